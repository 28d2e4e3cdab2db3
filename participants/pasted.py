"""A pasted list of W-documents, line by line: whose, from when, until when. Pure text: who it is about comes after.

Accepted is what comes out of a spreadsheet or a mail: fields apart by tabs, semicolons or spaces, a heading above it,
dates as 1-3-2026, 01/03/2026, 2026-03-01 or 1 maart 2026. A number of a person is never given back whole.
"""

import re
from dataclasses import dataclass
from datetime import date

from config.fields import MONTH_NUMBERS, ascii_digits
from legal.rules.eleven_proof import normalise_v_number

MOST_LINES = 500
EARLIEST, LATEST = date(2000, 1, 1), date(2050, 12, 31)
SHOWN_OF_KEY, SHOWN_DIGITS = 30, 3
HEADING = re.compile(r"dossier|nummer|geldig|vanaf|naam", re.IGNORECASE)
NUMBERS = re.compile(r"(?<!\d)(?:\d{9,10}|\d{3}[ .]\d{3}[ .]\d{4}|\d{4}[ .]\d{3}[ .]\d{3})(?!\d)")
DAY_FIRST = re.compile(r"(?P<d>\d{1,2})[-/. ](?P<m>\d{1,2})[-/. ](?P<y>\d{4})")
YEAR_FIRST = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
IN_WORDS = re.compile(r"(?P<d>\d{1,2}) (?P<m>[a-z]+)\.? (?P<y>\d{4})")
SHORT_YEAR = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}")


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line as it was read. `fault` says what is wrong with it; without one `starts` is known."""

    number: int
    key: str = ""
    v_number: str | None = None
    starts: date | None = None
    until: date | None = None
    fault: str = ""

    @property
    def shown_key(self) -> str:
        """The number as a page may show it."""
        return masked(self.key)[:SHOWN_OF_KEY]


def masked(text: str) -> str:
    """`text` with every number that may be of a person hidden but for its end."""
    return NUMBERS.sub(lambda found: "•••" + re.sub(r"\D", "", found[0])[-SHOWN_DIGITS:], ascii_digits(text))


def read_lines(text: str) -> list[PastedLine]:
    """Every line with something on it, without a heading."""
    rows = [(number, row.strip()) for number, row in enumerate(ascii_digits(text).splitlines(), 1) if row.strip()]
    if rows and HEADING.search(rows[0][1]) and not any(map(_date, _fields(rows[0][1]))):
        rows = rows[1:]
    return [_line(number, row) for number, row in rows]


def _line(number: int, row: str) -> PastedLine:
    key, *dates = _fields(row)
    line = PastedLine(number, key, normalise_v_number(key))
    fault = _fault(dates)
    if fault:
        return PastedLine(number, key, line.v_number, fault=fault)
    starts, until = (*map(_date, dates[:2]), None)[:2]
    if starts and until and until < starts:
        return PastedLine(number, key, line.v_number, fault="De einddatum ligt voor de begindatum.")
    return PastedLine(number, key, line.v_number, starts, until)


def _fields(row: str) -> list[str]:
    """The fields of a line: by tab or semicolon where there is one, else by spaces and commas."""
    parts = re.split(r"[\t;]", row) if re.search(r"[\t;]", row) else re.split(r"[\s,]+", row)
    fields = [part.strip().strip("\"'").strip() for part in parts]
    while len(fields) > 1 and not fields[-1]:
        fields.pop()
    return fields


def _fault(dates: list[str]) -> str:
    if not dates or not dates[0]:
        return "De begindatum ontbreekt. Zet achter het nummer vanaf en tot en met wanneer het document geldt."
    for text in (text for text in dates[:2] if text):
        found = _date(text)
        if found is None and SHORT_YEAR.fullmatch(text):
            return f"Schrijf het jaar van ‘{text}’ met 4 cijfers."
        if found is None:
            return f"‘{masked(text)[:SHOWN_OF_KEY]}’ is geen datum die bestaat. Schrijf bijvoorbeeld 1-3-2026."
        if not EARLIEST <= found <= LATEST:
            return f"‘{text}’ kan niet kloppen. Vul een jaar in van 2000 tot en met 2050."
    return ""


def _date(text: str) -> date | None:
    bare = re.sub(r"[ T]00:00(:00)?$", "", text.strip()).lower()
    found = DAY_FIRST.fullmatch(bare) or YEAR_FIRST.fullmatch(bare) or IN_WORDS.fullmatch(bare)
    if found is None:
        return None
    month = str(MONTH_NUMBERS.get(found["m"], found["m"]))
    try:
        return date(int(found["y"]), int(month), int(found["d"]))
    except ValueError:
        return None
