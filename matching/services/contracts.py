"""The contracts of a placement: one after another, never two at once, each with its wage against the minimum."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction

from config import dutch
from config.sentences import ELSEWHERE
from employers.enums import ContractKind
from employers.wages import WageAnswer, answer_for_person
from legal.rules.calendar import Birth, Period, add_days
from matching.models import Contract, Placement, Wage
from matching.refusals import RefusalCode, refuse
from matching.services.steps import LOOK_AGAIN
from participants.models import Participant
from pilots.models import Membership

NO_WAGE = "Het uurloon is niet bekend, dus het minimumloon is niet nagekeken."
RAISE_WAGE = "Spreek minstens het minimumloon af."
END_FIELD = "contract_ends_on"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a contract says. `per_hour` is gross, without holiday allowance."""

    starts_on: date
    kind: str = ""
    ends_on: date | None = None
    hours_per_week: Decimal | None = None
    days_per_week: int | None = None
    per_hour: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """A next contract, and what asks for attention."""

    contract: Contract
    notices: tuple[str, ...] = ()


@transaction.atomic
def add_contract(
    membership: Membership,
    placement: Placement,
    *,
    terms: Terms,
    ends_previous: bool = False,
    version: int | None = None,
) -> Added:
    """Add the contract that follows: an extension, a permanent one, or another one.

    `ends_previous` ends the contract before it on the day before, where that would still run. Raises Refused: the
    placement has ended, the contract overlaps the one before, the wage is below the minimum on its first day, or
    somebody else changed the work meanwhile. Days without a contract, and a wage that falls below the minimum later,
    give a notice.
    """
    found = running_placement(membership, placement, version=version)
    last: Contract | None = found.contracts.order_by("starts_on").last()
    _check_not_before(terms, add_days(last.starts_on, 1) if last else found.starts_on)
    check_terms(terms)
    if last is not None and (last.ends_on is None or last.ends_on >= terms.starts_on):
        if not ends_previous:
            raise _overlap(last, "Laat het nieuwe contract later beginnen, of kies dat het vorige eerder stopt.")
        last.ends_on = add_days(terms.starts_on, -1)
        last.save(update_fields=["ends_on"])
    wage = checked_wage(found.participant, terms)
    save_placement(found)
    made = write_contract(membership, found, terms)
    return Added(made, (*wage.notices, *_unknown_wage(terms), *_days_without(last, terms)))


@transaction.atomic
def change_contract(membership: Membership, contract: Contract, *, terms: Terms, version: int | None = None) -> Added:
    """Correct or complete a contract, also of work that has ended; the history keeps what stood there.

    Raises Refused: it would overlap another contract or begin before the work, the wage is below the minimum on its
    first day, or somebody else changed the work meanwhile.
    """
    found = held_placement(membership, contract.placement, version=version)
    row: Contract = found.contracts.get(pk=contract.pk)
    others = found.contracts.exclude(pk=row.pk).order_by("starts_on")
    before, after = (
        others.filter(starts_on__lt=row.starts_on).last(),
        others.filter(starts_on__gt=row.starts_on).first(),
    )
    _check_not_before(terms, add_days(before.starts_on, 1) if before else found.starts_on)
    check_terms(terms)
    if before is not None and (before.ends_on is None or before.ends_on >= terms.starts_on):
        raise _overlap(before, "Laat dit contract daarna beginnen, of wijzig eerst het contract ervoor.")
    if after is not None and (terms.ends_on is None or terms.ends_on >= after.starts_on):
        raise refuse(
            RefusalCode.CONTRACTS_OVERLAP,
            f"Het volgende contract begint op {dutch.long_date(after.starts_on)}. Twee contracten tegelijk kan niet.",
            f"Vul {dutch.long_date(add_days(after.starts_on, -1))} of een eerdere dag in.",
            field=END_FIELD,
        )
    wage = checked_wage(found.participant, terms)
    row.kind, row.starts_on, row.ends_on = terms.kind, terms.starts_on, terms.ends_on
    row.hours_per_week, row.days_per_week = terms.hours_per_week, terms.days_per_week
    row.save(update_fields=["kind", "starts_on", "ends_on", "hours_per_week", "days_per_week"])
    _write_wage(membership, row, terms.per_hour)
    save_placement(found)
    return Added(row, (*wage.notices, *_unknown_wage(terms)))


