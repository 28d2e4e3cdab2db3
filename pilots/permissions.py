"""The role gate: the one decorator that says who may use a view. docs/access.md holds the table it follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse

from pilots.enums import Role
from pilots.http import AdministrationRequest, PilotRequest

P = ParamSpec("P")
View = Callable[Concatenate[PilotRequest, P], HttpResponse]
AdministrationView = Callable[Concatenate[AdministrationRequest, P], HttpResponse]


def requires(*roles: Role) -> Callable[[View[P]], View[P]]:
    """Let only `roles` in; another role of the same pilot gets 403."""

    def decorator(view: View[P]) -> View[P]:
        @wraps(view)
        def wrapper(request: PilotRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if request.membership.role not in roles:
                raise PermissionDenied
            return view(request, *args, **kwargs)

        wrapper.roles = roles  # type: ignore[attr-defined]  # read by the access tests
        return wrapper

    return decorator


def administration(view: AdministrationView[P]) -> AdministrationView[P]:
    """Let only functional admins in; for everybody else the page does not exist."""

    @wraps(view)
    def wrapper(request: AdministrationRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.user.is_functional_admin:
            raise Http404
        return view(request, *args, **kwargs)

    return wrapper
