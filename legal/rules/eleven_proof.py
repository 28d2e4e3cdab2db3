"""Numbers that identify: the eleven-proof of the BSN, the V-number and the KVK number, and BSN-like text in notes.

Sources: rules C6 (eleven-proof), D2 (V-number), H1 (KVK number). Only the ASCII digits 0-9 count as digits.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
BSN_LENGTH = 9
DIVISOR = 11
TELEPHONE_LENGTH = 11

SPACES = " \u00a0\u2009\u202f"
DASHES = "\\-\u2010\u2011\u2013"
SEPARATORS = re.compile(f"[{SPACES}.{DASHES}]")
DOTS_AND_SPACES = re.compile(f"[{SPACES}.]")
V_NUMBER = re.compile(r"[0-9]{10}")
KVK_NUMBER = re.compile(r"[0-9]{8}")
MAX_INPUT = 40

DIGITS = re.compile(r"[0-9]+")
# Between two groups of digits of one number: nothing but a few separators.
JOINT = re.compile(f"[{SPACES}.{DASHES}]{{1,3}}")
# A day in figures, so that "12-03-2025" is not taken for a number.
DAY = re.compile(
    r"(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12][0-9]|3[01]))(?![0-9])"
)
COMPACT_DAY = re.compile(
    r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19|20)[0-9]{2}"
)


def passes_eleven_proof(digits: str) -> bool:
    """Whether nine digits, not all zero, pass the eleven-proof: 9*d1 + 8*d2 + ... + 2*d8 - d9 is divisible by 11."""
    if len(digits) != BSN_LENGTH or not (digits.isascii() and digits.isdigit()) or digits == "0" * BSN_LENGTH:
        return False
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % DIVISOR == 0


def normalise_bsn(text: str) -> str | None:
    """Nine digits that pass the eleven-proof, from text with dots, spaces or dashes; `None` when it is no BSN.

    Eight digits get the leading zero that was dropped.
    """
    digits = SEPARATORS.sub("", text[:MAX_INPUT].strip())
    digits = "0" + digits if len(digits) == BSN_LENGTH - 1 else digits
    return digits if len(text) <= MAX_INPUT and passes_eleven_proof(digits) else None


def normalise_v_number(text: str) -> str | None:
    """The ten digits of a V-number (vreemdelingennummer) from text with dots or spaces; `None` when it is none.

    There is no public check digit.
    """
    return _only(V_NUMBER, text)


def normalise_kvk_number(text: str) -> str | None:
    """The eight digits of a KVK number from text with dots or spaces, leading zeros kept; `None` when it is none."""
    return _only(KVK_NUMBER, text)


def _only(pattern: re.Pattern[str], text: str) -> str | None:
    digits = DOTS_AND_SPACES.sub("", text[:MAX_INPUT].strip())
    return digits if len(text) <= MAX_INPUT and pattern.fullmatch(digits) else None


@dataclass(frozen=True, slots=True)
class BsnLike:
    """A place in a text that reads like a BSN: `text[starts_at:ends_at]`."""

    starts_at: int
    ends_at: int
    text: str


def find_bsn_like(text: str) -> tuple[BsnLike, ...]:
    """The places in free text that could be a BSN.

    Nine digits that pass the eleven-proof, written together or in groups with dots, spaces or dashes between them; or
    eight digits written together that pass it with a zero before them.

    About one in eleven other numbers of that length passes too, so it is a reason to warn, never to refuse. Dates,
    numbers that begin with a plus (telephone) and parts of longer numbers are left out. Takes time in proportion to
    the length of the text.
    """
    masked = DAY.sub(lambda day: "x" * len(day.group()), text)
    found: list[BsnLike] = []
    for run in _runs(masked):
        for first, last in _candidates(_without_telephone(masked, run)):
            place = BsnLike(first.start(), last.end(), text[first.start() : last.end()])
            if not found or place.starts_at >= found[-1].ends_at:
                found.append(place)
    return tuple(found)


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """The groups of digits of a text, those that only separators part taken together."""
    run: list[re.Match[str]] = []
    for group in DIGITS.finditer(text):
        if run and not JOINT.fullmatch(text, run[-1].end(), group.start()):
            yield run
            run = []
        run.append(group)
    if run:
        yield run


def _without_telephone(text: str, run: list[re.Match[str]]) -> list[re.Match[str]]:
    """A run without the groups at its head that are an international telephone number (+31 and nine digits)."""
    if not text.endswith("+", 0, run[0].start()):
        return run
    digits = 0
    for index, group in enumerate(run):
        if digits >= TELEPHONE_LENGTH:
            return run[index:]
        digits += len(group.group())
    return []


def _candidates(run: list[re.Match[str]]) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """First and last group of each stretch of a run that reads as a BSN."""
    if len(run) == 1 and passes_eleven_proof("0" + run[0].group()) and not COMPACT_DAY.fullmatch(run[0].group()):
        yield run[0], run[0]
    for index, first in enumerate(run):
        digits = ""
        for last in run[index : index + BSN_LENGTH]:
            digits += last.group()[: BSN_LENGTH + 1]
            if passes_eleven_proof(digits):
                yield first, last
            if len(digits) >= BSN_LENGTH:
                break
