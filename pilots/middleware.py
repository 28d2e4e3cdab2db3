"""The pilot gate: one transaction per request, in the database role of the membership that the address asks for.

Rendering happens inside the transaction too, which ATOMIC_REQUESTS would not give. Whoever has no membership of the
pilot, functional admins included, gets 404.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar, cast

import pghistory
from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection, transaction
from django.db.models import Model, OuterRef
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import Resolver404, resolve

from config.database.scope import Scope, ask_as, choose
from pilots.enums import Role, database_role
from pilots.models import Membership, MembershipLocation, Pilot

ADMINISTRATION = "administration"
M = TypeVar("M", bound=Model)


def own_memberships(user_id: int) -> list[Membership]:
    """The current memberships of somebody, with pilot and locations. Needs a transaction and no role chosen."""
    return [_membership(row) for row in ask_as(user_id, _question(), [user_id])]


@cache
def _question() -> str:
    """The SQL of somebody's memberships, with the ids of their locations and with their pilots, by the user's id.

    Every request asks it: putting it into SQL takes the ORM longer than the database takes to answer.
    """
    places = MembershipLocation.objects.filter(membership=OuterRef("pk")).order_by("pk").values("location_id")
    rows = Membership.objects.current().filter(user_id=0).annotate(places=ArraySubquery(places))
    sql: str = rows.select_related("pilot").order_by("pilot__municipality").query.sql_with_params()[0]
    return sql


def _membership(row: tuple[Any, ...]) -> Membership:
    """A membership from a row of `_question`: its own columns, the ids of its locations, the columns of its pilot."""
    width = len(Membership._meta.concrete_fields)
    membership, pilot = _made(Membership, row[:width]), _made(Pilot, row[width + 1 :])
    membership.pilot, membership.location_ids = pilot, row[width]
    return membership


def _made(model: type[M], values: tuple[Any, ...]) -> M:
    return model.from_db(connection.alias, [field.attname for field in model._meta.concrete_fields], values)


def _who_and_which(request: HttpRequest) -> dict[str, Any]:
    """What history says of a change: by which request, and by whom when somebody is signed in. Open pages write too."""
    which = {"request": getattr(request, "request_id", "")}
    return {"user": request.user.pk, **which} if request.user.is_authenticated else which


class ScopeMiddleware:
    """Turn the address into a scope, and hold it for exactly this request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with pghistory.context(**_who_and_which(request)):
            return self._in_scope(request)

    def _in_scope(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated or (space := _space(request.path_info)) is None:
            return self.get_response(request)
        with transaction.atomic():
            memberships = own_memberships(request.user.pk)
            request.memberships = memberships  # type: ignore[attr-defined]
            if space == "":
                choose(_administration_scope(request))
            else:
                membership = next((m for m in memberships if m.pilot.slug == space), None)
                request.membership = membership  # type: ignore[attr-defined]
                if membership is not None:
                    choose(scope_of(membership))
            response = self.get_response(request)
            if getattr(request, "failed", False):
                transaction.set_rollback(True)
            return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: list[Any], kwargs: dict[str, Any]
    ) -> None:
        if "pilot" in kwargs:
            kwargs.pop("pilot")
            if request.user.is_authenticated and getattr(request, "membership", None) is None:
                raise Http404

    def process_exception(self, request: HttpRequest, exception: Exception) -> None:
        request.failed = True  # type: ignore[attr-defined]


def scope_of(membership: Membership) -> Scope:
    """The scope of a membership: its role, its pilot, its locations."""
    return Scope(
        role=database_role(membership.role),
        pilot=membership.pilot_id,
        locations=membership.location_ids,
        user=membership.user_id,
        membership=membership.pk,
    )


def _administration_scope(request: HttpRequest) -> Scope:
    user = request.user
    if not getattr(user, "is_functional_admin", False):
        raise Http404
    return Scope(role=database_role(Role.FUNCTIONAL_ADMIN), user=cast(int, user.pk))


def _space(path: str) -> str | None:
    """The slug of the pilot that a path is in, "" for the administration, None for the open pages."""
    try:
        match = resolve(path)
    except Resolver404:
        return None
    if ADMINISTRATION in match.namespaces:
        return ""
    return match.kwargs.get("pilot")
