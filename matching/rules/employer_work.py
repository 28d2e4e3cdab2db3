"""What is due with employers: jobs to ask about, people to call again, wages that fall below the minimum."""

from datetime import date
from uuid import UUID

from employers.rules.openings import ask_again_on
from matching.rules.worklist import SOON_DAYS, Item, Subject, Turn, act_now, days_on, within_horizon

VACANCY_STALE, CALL_AGAIN, WAGE_LOW = "vacancy_stale", "call_employer_again", "wage_low"
FROM_THEN = "then"


def vacancy_stale(employer: Subject, title: str, *, last_word: date, target: UUID, on: date) -> Item | None:
    """Nobody confirmed for four weeks that an open vacancy is still open; late after two weeks more."""
    since = ask_again_on(last_word)
    if since > on:
        return None
    return Item(VACANCY_STALE, employer, act_now(since, on), last_word, Turn.JOBHUNTER, target=target, detail=title)


def call_again(employer: Subject, *, next_on: date, about: str, target: UUID, on: date) -> Item | None:
    """There is to be contact with an employer within a week, or there should have been."""
    if next_on > days_on(on, SOON_DAYS):
        return None
    detail = f": {about}" if about else ""
    return Item(CALL_AGAIN, employer, next_on, next_on, Turn.JOBHUNTER, target=target, detail=detail)


def wage_low(subject: Subject, employer: str, *, low_from: date, target: UUID, on: date) -> Item | None:
    """The wage is below the minimum of the person's age, from a day within 13 weeks or already (rules G2)."""
    if not within_horizon(low_from, on):
        return None
    stage = FROM_THEN if low_from > on else ""
    return Item(WAGE_LOW, subject, low_from, low_from, Turn.EMPLOYER, employer, target=target, stage=stage)
