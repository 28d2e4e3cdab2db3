"""Names as keys: what a search compares, and how a Dutch list sorts."""

import re
import unicodedata

LETTERS_WITHOUT_PARTS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
NOT_IN_A_KEY = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """`text` in small letters without accents, words apart by one space; other scripts stay as they are."""
    lowered = text.lower().translate(LETTERS_WITHOUT_PARTS)
    bare = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return NOT_IN_A_KEY.sub(" ", bare).strip()


def name_key(first_name: str, last_name: str) -> str:
    """What a search looks through: every word of the name, each with a space before it, in fixed order.

    A word of the question matches any part of a word of the name, whatever the order.
    """
    words = sorted(plain(f"{first_name} {last_name}").split())
    return "".join(f" {word}" for word in words)


def sort_key(first_name: str, last_name: str) -> str:
    """Family name first, then first name, as a Dutch list sorts them."""
    return plain(last_name or first_name) + ", " + plain(first_name)
