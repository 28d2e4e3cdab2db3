"""The calendar as a file, read back by the rules of RFC 5545."""

import re
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from matching.calendar_file import LONGEST, Event, calendar_file

MADE = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=120)
BACK = {"\\n": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}


def read_back(content: bytes) -> list[dict[str, str]]:
    """The events of a calendar, by the name of their properties."""
    text = content.decode().replace("\r\n ", "")
    assert text.endswith("END:VCALENDAR\r\n")
    events = []
    for block in text.split("BEGIN:VEVENT\r\n")[1:]:
        lines = block.split("\r\nEND:VEVENT")[0].split("\r\n")
        pairs = (line.split(":", 1) for line in lines)
        events.append({name: re.sub(r"\\[n,;\\]", lambda hit: BACK[hit.group()], value) for name, value in pairs})
    return events


def test_an_event_takes_the_whole_of_its_day():
    (event,) = read_back(calendar_file("Werkroute", [Event("a@werkroute", date(2026, 12, 31), "A-0001")], made_at=MADE))
    assert event == {
        "UID": "a@werkroute",
        "DTSTAMP": "20261125T063000Z",
        "DTSTART;VALUE=DATE": "20261231",
        "DTEND;VALUE=DATE": "20270101",
        "SUMMARY": "A-0001",
        "CLASS": "PRIVATE",
        "TRANSP": "TRANSPARENT",
    }


def test_an_empty_calendar_is_a_calendar():
    content = calendar_file("Werkroute Assen", [], made_at=MADE)
    assert (content.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), read_back(content)) == (True, [])


@given(summary=TEXT, description=TEXT)
def test_every_text_comes_back_and_no_line_is_too_long(summary, description):
    content = calendar_file(summary, [Event("a", date(2026, 1, 1), summary, description)], made_at=MADE)
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= LONGEST
    assert all(line.decode() is not None for line in lines)  # no letter was cut in two
    (event,) = read_back(content)
    assert (event["SUMMARY"], event.get("DESCRIPTION", "")) == (summary, description)


def test_a_text_cannot_end_its_line_and_begin_a_property():
    evil = "x\r\nATTENDEE:mailto:a@example.nl\rEND:VEVENT\x00"
    (event,) = read_back(calendar_file("Werkroute", [Event("a", date(2026, 1, 1), evil)], made_at=MADE))
    assert set(event) == {"UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "CLASS", "TRANSP"}
