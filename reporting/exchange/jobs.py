"""What the rows of `plaatsingen` do: a match, and with a start a placement with its first contract and wage."""

from functools import partial
from typing import Any

from matching.models import Contract, Match, Placement, Wage
from pilots.enums import Role
from pilots.models import Membership
from reporting.exchange.bundles import Job, Pair
from reporting.exchange.columns import JOB_DAYS, JOBS
from reporting.exchange.draft import Draft, Makers, Outcome, shown
from reporting.exchange.faults import quoted
from reporting.exchange.kinds import NO, YES
from reporting.exchange.rows import Row
from reporting.exchange.text import folded

Found = list[tuple[Row, Pair]]
#: What belongs to a contract; before the start it is kept with the match as what was agreed.
TERMS = ("contractsoort", "contract_einde", "uren", "uurloon", "functieniveau", "jobcoach")


def plan_jobs(draft: Draft) -> list[tuple[Pair, Job]]:
    """Gives the job that each row speaks of, with its pair of participant and employer."""
    found = _without_repeats(draft, _resolved(draft))
    known = _recognised(draft, found)
    planned = []
    for row, pair in found:
        job = known.get(row.number)
        outcome = draft.outcome(row, is_new=job is None)
        if job is None:
            job = Job()
            draft.stored.work.jobs[pair].append(job)
        _fill(draft, outcome, job, pair)
        draft.check(row, job)
        _check_contract(draft, row, job)
        planned.append((pair, job))
    return planned


def _resolved(draft: Draft) -> Found:
    """The rows whose person and employer are known and that have a day to be recognised by."""
    found: Found = []
    for row in draft.workbook.of(JOBS):
        person, business = draft.person_of(row), draft.business_of(row)
        days = [name for name in JOB_DAYS if row.get(name)]
        if not days and not row.broken & set(JOB_DAYS):
            wrong = "voorgesteld, match en start zijn alle drie leeg"
            draft.workbook.fault(row, "voorgesteld", wrong, "minstens één van de drie, als datum")
        if person is not None and business is not None and days and not row.broken & set(JOB_DAYS):
            found.append((row, (person.id, business.employer.pk)))
    return found


def _first_day(row: Row) -> tuple[str, Any]:
    name = next(name for name in JOB_DAYS if row.get(name))
    return name, row.get(name)


def _without_repeats(draft: Draft, found: Found) -> Found:
    seen: dict[Any, int] = {}
    kept: Found = []
    for row, pair in found:
        name, day = _first_day(row)
        if (pair, day) in seen:
            same = f"deze combinatie van dossier + werkgever + {day} staat al in rij {seen[pair, day]}"
            draft.workbook.fault(row, name, same, "één rij hiervoor")
            continue
        seen[pair, day] = row.number
        kept.append((row, pair))
    return kept


def _recognised(draft: Draft, found: Found) -> dict[int, Job]:
    """The stored job of each row, by row number: first those with the same first day, then, among what is left, those
    in which the row's first filled day stands in that same column (an earlier day may be stored beside it).
    """
    known: dict[int, Job] = {}
    taken: set[int] = set()
    for by_first_day in (True, False):
        for row, pair in found:
            if row.number in known:
                continue
            name, day = _first_day(row)
            for job in draft.stored.work.jobs[pair]:
                matches = job.first_day == day if by_first_day else job.days.get(name) == day
                if matches and id(job) not in taken:
                    known[row.number] = job
                    taken.add(id(job))
                    break
    return known


def _fill(draft: Draft, outcome: Outcome, job: Job, pair: Pair) -> None:
    row = outcome.row
    ids = {"participant_id": pair[0], "employer_id": pair[1]}
    if job.match is None and (outcome.is_new or row.values.keys() & {"vacature", "voorgesteld", "match"}):
        _add_match(draft, job, ids)
    start = row.get("start")
    if job.placement is None and start is not None:
        match_id = job.match.pk if job.match else None
        job.rows["placement"] = draft.make(Placement, **ids, match_id=match_id, starts_on=start)
        outcome.note("start", None, start)
        _take_agreed_terms(row, job)
    if job.placement is not None:
        _fill_contract(draft, outcome, job)
    else:
        _agree_terms(draft, outcome, job)
    makers: Makers = {"wage": partial(_new_wage, draft, job)} if job.placement else {}
    draft.fill(outcome, job, makers)
    _copy_to_placement(draft, outcome, job)


