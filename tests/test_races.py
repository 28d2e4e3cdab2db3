"""Two requests at the same moment, in real transactions: one of them works, the other finds it done."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from config.database.scope import maintenance
from matching.enums import MatchState
from matching.models import Match, Placement
from participants import services
from participants.enums import MilestoneKind
from participants.models import Participant, WorkPermit
from pilots.enums import AccessAction, Role
from pilots.models import AccessRecord
from tests.factories import make_employer, make_match, make_milestone, make_participant, make_permit, make_vacancy

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("law")]
AT_ONCE = 3
SOUND = {200, 303, 409, 422}


def day(name: str, value: date) -> dict[str, str]:
    return {f"{name}_dag": str(value.day), f"{name}_maand": str(value.month), f"{name}_jaar": str(value.year)}


def together(asks: list[Callable[[], Any]]) -> list[int]:
    """Send every request in a thread of its own, all at the same moment; gives their answers."""
    barrier = Barrier(len(asks))

    def send(ask: Callable[[], Any]) -> int:
        try:
            barrier.wait(timeout=10)
            return ask().status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(len(asks)) as pool:
        return list(pool.map(send, asks))


def browsers(client_of, count: int = AT_ONCE) -> list[Client]:
    made = [client_of("jobhunter") for _ in range(count)]
    for client in made:
        client.raise_request_exception = False
    return made


@pytest.fixture
def person(cast) -> Participant:
    today = timezone.localdate()
    made = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=today - timedelta(days=400))
    start = today - timedelta(days=300)
    make_milestone(made, MilestoneKind.W_DOCUMENT, start, until=today + timedelta(days=300))
    return made


def keys(kind: str) -> list[str]:
    """The keys of the forms: the same page sent more than once, or pages of their own."""
    same = str(uuid4())
    return [same if kind == "one form" else str(uuid4()) for _ in range(AT_ONCE)]


FORMS = pytest.mark.parametrize("kind", ["one form", "own forms"])


def count(model: Any) -> int:
    with maintenance():
        return model.objects.count()


@FORMS
def test_somebody_is_proposed_once(client_of, cast, person, kind):
    employer = make_employer(cast.assen)
    given = {"employer": str(employer.pk), "title": "Bakker"} | day("proposed_on", timezone.localdate())
    url = f"{reverse('matching:propose', args=['assen'])}?deelnemer={person.pk}"
    asks = [
        lambda c=c, k=k: c.post(url, given | {"form_key": k})
        for c, k in zip(browsers(client_of), keys(kind), strict=True)
    ]
    assert set(together(asks)) <= SOUND
    assert count(Match) == 1


@FORMS
def test_a_permit_is_asked_once(client_of, cast, person, kind):
    """By way of one match, and by way of two matches of the same person and employer."""
    today = timezone.localdate()
    employer = make_employer(cast.assen)
    agreed_on = today - timedelta(days=9)
    offer = {"state": MatchState.OFFERED, "proposed_on": agreed_on, "agreed_on": agreed_on}
    matches = [make_match(person, employer, **offer)]
    if kind == "own forms":
        matches += [make_match(person, employer, vacancy=make_vacancy(employer, f"Baan {n}"), **offer) for n in (1, 2)]
    urls = [reverse("matching:permit-request", args=["assen", m.pk]) for m in (matches * AT_ONCE)[:AT_ONCE]]
    days = [today - timedelta(days=n if kind == "own forms" else 0) for n in range(AT_ONCE)]
    asks = [
        lambda c=c, u=u, k=k, d=d: c.post(u, {"form_key": k, "version": "1"} | day("requested_on", d))
        for c, u, k, d in zip(browsers(client_of), urls, keys(kind), days, strict=True)
    ]
    answers = together(asks)
    assert set(answers) <= SOUND, answers
    assert count(WorkPermit) == 1


@FORMS
def test_work_starts_once(client_of, cast, person, kind):
    today = timezone.localdate()
    offer = {"state": MatchState.PERMIT_GRANTED, "proposed_on": today - timedelta(days=90)}
    matches = []
    for name in ("Bakkerij Van Roon", "Garage Terpstra", "Kwekerij Zonneveld"):
        employer = make_employer(cast.assen, name)
        asked = today - timedelta(days=60)
        make_permit(person, employer, asked, valid_from=today - timedelta(days=5), valid_until=today + timedelta(99))
        matches.append(make_match(person, employer, **offer))
    if kind == "one form":
        matches = matches[:1] * AT_ONCE
    given = {"kind": "betaald", "per_hour": "20,00", "hours_per_week": "32"} | day("starts_on", today)
    urls = [reverse("matching:start", args=["assen", m.pk]) for m in matches]
    asks = [
        lambda c=c, u=u, k=k: c.post(u, given | {"form_key": k})
        for c, u, k in zip(browsers(client_of), urls, keys(kind), strict=True)
    ]
    answers = together(asks)
    assert set(answers) <= SOUND, answers
    assert count(Placement) == 1


def test_somebody_is_enrolled_once_by_one_form(client_of, cast):
    today = timezone.localdate()
    given = {"last_name": "Tesfay", "location": str(cast.schepersmaat.pk), "form_key": str(uuid4())}
    given |= {"v_number": "0000123456"} | day("birth", date(1995, 3, 27)) | day("enrolled_on", today)
    url = reverse("participants:enrol", args=["assen"])
    answers = together([lambda c=c: c.post(url, given) for c in browsers(client_of)])
    assert set(answers) <= SOUND, answers
    assert count(Participant) == 1


def test_nobody_is_enrolled_twice_by_two_people_with_one_number(client_of, cast):
    today = timezone.localdate()
    given = {"last_name": "Tesfay", "location": str(cast.schepersmaat.pk), "v_number": "0000123456"}
    given |= day("birth", date(1995, 3, 27)) | day("enrolled_on", today)
    url = reverse("participants:enrol", args=["assen"])
    asks = [lambda c=c: c.post(url, given | {"form_key": str(uuid4())}) for c in browsers(client_of)]
    answers = together(asks)
    assert set(answers) <= SOUND, answers
    assert count(Participant) == 1


def test_numbers_asked_for_at_once_are_counted_one_by_one(client_of, cast, person):
    jobhunter, shown = cast.members[Role.JOBHUNTER], {"action": AccessAction.REVEAL_V_NUMBER, "subject": person.pk}
    with maintenance():
        services.write_v_number(person, "0000123456", jobhunter)
        for _look in range(services.MOST_REVEALS - 1):
            AccessRecord(pilot=cast.assen, membership=jobhunter, **shown).save(force_insert=True)
    url = reverse("participants:reveal-v-number", args=["assen", person.pk])
    answers = together([lambda c=c: c.post(url) for c in browsers(client_of)])
    assert sorted(answers) == [200, 429, 429]
