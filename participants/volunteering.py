"""UWV's declarations for volunteer work, as the law reads them and as people read them (rules.md A11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from config.dutch import long_date
from legal.rules import volunteering as law
from legal.rules.parameters import Parameters
from legal.rules.volunteering import VolunteerReason
from participants.models import VolunteerDeclaration

SENTENCES = {
    VolunteerReason.NO_LAWFUL_STAY: "Op deze dag mag deze persoon geen vrijwilligerswerk doen: de procedure is voorbij",
    VolunteerReason.W_DOCUMENT_NEEDED: "Op deze dag is er geen geldig W-document vastgelegd. Leg dat eerst vast",
    VolunteerReason.DECLARATION_NEEDED: "Kies een verklaring. Zonder aanvraag bij UWV mag het niet",
    VolunteerReason.RECEIPT_NEEDED: "Op deze dag had UWV de ontvangst van de aanvraag nog niet bevestigd",
    VolunteerReason.DECLARATION_REFUSED: "UWV heeft deze verklaring geweigerd. Dit vrijwilligerswerk mag niet",
    VolunteerReason.DECLARATION_EXPIRED: "Deze verklaring is op deze dag verlopen. Kies een geldige verklaring",
}
#: Reasons that are about the declaration; the others are about the day or the person.
ABOUT_DECLARATION = frozenset(
    {
        VolunteerReason.DECLARATION_NEEDED,
        VolunteerReason.RECEIPT_NEEDED,
        VolunteerReason.DECLARATION_REFUSED,
        VolunteerReason.DECLARATION_EXPIRED,
    }
)


def of_law(row: VolunteerDeclaration | None) -> law.Declaration | None:
    """A declaration as the rules read it; one without a day of application is not there yet."""
    if row is None or row.requested_on is None:
        return None
    return law.Declaration(row.requested_on, row.receipt_confirmed_on, row.granted_on, row.refused_on)


@dataclass(frozen=True, slots=True)
class ShownDeclaration:
    row: VolunteerDeclaration
    tone: str
    icon: str
    stands: str
    note: str = ""


def shown_declarations(
    rows: Iterable[VolunteerDeclaration], *, on: date, parameters: Parameters
) -> list[ShownDeclaration]:
    """How it stands with each declaration on a day."""
    return [_shown(row, on, parameters) for row in rows]


def _shown(row: VolunteerDeclaration, on: date, parameters: Parameters) -> ShownDeclaration:
    if row.refused_on and row.refused_on <= on:
        return ShownDeclaration(row, "danger", "circle-x", "Geweigerd", f"op {long_date(row.refused_on)}")
    if row.granted_on and row.granted_on <= on:
        until = law.valid_until(row.granted_on, parameters)
        if on > until:
            return ShownDeclaration(row, "danger", "alert-triangle", "Verlopen", f"op {long_date(until)}")
        return ShownDeclaration(row, "success", "circle-check", "Afgegeven", f"geldig tot en met {long_date(until)}")
    if row.receipt_confirmed_on and row.receipt_confirmed_on <= on:
        return ShownDeclaration(row, "success", "circle-check", "Ontvangst bevestigd", "het werk mag beginnen")
    if row.requested_on and row.requested_on <= on:
        expected = law.expected_by(row.requested_on, parameters)
        note = f"antwoord ongeveer {long_date(expected)}" if expected else ""
        return ShownDeclaration(row, "warning", "hourglass", "Aangevraagd", note)
    return ShownDeclaration(row, "neutral", "circle-minus", "Nog niet aangevraagd", "het werk mag nog niet beginnen")
