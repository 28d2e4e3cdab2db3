"""The public documentation of the exchange format, written from the same tables that read and write it.

`python -m reporting.exchange.documentation` writes docs/uitwisselformaat.md anew; a test fails when it is out of date.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from participants.enums import PERIOD_KINDS
from participants.sentences import NEXT_STEPS, OWNERS, REASONS, WARNINGS
from reporting.exchange import json_keys
from reporting.exchange.columns import FORMAT, NOT_READ, SHEETS, SKIPPED, Column, Sheet
from reporting.exchange.kinds import Code, Codes, Kind
from reporting.exchange.workbook import MOST_ROWS
from reporting.rules.breakdowns import MOMENT, PERSON_AND_SKILL, WORK
from reporting.rules.figures import Reason as NoValueReason
from reporting.rules.indicator import Unit

C = TypeVar("C", bound=StrEnum)

PATH = Path(__file__).resolve().parents[2] / "docs" / "uitwisselformaat.md"
COUNTED_BY = ("barrier", "reporter", "support", "cost", "uses", "reached", "employer_size", "line")
HANDLED_KEYS = (*PERSON_AND_SKILL, *WORK, *MOMENT, "reason", *COUNTED_BY)

INTRODUCTION = f"""\
# Uitwisselformaat {FORMAT}

Lijsten gaan als werkmap (XLSX) naar binnen en cijfers komen als JSON naar buiten. Namen van bladen, kolommen, codes en
JSON-sleutels zijn openbaar en veranderen alleen met een nieuw nummer van het formaat.

## De werkmap

Eén werkmap is van één pilot. Elk blad mag ontbreken.

- Ingelezen worden: {{sheets}}.
- Overgeslagen worden: {{skipped}}.
- Geweigerd worden: {{not_read}}. Ze horen bij het formaat, maar worden niet ingelezen.
- Ook elk ander blad en elke kolom die hier niet staat, wordt geweigerd.

Voor de cellen geldt:

- De eerste gevulde rij van een blad bevat de kolomnamen. De volgorde van bladen en kolommen is vrij. Lege rijen tellen
  niet mee.
- Hoofdletters en spaties om namen en codes heen maken niet uit.
- Een lege cel betekent: onbekend.
- Datum: een Excel-datum of tekst zoals `2025-03-01`. Een tijd in de cel telt niet mee.
- Bedrag en getal: een getal, of Nederlandse tekst zoals `1.234,50`.
- Ja of nee: `ja`, `nee`.
- Meer codes in één cel staan met `;` ertussen.
- Een cel die met `=`, `+`, `-` of `@` begint, is tekst. Van een formule telt de waarde die Excel heeft bewaard; zonder
  bewaarde waarde telt de formule zelf, als tekst.
- In toelichtingen, omschrijvingen en redenen mag geen BSN staan, ook niets wat er precies op lijkt.
- Zet cellen met nummers die met een nul kunnen beginnen (V-nummer, KvK-nummer) op Tekst. Voeg geen cellen samen.
- Een werkmap is hoogstens 50 MB groot, heeft hoogstens {f"{MOST_ROWS:,}".replace(",", ".")} rijen en geen wachtwoord.

### Controle

Het hele bestand wordt gecontroleerd voordat er iets wordt opgeslagen. Elke fout is één regel: blad, rij, kolom, wat er
mis is en wat mag. Bij één fout wordt niets opgeslagen. Locaties, kostenposten, jobhunters en jobcoaches moeten in de
pilot bestaan; dossiers en werkgevers in het bestand of in de pilot. Wat van een andere pilot is, is onbekend.

### Twee keer inlezen

Elke rij wordt herkend aan vaste kolommen (hieronder per blad). Hetzelfde bestand nog eens inlezen verandert niets. Een
gewijzigde rij verandert de kolommen die gevuld zijn; lege cellen veranderen niets; rijen die weg zijn, worden niet
verwijderd. Een import kan als geheel ongedaan worden gemaakt, zolang niets ervan daarna is gewijzigd.
"""

EVENTS = """\
`toelichting` bij `verhuizing`: de nieuwe locatie, leeg als die buiten de pilot ligt. Bij `koppeling` en `huisvesting`:
de gemeente. Bij `trede`: 1 tot en met 6. Bij `taalniveau`: a0 tot en met c2. Bij andere soorten: vrije tekst.

`tot` hoort bij {periods}; leeg betekent: tot nader bericht. Een verhuizing heeft geen `tot`.
"""

JOBS = """\
`start` maakt een plaatsing met het eerste contract. Zonder start blijven contractsoort, contract_einde, uren, uurloon,
functieniveau en jobcoach bewaard bij de match, en tellen ze mee zodra de start er is. Een vergunning hoort bij dossier
+ werkgever; de match van hetzelfde paar laat haar zien. Bij een nieuwe start sluiten de andere open matches van
dezelfde deelnemer, net als in het programma.
"""

COMMANDS = """\
## Opdrachten

JSON gaat alleen naar de standaarduitvoer; fouten gaan als regels naar de foutuitvoer, met afsluitcode 1.

