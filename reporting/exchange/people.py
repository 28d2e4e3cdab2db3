"""What the rows of `deelnemers` do: a dossier with its contact, asylum facts, profile, languages and first stay."""

from functools import partial

from legal.rules.calendar import Birth
from participants.models import AsylumFacts, ContactDetails, Identity, Participant, SpokenLanguage, Stay, WorkProfile
from participants.names import name_key, sort_key
from participants.services import V_NUMBER
from participants.vault import vault
from pilots.enums import Role
from pilots.models import ReceptionLocation
from reporting.exchange.bundles import Person
from reporting.exchange.columns import PEOPLE
from reporting.exchange.draft import Draft, Makers, Outcome
from reporting.exchange.rows import Row, duplicates
from reporting.exchange.text import folded

LONGEST_KEY = 250
HIDDEN = "\N{BULLET}" * 3  # a strong identifier shows in no preview


def plan_people(draft: Draft) -> list[tuple[Outcome, Person]]:
    """Gives what each row does, with its person; where people live is settled after their moves are known."""
    numbers = _numbers_in_use(draft)
    planned = []
    for row in duplicates(draft.workbook, PEOPLE):
        dossier = row.get("dossier")
        if dossier is None:
            continue
        person = draft.stored.people.get(folded(dossier))
        outcome = draft.outcome(row, is_new=person is None)
        if person is None:
            person = draft.stored.people[folded(dossier)] = _new_person(draft, dossier)
        _fill(draft, outcome, person)
        _plan_v_number(draft, outcome, person, numbers)
        draft.check(row, person)
        _check_birth_and_name(draft, row, person)
        draft.not_ahead(row, "uitsluiting_brief")
        planned.append((outcome, person))
    return planned


def _new_person(draft: Draft, dossier: str) -> Person:
    participant = draft.make(Participant, case_number=dossier)
    person = Person({"participant": participant})
    person.rows["contact"] = draft.make(ContactDetails, participant_id=participant.pk)
    person.rows["asylum"] = draft.make(AsylumFacts, participant_id=participant.pk)
    return person


def _makers(draft: Draft, person: Person) -> Makers:
    mine = {"participant_id": person.id}
    return {
        "contact": partial(draft.make, ContactDetails, **mine),
        "asylum": partial(draft.make, AsylumFacts, **mine),
        "profile": partial(draft.make, WorkProfile, **mine),
    }


def _fill(draft: Draft, outcome: Outcome, person: Person) -> None:
    draft.fill(outcome, person, _makers(draft, person))
    _plan_birth(draft, outcome, person)
    _plan_first_stay(draft, outcome, person)
    _plan_languages(draft, outcome, person)
    _plan_jobhunter(draft, outcome, person)
    for name, key in (("name_key", name_key), ("sort_key", sort_key)):
        draft.ledger.put(person.participant, name, key(person.participant.first_name, person.participant.last_name))


def _plan_birth(draft: Draft, outcome: Outcome, person: Person) -> None:
    birth: Birth | None = outcome.row.get("geboortedatum")
    participant = person.participant
    if birth is None or (birth.on, birth.year_only) == (participant.birth_date, participant.birth_year_only):
        return
    if not outcome.is_new:
        known = Birth(participant.birth_date, participant.birth_year_only)
        outcome.note("geboortedatum", _birth_text(known), _birth_text(birth))
    draft.ledger.put(participant, "birth_date", birth.on)
    draft.ledger.put(participant, "birth_year_only", birth.year_only)


def _birth_text(birth: Birth) -> str:
    return str(birth.on.year) if birth.year_only else birth.on.isoformat()


def _plan_first_stay(draft: Draft, outcome: Outcome, person: Person) -> None:
    """Where somebody lives until the first move. The database derives where that is today."""
    location = _location(draft, outcome.row)
    if location is None or person.stays:
        return
    person.stays.append(draft.make(Stay, participant_id=person.id, location_id=location.pk))
    outcome.note("locatie", None, location.name)
    if outcome.is_new:
        person.participant.location_id = location.pk


def _location(draft: Draft, row: Row) -> ReceptionLocation | None:
    name = row.get("locatie")
    return None if name is None else draft.known(row, "locatie", lambda: draft.references.location(name))