def check_terms(terms: Terms) -> None:
    """Raises Refused for a contract that ends before it begins, and for a permanent one with a last day."""
    if terms.ends_on is not None and terms.ends_on < terms.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "Het contract eindigt voor het begint.",
            f"Vul {dutch.long_date(terms.starts_on)} of een latere dag in.",
            field=END_FIELD,
        )
    if terms.ends_on is not None and terms.kind == ContractKind.PERMANENT:
        raise refuse(
            RefusalCode.PERMANENT_ENDS,
            "Een contract voor onbepaalde tijd heeft geen laatste dag.",
            "Laat de laatste dag leeg, of kies een andere contractsoort.",
            field=END_FIELD,
        )


def checked_wage(person: Participant, terms: Terms) -> WageAnswer:
    """The wage against the minimum on every day of the contract that matters. Raises Refused when it is too low on the
    first."""
    if terms.per_hour is None:
        return WageAnswer()
    answer = answer_for_person(
        terms.per_hour,
        Birth(person.birth_date, person.birth_year_only),
        Period(terms.starts_on, terms.ends_on),
        name=person.full_name,
    )
    if answer.refusal:
        raise refuse(RefusalCode.WAGE_TOO_LOW, answer.refusal, RAISE_WAGE, field="per_hour")
    return answer


def write_contract(membership: Membership, placement: Placement, terms: Terms) -> Contract:
    """A contract that was checked, with its wage where that is known."""
    contract: Contract = Contract.objects.create(
        pilot_id=membership.pilot_id,
        placement=placement,
        kind=terms.kind,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        hours_per_week=terms.hours_per_week,
        days_per_week=terms.days_per_week,
        recorded_by=membership,
    )
    _write_wage(membership, contract, terms.per_hour)
    return contract


def _write_wage(membership: Membership, contract: Contract, per_hour: Decimal | None) -> None:
    """A wage that is not known any more is left as it was: nobody loses it by an empty field."""
    if per_hour is not None:
        Wage.objects.update_or_create(
            contract=contract,
            defaults={"per_hour": per_hour},
            create_defaults={"pilot_id": membership.pilot_id, "per_hour": per_hour, "recorded_by": membership},
        )


def _unknown_wage(terms: Terms) -> tuple[str, ...]:
    return () if terms.per_hour is not None else (NO_WAGE,)


def _days_without(last: Contract | None, terms: Terms) -> tuple[str, ...]:
    if last is None or last.ends_on is None or add_days(last.ends_on, 1) >= terms.starts_on:
        return ()
    without = dutch.period(add_days(last.ends_on, 1), add_days(terms.starts_on, -1))
    return (f"Er is geen contract voor deze dagen: {without}. Is er toen niet gewerkt?",)


def _check_not_before(terms: Terms, earliest: date) -> None:
    if terms.starts_on < earliest:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "Een volgend contract begint na het vorige, en geen contract begint voor het werk.",
            f"Vul {dutch.long_date(earliest)} of een latere dag in.",
            field="starts_on",
        )


def _overlap(other: Contract, next_step: str) -> Exception:
    until = f"tot en met {dutch.long_date(other.ends_on)}" if other.ends_on else "zonder laatste dag"
    return refuse(
        RefusalCode.CONTRACTS_OVERLAP,
        f"Het vorige contract loopt {until}. Twee contracten tegelijk kan niet.",
        next_step,
        field="starts_on",
    )


def held_placement(membership: Membership, placement: Placement, *, version: int | None = None) -> Placement:
    """The placement, held for this transaction. Raises Refused when it is not as the form showed it."""
    found: Placement = (
        Placement.objects.visible_to(membership)
        .select_for_update(of=("self",))
        .select_related("participant", "employer", "match")
        .get(pk=placement.pk)
    )
    if version is not None and version != found.version:
        raise refuse(RefusalCode.CHANGED_MEANWHILE, f"Dit werk is intussen gewijzigd, {ELSEWHERE}.", LOOK_AGAIN)
    return found


def running_placement(membership: Membership, placement: Placement, *, version: int | None = None) -> Placement:
    """The held placement. Raises Refused when the work has ended, or when it is not as the form showed it."""
    found = held_placement(membership, placement)
    if found.ends_on is not None:
        raise refuse(
            RefusalCode.PLACEMENT_ENDED,
            f"Dit werk is gestopt op {dutch.long_date(found.ends_on)}.",
            "Doe een nieuw voorstel als er weer werk is.",
        )
    return found if version is None else held_placement(membership, found, version=version)


def save_placement(placement: Placement, *fields: str) -> None:
    """Write what changed of a held placement; a form that was opened before must not undo it."""
    placement.version += 1
    placement.save(update_fields=[*fields, "version"])
