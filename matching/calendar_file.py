"""A calendar as a file (RFC 5545): whole days, read only. Lines end in CRLF and are folded at 75 octets."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

CONTENT_TYPE = "text/calendar; charset=utf-8"
LONGEST = 75  # octets of a line, RFC 5545 section 3.1
ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing on one day. `uid` stays the same as long as it is the same thing."""

    uid: str
    day: date
    summary: str
    description: str = ""


def calendar_file(name: str, events: Iterable[Event], *, made_at: datetime) -> bytes:
    """The bytes of a calendar.

    Args:
        name: what a calendar program calls it.
        events: in any order.
        made_at: when this answer was made, in UTC.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Werkroute//Mijn werk//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        *(line for event in events for line in _event(event, made_at)),
        "END:VCALENDAR",
    ]
    return "".join(folded + "\r\n" for line in lines for folded in _folded(line)).encode()


def _event(event: Event, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{made_at:%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(value: str) -> str:
    """A value in which nothing ends the line or the value."""
    cleaned = CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(ESCAPED.get(letter, letter) for letter in cleaned)


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of 75 octets at most, each next one after a space; a letter is never cut in two."""
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > LONGEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    yield piece
