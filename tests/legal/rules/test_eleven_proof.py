"""The eleven-proof, the V-number, the KVK number, and BSN-like text in notes. Every number is invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.eleven_proof import (
    find_bsn_like,
    normalise_bsn,
    normalise_kvk_number,
    normalise_v_number,
    passes_eleven_proof,
)

PASSING = "999990019"


@pytest.mark.parametrize(
    ("digits", "passes"),
    [
        ("111222333", True),
        ("123456782", True),
        (PASSING, True),
        ("012345672", True),
        ("123456789", False),
        ("000000000", False),
        ("12345672", False),
        ("0999990019", False),
        ("", False),
        ("99999001x", False),
        ("٩٩٩٩٩٠٠١٩", False),
    ],
)
def test_eleven_proof(digits, passes):
    assert passes_eleven_proof(digits) is passes


@given(st.integers(1, 99_999_999), st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_never_passes(head, place, change):
    digits = f"{head:08}"
    check = sum((9 - index) * int(digit) for index, digit in enumerate(digits)) % 11
    wrong = digits[:place] + str((int(digits[place]) + change) % 10) + digits[place + 1 :]
    assert passes_eleven_proof(f"{digits}{check}") is (check < 10)
    assert not passes_eleven_proof(f"{wrong}{check}"[:9]) or check == 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("999990019", "999990019"),
        (" 9999.90.019 ", "999990019"),
        ("999 990 019", "999990019"),
        ("999-990-019", "999990019"),
        ("999\u00a0990\u2011019", "999990019"),
        ("12345672", "012345672"),
        ("999990018", None),
        ("9999900190", None),
        ("1234567", None),
        ("999_990_019", None),
        ("٩٩٩٩٩٠٠١٩", None),
        ("", None),
        ("999990019" + " " * 100, None),
    ],
)
def test_bsn_is_normalised_to_nine_digits(text, expected):
    assert normalise_bsn(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0000123456", "0000123456"),
        (" 000.012.3456 ", "0000123456"),
        ("0000 123 456", "0000123456"),
        ("000012345", None),
        ("00001234567", None),
        ("0000-123456", None),
        ("V000012345", None),
        ("٠٠٠٠123456", None),
        ("²000123456", None),
        ("0000123456\n1", None),
        (".........." * 1000, None),
        ("", None),
    ],
)
def test_v_number_is_ten_digits(text, expected):
    assert normalise_v_number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("01234567", "01234567"), ("0123 4567", "01234567"), ("1234567", None), ("012345678", None), ("NL123456", None)],
)
def test_kvk_number_is_eight_digits_with_its_zeros(text, expected):
    assert normalise_kvk_number(text) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("999990019", ["999990019"]),
        ("BSN:999990019.", ["999990019"]),
        ("bsn 9999.90.019, belt morgen", ["9999.90.019"]),
        ("999 990 019", ["999 990 019"]),
        ("999-990-019", ["999-990-019"]),
        ("999 - 990 - 019", ["999 - 990 - 019"]),
        ("9 9 9 9 9 0 0 1 9", ["9 9 9 9 9 0 0 1 9"]),
        ("999\u00a0990\u202f019", ["999\u00a0990\u202f019"]),
        ("12 999990019", ["999990019"]),
        ("999990019 2026", ["999990019"]),
        ("999990019 en 123456782", ["999990019", "123456782"]),
        ("999990019 123456782", ["999990019", "123456782"]),
        ("op 12-03-2026 999990019", ["999990019"]),
        ("kent BSN 12345672 uit het hoofd", ["12345672"]),
        ("tel. +31 6 12345678 bsn 999990019", ["999990019"]),
        ("+31 6 12345678 999990019", ["999990019"]),
    ],
)
def test_bsn_like_text_is_found(text, found):
    places = find_bsn_like(text)
    assert [place.text for place in places] == found
    assert [text[place.starts_at : place.ends_at] for place in places] == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geen nummer",
        "999990018",
        "9999900190",
        "0000999990019",
        "999\n990\n019",
        "999    990    019",
        "999/990/019",
        "123 456 72",
        "20260211",
        "11022026",
        "11-02-2026",
        "2026-02-11",
        "+31612345678",
        "+31 6 12345672",
        "06 12345672",
        "06-12 34 56 72",
        "٩٩٩٩٩٠٠١٩",
    ],
)
def test_other_text_is_left_alone(text):
    assert find_bsn_like(text) == ()


@given(st.text("09 .-+19\n", max_size=60))
def test_what_is_found_is_always_a_number_that_passes(text):
    for place in find_bsn_like(text):
        assert normalise_bsn("".join(filter(str.isdigit, place.text))) is not None
        assert text[place.starts_at : place.ends_at] == place.text


@given(st.text("abc ,;\n", max_size=20), st.text("abc,;\n", min_size=1, max_size=20))
def test_a_number_is_found_in_any_text(before, after):
    assert [place.text for place in find_bsn_like(f"{before}a {PASSING}{after}")] == [PASSING]


@pytest.mark.parametrize("part", ["1", "1 ", "1-", " ", "01-01-", "+1 ", "12345678 ", "1 - "])
def test_long_text_is_read_to_its_end(part):
    places = find_bsn_like(part * 20_000 + f"x {PASSING}")
    assert [place.text for place in places] == [PASSING]