def _add_match(draft: Draft, job: Job, ids: dict[str, Any]) -> None:
    match = job.rows["match"] = draft.make(Match, **ids)
    if job.placement is not None:
        match.title, match.sector = job.placement.title, job.placement.sector
        draft.ledger.put(job.placement, "match_id", match.pk)


def _new_wage(draft: Draft, job: Job) -> Wage:
    return draft.make(Wage, contract_id=job.rows["contract"].pk)


def _fill_contract(draft: Draft, outcome: Outcome, job: Job) -> None:
    """The first contract begins with the placement; when the start changes, it changes along."""
    row, start = outcome.row, outcome.row.get("start")
    contract = job.rows.get("contract")
    if contract is None:
        first = start or job.rows["placement"].starts_on
        job.rows["contract"] = draft.make(Contract, placement_id=job.rows["placement"].pk, starts_on=first)
    elif start is not None and contract.starts_on == job.days.get("start"):
        draft.ledger.put(contract, "starts_on", start)
        later = min(job.later_contracts, default=None)
        if later is not None and start >= later:
            draft.workbook.fault(
                row, "start", f"{quoted(start)} ligt niet voor het volgende contract", f"een dag voor {later}"
            )
    _plan_job_coach(draft, outcome, job)


def _check_contract(draft: Draft, row: Row, job: Job) -> None:
    """The first contract may begin later than the work, when somebody recorded that in the program."""
    starts_on, ends_on = job.value("contract.starts_on"), job.value("contract.ends_on")
    if row.broken & {"start", "contract_einde"} or starts_on is None or ends_on is None:
        return
    if ends_on < starts_on:
        wrong = f"{quoted(ends_on)} ligt voor het begin van het contract ({starts_on})"
        draft.workbook.fault(row, "contract_einde", wrong, f"{starts_on} of later")
    later = min(job.later_contracts, default=None)
    if later is not None and ends_on >= later:
        wrong = f"{quoted(ends_on)} ligt niet voor het volgende contract"
        draft.workbook.fault(row, "contract_einde", wrong, f"een dag voor {later}")


def _copy_to_placement(draft: Draft, outcome: Outcome, job: Job) -> None:
    """`functie` and `sector` stand with the match and with the placement, which begins with those of its match."""
    placement = job.placement
    if placement is None:
        return
    for column, name in (("functie", "title"), ("sector", "sector")):
        value = outcome.row.get(column)
        if value is None and placement._state.adding:
            value = getattr(job.match, name, None)
        if value:
            draft.put(outcome, column, placement, name, value)


def _agree_terms(draft: Draft, outcome: Outcome, job: Job) -> None:
    """Without a start there is no contract yet: its terms are kept with the match, in the notation of the sheet."""
    match = job.match
    if match is None:
        return
    _coach(draft, outcome.row)
    for column in TERMS:
        value = outcome.row.get(column)
        if value is not None and shown(value) != match.terms.get(column):
            outcome.note(column, match.terms.get(column), value)
            draft.ledger.put(match, "terms", {**match.terms, column: shown(value)})


def _take_agreed_terms(row: Row, job: Job) -> None:
    """At the start, what was agreed fills the cells that the row leaves empty."""
    for column, value in (job.match.terms if job.match else {}).items():
        if column in TERMS and column not in row.values:
            row.values[column] = row.sheet.column(column).kind.read(value)


def _plan_job_coach(draft: Draft, outcome: Outcome, job: Job) -> None:
    answer = _coach(draft, outcome.row)
    if answer is None:
        return
    placement = job.rows["placement"]
    if isinstance(answer, Membership):
        draft.put(outcome, "jobcoach", placement, "job_coach_id", answer.pk)
        person = draft.person_of(outcome.row)
        if person is not None and not (placement.ends_on or outcome.row.get("einde")):
            draft.ledger.put(person.participant, "job_coach_id", answer.pk)  # who coaches sees whom it is about
    draft.put(outcome, "jobcoach", placement, "has_job_coach", bool(answer))


def _coach(draft: Draft, row: Row) -> Membership | bool | None:
    """Whether there is a job coach, and who when the cell has an address; anything else is a fault."""
    text = row.get("jobcoach")
    if text is None:
        return None
    answer = {YES: True, NO: False}.get(folded(text))
    return answer if answer is not None else draft.known(row, "jobcoach", lambda: _coach_at(draft, text))


def _coach_at(draft: Draft, address: str) -> Membership:
    return draft.references.member(Role.JOB_COACH, address)
