"""The term of UWV stands still while it waits for papers (Awb 4:15): which days do not count, and when a term ends.

Awb 4:15, first paragraph under a: the term is suspended from the day after the one on which the applicant was asked to
complete the application, up to the day on which it was completed or the time given for that passed unused. Reading
chosen: "up to" leaves that day out, so it counts again; whichever of the two came first ends the suspension. Days
before the term began (an application that was complete only later, B2) are not counted anyway.
"""

from collections.abc import Iterable
from datetime import date

from legal.rules.calendar import Period, add_days, merged
from legal.rules.facts import Suspension


def suspended_days(suspensions: Iterable[Suspension], *, on: date) -> tuple[Period, ...]:
    """The days through `on` on which the term stood still, as unbroken periods in order of time.

    What is asked or answered after `on` is not known yet; while UWV waits, `on` itself stands still.
    """
    found = [Period(add_days(one.asked_on, 1), _last_day(one, on)) for one in suspensions if one.asked_on < on]
    return merged(found)


def _last_day(one: Suspension, on: date) -> date:
    ends = [day for day in (one.supplied_on, one.answer_by) if day is not None and day <= on]
    return add_days(min(ends), -1) if ends else on


def term_end(start: date, days: int, suspended: Iterable[Period] = ()) -> date:
    """The last day of a term of `days` days that begins to run on `start` (the day after it is the first).

    `suspended` are closed periods of days that do not count. Without any it is `start` plus `days`.
    """
    end = add_days(start, days)
    for stop in merged(suspended):
        first = max(stop.starts_on or date.min, add_days(start, 1))
        last = stop.ends_on or date.max
        if first <= end and first <= last:
            end = add_days(end, (last - first).days + 1)
    return end


def counted_days(start: date, on: date, suspended: Iterable[Period] = ()) -> int:
    """How many days of a term that began to run on `start` have passed on a day; 0 before it."""
    first = add_days(start, 1)
    stood_still = 0
    for stop in merged(suspended):
        begin, end = max(stop.starts_on or date.min, first), min(stop.ends_on or date.max, on)
        stood_still += max(0, (end - begin).days + 1)
    return max(0, (on - start).days - stood_still)