def settle_location(draft: Draft, outcome: Outcome, person: Person) -> None:
    """Any place of somebody's stays says nothing new, as a list gives where people live by now; another one corrects.

    What it corrects is the first stay: the others have a row of their own among the events.
    """
    location = None if "locatie" in outcome.row.broken else _location(draft, outcome.row)
    if location is None or any(stay.location_id == location.pk for stay in person.stays):
        return
    first = person.stays[0]  # in their order, the one without a beginning first
    known = {place.pk: place.name for place in draft.references.locations.values()}
    outcome.note("locatie", known.get(first.location_id or 0), location.name)
    draft.ledger.put(first, "location_id", location.pk)


def _plan_languages(draft: Draft, outcome: Outcome, person: Person) -> None:
    """The cell is the whole list: what it no longer names is taken away, as with the codes of any other cell."""
    spoken: dict[str, str] | None = outcome.row.get("talen")
    stored = {folded(language.language): language for language in person.languages}
    before = {name: language.level for name, language in stored.items()}
    if spoken is None or spoken == before:
        return
    outcome.note("talen", _languages_text(before), _languages_text(spoken))
    for name, language in stored.items():
        if name in spoken:
            draft.ledger.put(language, "level", spoken[name])
        else:
            draft.ledger.remove(language)
    for name in spoken.keys() - stored.keys():
        draft.make(SpokenLanguage, participant_id=person.id, language=name, level=spoken[name])


def _languages_text(spoken: dict[str, str]) -> str:
    return ";".join(f"{name}:{level}".removesuffix(":") for name, level in sorted(spoken.items()))


def _plan_jobhunter(draft: Draft, outcome: Outcome, person: Person) -> None:
    email = outcome.row.get("jobhunter")
    if email is None:
        return
    member = draft.known(outcome.row, "jobhunter", lambda: draft.references.member(Role.JOBHUNTER, email))
    if member is not None and member.pk != person.participant.jobhunter_id:
        emails = {known.pk: known.user.email for known in draft.references.members.values()}
        outcome.note("jobhunter", emails.get(person.participant.jobhunter_id or 0), member.user.email)
        draft.ledger.put(person.participant, "jobhunter_id", member.pk)


Numbers = dict[bytes, tuple[object, str]]


def _numbers_in_use(draft: Draft) -> Numbers:
    """The indexes of the file's V-numbers that the pilot knows already, each with whose it is."""
    asked = [row.get("v_nummer") for row in draft.workbook.of(PEOPLE) if row.get("v_nummer")]
    indexes = [vault().index(V_NUMBER, draft.pilot.pk, number) for number in asked]
    found = Identity.objects.filter(pilot=draft.pilot, v_number_index__in=indexes)
    return {bytes(row.v_number_index or b""): (row.participant_id, "bij een ander dossier") for row in found}


def _plan_v_number(draft: Draft, outcome: Outcome, person: Person, numbers: Numbers) -> None:
    row = outcome.row
    number = row.get("v_nummer")
    if number is None:
        return
    index = vault().index(V_NUMBER, draft.pilot.pk, number)
    owner, place = numbers.setdefault(index, (person.id, f"in rij {row.number}"))
    if owner != person.id:
        draft.workbook.fault(row, "v_nummer", f"dit V-nummer staat al {place}", "een V-nummer dat één keer voorkomt")
        return
    identity = person.rows.get("identity")
    if identity is None:
        key = vault().new_key(person.id)
        identity = person.rows["identity"] = draft.make(Identity, participant_id=person.id, wrapped_key=key)
    elif identity.v_number_index is not None and bytes(identity.v_number_index) == index:
        return
    outcome.note("v_nummer", HIDDEN if identity.v_number_index else None, HIDDEN)
    sealed = vault().seal(bytes(identity.wrapped_key), V_NUMBER, person.id, number)
    draft.ledger.put(identity, "v_number_sealed", sealed)
    draft.ledger.put(identity, "v_number_index", index)


def _check_birth_and_name(draft: Draft, row: Row, person: Person) -> None:
    birth: Birth | None = row.get("geboortedatum")
    # Of whom only the year is known may have been born on its first day.
    if birth is not None and birth.earliest > draft.on:
        allowed = f"{draft.on} of eerder"
        draft.workbook.fault(row, "geboortedatum", f"{_birth_text(birth)} ligt in de toekomst", allowed)
    participant = person.participant
    if not (participant.first_name or participant.last_name or row.broken & {"voornaam", "achternaam"}):
        draft.require(row, "achternaam", "voornaam en achternaam zijn allebei leeg")
    if max(len(participant.name_key), len(participant.sort_key)) > LONGEST_KEY:
        wrong = "deze naam is te lang om op te zoeken"
        draft.workbook.fault(row, "achternaam", wrong, f"samen hoogstens {LONGEST_KEY} tekens")
