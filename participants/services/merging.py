"""Two dossiers of one person become one, and can be two again.

Everything moves to the dossier that stays: rows one by one, so that one that cannot be there twice stays behind; facts
field by field. Sealed numbers are opened and sealed anew, never written down in between. `Merge.moved` says what went
where.
"""

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import DatabaseError, models, transaction
from django.utils import timezone

from participants.enums import Exclusion, HandoverState
from participants.models import (
    AsylumFacts,
    Circumstances,
    ContactDetails,
    Handover,
    Identity,
    Merge,
    Participant,
    SealedBsn,
    WorkProfile,
)
from participants.names import name_key, sort_key
from participants.refusals import Refused, refusals
from participants.said import label_of, said
from participants.services.people import V_NUMBER, write_v_number
from participants.vault import vault
from pilots.models import Membership
from pilots.rows import PilotRow

logger = logging.getLogger(__name__)

BSN = "bsn"
KEPT, MERGED = "blijft", "gaat_op"
PERSON = (
    "first_name", "last_name", "birth_date", "gender", "inflow", "enrolled_on", "intake_on", "in_view_agreed_on",
    "jobhunter", "job_coach",
)  # fmt: skip
#: One row a person: put together field by field when both dossiers have one.
BY_FIELD = (ContactDetails, AsylumFacts, WorkProfile, Circumstances)
#: Sealed for one person, so never moved as they are; and what says something about the dossiers themselves.
STAYS = (Identity, SealedBsn, Handover)
OF_THE_ROW = ("id", "recorded_at", "change_reason")
EARLIEST_COUNTS = ("enrolled_on", "intake_on", "in_view_agreed_on", "in_reception_from")
NOTHING: tuple[Any, ...] = (None, "", [], "onbekend")