| opdracht | doet |
|---|---|
| `manage.py import_workbook BESTAND --pilot NAAM [--dry-run]` | leest in; met `--dry-run` alleen een proef |
| `manage.py undo_import NUMMER` | maakt een import ongedaan |
| `manage.py verdicts --pilot NAAM --on DATUM --format json` | mag iemand werken, voor elk dossier |
| `manage.py indicators --pilot NAAM --from DATUM --to DATUM --format json` | alle indicatoren |
| `manage.py budget --pilot NAAM --on DATUM --format json` | begroting tegenover uitgaven |
"""


def documentation() -> str:
    """The whole page."""
    parts = [_introduction(), *map(_sheet, SHEETS), COMMANDS, *_answers()]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _ticked(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _introduction() -> str:
    return (
        INTRODUCTION.replace("{sheets}", _ticked(sheet.name for sheet in SHEETS))
        .replace("{skipped}", _ticked(SKIPPED))
        .replace("{not_read}", _ticked(NOT_READ))
    )


def _sheet(sheet: Sheet) -> str:
    lines = [f"## Blad `{sheet.name}`", "", sheet.about, "", f"Herkend aan: {sheet.recognised_by}.", ""]
    lines += ["| kolom | verplicht | wat mag | toelichting |", "|---|---|---|---|"]
    lines += [_column(column) for column in sheet.columns]
    if sheet.name == "gebeurtenissen":
        lines += ["", EVENTS.format(periods=_ticked(kind.value for kind in PERIOD_KINDS))]
    if sheet.name == "plaatsingen":
        lines += ["", JOBS]
    return "\n".join([*lines, *_codes(sheet)])


def _column(column: Column) -> str:
    kind = column.kind
    allowed = "een of meer codes, zie onder" if isinstance(kind, Codes) else kind.allowed
    if isinstance(kind, Code):
        allowed = "een code, zie onder"
    return f"| `{column.name}` | {'ja' if column.required else ''} | {allowed} | {column.note} |"


def _code_of(kind: Kind) -> Code | None:
    inner = kind.one if isinstance(kind, Codes) else kind
    return inner if isinstance(inner, Code) else None


def _codes(sheet: Sheet) -> Iterator[str]:
    """The codes of a sheet; columns with the same codes together."""
    found: dict[tuple[str, ...], list[Column]] = {}
    for column in sheet.columns:
        if kind := _code_of(column.kind):
            found.setdefault(tuple(kind.codes), []).append(column)
    for columns in found.values():
        kind = _code_of(columns[0].kind)
        if kind is not None:
            yield from ("", f"Codes van {_ticked(column.name for column in columns)}:", "", *_listed(kind.codes))


def _listed(meanings: Mapping[str, str]) -> Iterator[str]:
    for name, meaning in meanings.items():
        yield f"- `{name}`: {meaning}"


def _keys(heading: str, *parts: tuple[str, Mapping[str, str]]) -> str:
    lines = [f"### {heading}"]
    for introduction, meanings in parts:
        lines += ["", introduction, "", *_listed(meanings)]
    return "\n".join(lines)


def _spoken(words: Mapping[C, str]) -> dict[str, str]:
    """Codes in their own order, with what is said of them."""
    return {code.value: words[code] for code in type(next(iter(words)))}


def _answers() -> Iterator[str]:
    yield _keys("`import_workbook`", ("Sleutels:", json_keys.IMPORT))
    yield _keys(
        "`verdicts`",
        (
            "Bovenaan staan `format`, `pilot`, `on` en `verdicts`: alle dossiers, ook gesloten, op volgorde. Wat na"
            " `on` is gedateerd telt niet mee. Het is een indicatie: UWV beslist. Per dossier:",
            json_keys.VERDICT,
        ),
        ("`verdict` is het eerste dat geldt, in de volgorde van de wet:", json_keys.VERDICTS),
        ("`reasons`:", _spoken(REASONS | json_keys.REASONS)),
        ("`warnings`:", _spoken(WARNINGS)),
        ("`next_step`:", _spoken(NEXT_STEPS)),
        ("`next_step_owner`:", _spoken(OWNERS)),
    )
    missing = _ticked(reason.value for reason in NoValueReason)
    units, keys = _ticked(unit.value for unit in Unit), _ticked(dict.fromkeys(HANDLED_KEYS))
    yield _keys(
        "`indicators`",
        (
            "Bovenaan staan `format`, `pilot`, `from`, `to`, `on`, `audience` (`team`, `report`, `public`) en"
            f" `indicators`: alle codes. Eenheden: {units}. Uitsplitsingen: {keys}. Redenen zonder waarde: {missing}."
            " Per indicator:",
            json_keys.INDICATOR,
        ),
    )
    yield _keys(
        "`budget`",
        ("Bovenaan staan `format`, `pilot`, `on` en `phases`. Per fase:", json_keys.BUDGET_PHASE),
        ("Bedragen in euro's, per kostenpost en in totaal:", json_keys.BUDGET_AMOUNTS),
    )


if __name__ == "__main__":
    PATH.write_text(documentation(), encoding="utf-8")
