"""Text of cells: how it is tidied, and how names and codes are compared."""

import re
import unicodedata

from config.fields import has_control_characters

BLANKS = re.compile(r"[\s\u200b\ufeff]+")


def tidy(text: str) -> str:
    """On one line, without spaces at the ends or in a row, in one Unicode form."""
    return BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip()


def folded(text: str) -> str:
    """What is compared: without outer spaces and without regard to capitals."""
    return text.strip().casefold()


def has_unreadable_signs(text: str) -> bool:
    """Control characters, or the marks that a broken file leaves."""
    return has_control_characters(text)