GONE = "Een van deze dossiers is net samengevoegd of overgedragen. Kijk opnieuw."
TWO_NUMBERS = "Beide dossiers hebben een eigen {what}. Dan zijn het twee mensen: samenvoegen kan niet."
OFFERED = "Een van deze dossiers is aangeboden aan een andere pilot. Trek die overdracht eerst in."
UNDONE = "Deze samenvoeging is al ongedaan gemaakt."
MERGED_AGAIN = "Dit dossier is daarna nog een keer samengevoegd. Maak die samenvoeging eerst ongedaan."
DEPENDS = "Er hangt intussen iets aan wat is samengevoegd ({what}). Daarom kan het niet meer uit elkaar."


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that the two dossiers tell differently, and which of them counts unless somebody says otherwise."""

    key: str
    label: str
    kept: str
    merged: str
    default: str

    @property
    def column(self) -> str:
        return self.key.rpartition(".")[2]


def differences_of(kept: Participant, merged: Participant) -> list[Difference]:
    """Every fact that both dossiers know and tell differently."""
    return [
        Difference(_key(field), label_of(field), _text(field, mine), _text(field, other), _default(field, mine, other))
        for field, mine, other in _pairs(kept, merged)
        if _value(field, mine) not in NOTHING
        and _value(field, other) not in NOTHING
        and _value(field, mine) != _value(field, other)
    ]


def merge_dossiers(
    *, by: Membership, kept: Participant, merged: Participant, reason: str, choices: Mapping[str, str]
) -> Merge:
    """Let `merged` go up in `kept`. `choices`: KEPT or MERGED for the key of a difference; the default counts else.

    Raises `Refused` when one of them is gone or offered elsewhere, and when both have a number of their own.
    """
    with refusals():
        kept, merged = _locked(kept, merged)
        sealed = _pass_numbers(by, merged, kept)
        fields = _pass_fields(kept, merged, choices)
        rows, left = _pass_rows(merged, kept)
        Participant.objects.filter(pk=merged.pk).update(merged_into=kept)
        merge = Merge(pilot_id=by.pilot_id, kept=kept, merged=merged, reason=reason, recorded_by=by)
        merge.moved = {"rows": rows, "left": left, "fields": fields, "sealed": sealed}
        merge.save(force_insert=True)
    logger.info("dossier %s merged into %s by membership %s", merged.pk, kept.pk, by.pk)
    return merge


def undo_merge(*, by: Membership, merge: Merge) -> None:
    """Make two dossiers of one again. What was changed since stays as it is now, at the dossier that was kept.

    Raises `Refused` when something depends on the merge by now.
    """
    with refusals():
        merge = Merge.objects.select_for_update(of=("self",)).get(pk=merge.pk)
        pair = Participant.objects.select_for_update(of=("self",)).filter(pk__in=[merge.kept_id, merge.merged_id])
        people = {person.pk: person for person in pair.order_by("pk")}
        kept, merged = people[merge.kept_id], people[merge.merged_id]
        _refuse_undo(merge, kept)
        Participant.objects.filter(pk=merged.pk).update(merged_into=None)
        for label, ids in merge.moved["rows"].items():
            model = apps.get_model(label)
            model._default_manager.filter(pk__in=ids, participant=kept).update(participant=merged)
        _restore_fields(merge, kept)
        for what in merge.moved["sealed"]:
            PASSES[what](by, kept, merged)
        Merge.objects.filter(pk=merge.pk).update(undone_at=timezone.now(), undone_by=by)
    logger.info("merge %s undone by membership %s", merge.pk, by.pk)


def _locked(kept: Participant, merged: Participant) -> tuple[Participant, Participant]:
    """Both dossiers as they stand now, with what is written over in them: who comes second waits, and sees what the
    first did. A new row waits in the database (config/database/functions/36_closed_dossier.sql).
    """
    ids = [kept.pk, merged.pk]
    rows = Participant.objects.select_for_update(of=("self",)).filter(pk__in=ids, merged_into=None, readable_until=None)
    found = {person.pk: person for person in rows.order_by("pk")}
    if set(found) != set(ids) or len(found) != len(ids):
        raise Refused("reason", GONE)
    if Handover.objects.filter(participant__in=ids, state=HandoverState.OFFERED).exists():
        raise Refused("reason", OFFERED)
    for model in (*BY_FIELD, Identity, SealedBsn):
        list(model._default_manager.select_for_update(of=("self",)).filter(participant__in=ids).order_by("pk"))
    return found[kept.pk], found[merged.pk]


# Facts, field by field


def _pairs(kept: Participant, merged: Participant) -> Iterator[tuple[Any, Any, Any]]:
    """Each column with the two rows that hold it."""
    for name in PERSON:
        yield Participant._meta.get_field(name), kept, merged
    for model in BY_FIELD:
        rows = {row.participant_id: row for row in model._default_manager.filter(participant__in=[kept, merged])}
        if len(rows) > 1:
            for field in model._meta.concrete_fields:
                if not field.is_relation and field.name not in OF_THE_ROW:
                    yield field, rows[kept.pk], rows[merged.pk]


def _key(field: Any) -> str:
    return f"{field.model._meta.model_name}.{field.name}"


def _value(field: Any, row: Any) -> Any:
    return getattr(row, field.attname)


def _text(field: Any, row: Any) -> str:
    if field.is_relation:
        return str(getattr(row, field.name).name)
    if field.name == "birth_date" and row.birth_year_only:
        return f"{row.birth_date.year}, dag onbekend"
    return said(field, _value(field, row))


def _default(field: Any, mine: Any, other: Any) -> str:
    """The exact birth date, the earliest day, and an exclusion from work count; else what the kept dossier says."""
    theirs = _value(field, other)
    better = (
        (field.name == "birth_date" and mine.birth_year_only and not other.birth_year_only)
        or (field.name in EARLIEST_COUNTS and theirs < _value(field, mine))
        or (field.name == "exclusion" and theirs == Exclusion.YES)
    )
    return MERGED if better else KEPT


def _pass_fields(kept: Participant, merged: Participant, choices: Mapping[str, str]) -> dict[str, Any]:
    """Write what the kept dossier takes over; gives (before, after) by model, row and column."""
    decided = {d.key: choices.get(d.key, d.default) for d in differences_of(kept, merged)}
    changes: dict[tuple[Any, Any], dict[str, Any]] = {}
    for field, mine, other in _pairs(kept, merged):
        is_missing = _value(field, mine) in NOTHING and _value(field, other) not in NOTHING
        if is_missing or decided.get(_key(field)) == MERGED:
            row = changes.setdefault((field.model, mine.pk), {})
            row[field.attname] = (_value(field, mine), _value(field, other))
            if field.name == "birth_date":
                row["birth_year_only"] = (mine.birth_year_only, other.birth_year_only)
    for (model, pk), row in changes.items():
        _write(model, pk, {name: after for name, (_before, after) in row.items()})
    told = {f"{model._meta.label_lower}/{pk}": row for (model, pk), row in changes.items()}
    plain: dict[str, Any] = json.loads(json.dumps(told, cls=DjangoJSONEncoder))
    return plain


def _write(model: Any, pk: Any, values: dict[str, Any]) -> None:
    """Write columns of one row; a name takes its search keys along."""
    if model is Participant:
        row = Participant.objects.get(pk=pk)
        first, last = (values.get(name, getattr(row, name)) for name in ("first_name", "last_name"))
        values |= {"name_key": name_key(first, last), "sort_key": sort_key(first, last), "version": row.version + 1}
    model._default_manager.filter(pk=pk).update(**values)


def _restore_fields(merge: Merge, kept: Participant) -> None:
    """Put back what the merge wrote, where it still stands."""
    for place, row in merge.moved["fields"].items():
        label, pk = place.split("/")
        model = apps.get_model(label)
        columns = {field.attname: field for field in model._meta.concrete_fields}
        now = model._default_manager.filter(pk=pk).first()
        values = {
            name: columns[name].to_python(before)
            for name, (before, after) in row.items()
            if now is not None and getattr(now, name) == columns[name].to_python(after)
        }
        if values:
            _write(model, pk, values)


# Rows


def _pass_rows(source: Participant, target: Participant) -> tuple[dict[str, list[str]], dict[str, int]]:
    """Move every row about `source` to `target`; one that cannot be there twice, or may not be moved, stays."""
    moved: dict[str, list[str]] = {}
    left: dict[str, int] = {}
    for model in _tables():
        if model in BY_FIELD and model._default_manager.filter(participant=target).exists():
            continue  # its facts passed one by one
        label = model._meta.label_lower
        for pk in model._default_manager.filter(participant=source).values_list("pk", flat=True):
            try:
                with transaction.atomic():
                    model._default_manager.filter(pk=pk).update(participant=target)
            except DatabaseError:
                left[label] = left.get(label, 0) + 1
            else:
                moved.setdefault(label, []).append(str(pk))
    return moved, left


def _tables() -> list[Any]:
    """Every table of rows about somebody, in this room and above it; signals stay with who wrote them."""
    return [
        relation.related_model
        for relation in Participant._meta.related_objects
        if relation.field.name == "participant" and relation.related_model not in STAYS
    ]


def _refuse_undo(merge: Merge, kept: Participant) -> None:
    if merge.undone_at is not None:
        raise Refused("", UNDONE)
    later = Merge.objects.filter(undone_at=None).filter(
        models.Q(kept=kept, recorded_at__gt=merge.recorded_at) | models.Q(merged=kept)
    )
    if later.exists():
        raise Refused("", MERGED_AGAIN)
    if (
        kept.readable_until is not None
        or Handover.objects.filter(participant=kept, state=HandoverState.OFFERED).exists()
    ):
        raise Refused("", OFFERED)
    for what in _dependants(merge, kept):
        raise Refused("", DEPENDS.format(what=what))


def _dependants(merge: Merge, kept: Participant) -> Iterator[str]:
    """What was made since, for the kept dossier, and hangs on a row that would go back."""
    moved = merge.moved["rows"]
    for label, ids in moved.items():
        for relation in apps.get_model(label)._meta.get_fields(include_hidden=True):
            model: Any = relation.related_model if relation.auto_created and not relation.concrete else None
            if model is None or not issubclass(model, PilotRow) or not hasattr(model, "participant"):
                continue
            went = moved.get(model._meta.label_lower, [])
            rows = model._default_manager.filter(**{f"{relation.field.name}__in": ids}, participant=kept)
            if rows.exclude(pk__in=went).exists():
                yield str(model._meta.verbose_name_plural)


# Sealed numbers


def _pass_numbers(by: Membership, source: Participant, target: Participant) -> list[str]:
    return [what for what, pass_number in PASSES.items() if pass_number(by, source, target)]


def _pass_v_number(by: Membership, source: Participant, target: Participant) -> bool:
    rows = {
        row.participant_id: row
        for row in Identity.objects.filter(participant__in=[source, target], v_number_sealed__isnull=False)
    }
    if source.pk not in rows:
        return False
    if target.pk in rows:
        raise Refused("reason", TWO_NUMBERS.format(what="V-nummer"))
    row = rows[source.pk]
    number = vault().open(bytes(row.wrapped_key), V_NUMBER, source.pk, bytes(row.v_number_sealed or b""))
    Identity.objects.filter(pk=row.pk).update(v_number_sealed=None, v_number_index=None)
    write_v_number(target, number, by)
    return True


def _pass_bsn(by: Membership, source: Participant, target: Participant) -> bool:
    rows = {row.participant_id: row for row in SealedBsn.objects.filter(participant__in=[source, target])}
    if source.pk not in rows:
        return False
    if target.pk in rows:
        raise Refused("reason", TWO_NUMBERS.format(what="BSN"))
    row = rows[source.pk]
    number = vault().open(bytes(row.wrapped_key), BSN, source.pk, bytes(row.bsn_sealed))
    row.delete()
    key = vault().new_key(target.pk)
    SealedBsn(
        pilot_id=by.pilot_id,
        participant=target,
        wrapped_key=key,
        bsn_sealed=vault().seal(key, BSN, target.pk, number),
        bsn_index=row.bsn_index,
        recorded_by=by,
    ).save(force_insert=True)
    return True


PASSES = {V_NUMBER: _pass_v_number, BSN: _pass_bsn}
