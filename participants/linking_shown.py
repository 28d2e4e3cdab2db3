"""A request for linking in words: what was recorded, each criterion met or not, and what that does and does not say."""

from dataclasses import dataclass
from decimal import Decimal

from config.dutch import long_date, number
from legal.rules.linking import (
    Criterion,
    LinkingCheck,
    LinkingFacts,
    LinkingOutcome,
    linking_check,
)
from legal.rules.linking import LinkingKind as RuleKind
from legal.rules.parameters import Parameters
from legal.sentences import value_in_words
from participants.enums import MilestoneKind
from participants.models import LinkingRequest
from participants.queries import Papers
from participants.shown import Fact

NO_RIGHT = "Dit is een indicatie en geen recht: COA weegt meer mee en beslist."
LABELS = {
    Criterion.STATUS: "Heeft een asielvergunning",
    Criterion.PAID_HOURS: "Betaald werk, genoeg uren per week",
    Criterion.CONTRACT_SIGNED: "Contract is getekend",
    Criterion.PAYSLIP_SEEN: "Laatste loonstrook is gezien",
    Criterion.DISTANCE: "Afstand van het werk tot de gemeente",
    Criterion.ALREADY_LINKED: "Is al aan een gemeente gekoppeld",
    Criterion.NO_HOME_OFFERED: "Nog geen woonruimte aangeboden",
    Criterion.INTEGRATION_NOT_BEGUN: "Inburgering is nog niet begonnen",
    Criterion.JOB_MATCHES: "Werk past precies bij opleiding of ervaring",
    Criterion.PAY: "Loon is minstens de bijstandsnorm",
    Criterion.CONTRACT_LENGTH: "Contract duurt lang genoeg",
    Criterion.REBA_PAID: "Eigen bijdrage (REBA) wordt betaald",
}
OUTCOMES = {
    LinkingOutcome.MET: ("success", "circle-check", "Aan alle punten is voldaan"),
    LinkingOutcome.NOT_MET: ("danger", "circle-x", "Aan een punt is niet voldaan"),
    LinkingOutcome.UNKNOWN: ("warning", "hourglass", "Nog niet alles is bekend"),
}
ANSWERS = {True: ("circle-check", "voldaan"), False: ("circle-x", "niet voldaan"), None: ("hourglass", "onbekend")}
# The amount itself is not kept, as COA may not know it: only whether it meets the norm.
ENOUGH, TOO_LITTLE = Decimal(99_999), Decimal(0)


@dataclass(frozen=True, slots=True)
class ShownCriterion:
    """One criterion with its answer, the number it is held to, and where that stands."""

    label: str
    icon: str
    answer: str
    number: str
    source: str
    is_hard: bool


@dataclass(frozen=True, slots=True)
class ShownLinking:
    """A request with its criteria."""

    row: LinkingRequest
    tone: str
    icon: str
    label: str
    criteria: list[ShownCriterion]
    facts: list[Fact]
    notes: list[str]


def shown_linking(row: LinkingRequest, papers: Papers, law: Parameters) -> ShownLinking:
    """The request as it stood on the day that it was made."""
    kind = RuleKind(row.kind)
    check = linking_check(linking_facts(row, papers), kind, on=row.requested_on, parameters=law)
    tone, icon, label = OUTCOMES[check.outcome]
    return ShownLinking(row, tone, icon, label, _criteria(check), facts_of_request(row), _notes(check))


def linking_facts(row: LinkingRequest, papers: Papers) -> LinkingFacts:
    """What the rule looks at: the request itself, and what the dossier knows by its day."""
    on = row.requested_on
    granted = papers.last(MilestoneKind.STATUS_GRANTED, on=on)
    housed, begun = papers.last(MilestoneKind.HOUSED, on=on), papers.last(MilestoneKind.INTEGRATION_STARTED, on=on)
    return LinkingFacts(
        status_granted_on=granted.happened_on if granted else None,
        hours_per_week=row.hours_per_week,
        contract_signed=row.contract_signed,
        payslip_seen=True if row.payslip_seen_on else None,
        distance_km=row.distance_km,
        already_linked=True if papers.last(MilestoneKind.LINKED, on=on) else None,
        home_offered=True if housed else row.housing_offered,
        integration_begun=True if begun else row.integration_started,
        job_matches=row.job_matches,
        pay_per_month={True: ENOUGH, False: TOO_LITTLE, None: None}[row.pay_meets_norm],
        contract_months=row.contract_months,
        is_permanent=bool(row.contract_is_permanent),
        reba_paid=row.reba_paid,
    )


def _criteria(check: LinkingCheck) -> list[ShownCriterion]:
    return [
        ShownCriterion(
            label=LABELS[answer.criterion],
            icon=ANSWERS[answer.met][0],
            answer=ANSWERS[answer.met][1],
            number=value_in_words(answer.number.value, answer.number.unit) if answer.number else "",
            source=answer.source,
            is_hard=answer.is_hard,
        )
        for answer in check.criteria
    ]


def _notes(check: LinkingCheck) -> list[str]:
    notes = [NO_RIGHT]
    if check.kind is RuleKind.LINKING:
        notes.append("De afstand is alleen een aanwijzing: de bronnen meten vanaf de gemeente of vanaf de werkplek.")
    if check.is_ambiguous:
        notes.append(
            "De bronnen verschillen: de ene vraagt dat er nog geen woonruimte is aangeboden én dat de inburgering niet"
            " is begonnen, de andere een van beide. Hier geldt er één. Vraag het na bij COA."
        )
    return notes


def facts_of_request(row: LinkingRequest) -> list[Fact]:
    """What COA needs to see: employer, place, hours, contract and payslip."""
    return [
        Fact("Werkgever", row.employer.name if row.employer else None),
        Fact("Plaats van het werk", row.workplace or None),
        Fact("Gevraagde gemeente", row.municipality or None),
        Fact("Uren per week", number(row.hours_per_week) if row.hours_per_week is not None else None),
        Fact("Contract getekend", _yes_no(row.contract_signed)),
        Fact("Duur van het contract", _length(row)),
        Fact("Laatste loonstrook gezien", long_date(row.payslip_seen_on) if row.payslip_seen_on else None),
        Fact("Uitkomst", _outcome(row)),
    ]


def _yes_no(answer: bool | None) -> str | None:
    return {True: "Ja", False: "Nee", None: None}[answer]


def _length(row: LinkingRequest) -> str | None:
    if row.contract_is_permanent:
        return "Onbepaalde tijd"
    return None if row.contract_months is None else f"{row.contract_months} maanden"


def _outcome(row: LinkingRequest) -> str:
    when = f" op {long_date(row.outcome_on)}" if row.outcome_on else ""
    place = f", {row.outcome_municipality}" if row.outcome_municipality else ""
    return f"{row.get_outcome_display()}{when}{place}"
