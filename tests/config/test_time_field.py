"""A time of the day, as people write it."""

from datetime import time

import pytest
from django.core.exceptions import ValidationError

from config.fields import TimeField


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10.20", time(10, 20)),
        ("10:20 uur", time(10, 20)),
        ("1020", time(10, 20)),
        ("920", time(9, 20)),
        ("9", time(9)),
        ("0.05", time(0, 5)),
        ("٩.٢٠", time(9, 20)),
        ("", None),
    ],
)
def test_what_people_type_is_read(typed, meant):
    assert TimeField(required=False).clean(typed) == meant


@pytest.mark.parametrize("typed", ["24.00", "9.60", "9.5", "half tien", "1234567", "-1", "9,30"])
def test_anything_else_is_asked_again_with_an_example(typed):
    with pytest.raises(ValidationError, match="bijvoorbeeld 10.20"):
        TimeField(noun="een tijd").clean(typed)


def test_a_time_is_shown_as_it_is_typed():
    assert TimeField().prepare_value(time(9, 5)) == "09.05"
