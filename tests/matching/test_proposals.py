"""Proposing somebody: the wage for this person's age, and what cannot be proposed."""

from datetime import date
from decimal import Decimal

import pytest

from matching.models import Match
from matching.refusals import Refused
from matching.services import Proposal, propose_match
from tests.factories import make_match, make_participant, make_vacancy

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)


def propose(membership, person, vacancy, on=TODAY, **fields):
    proposal = Proposal(employer=vacancy.employer, proposed_on=on, vacancy=vacancy, **fields)
    return propose_match(membership, person, proposal=proposal, on=TODAY)


def refused(*args, **kwargs):
    with pytest.raises(Refused) as caught:
        propose(*args, **kwargs)
    assert not Match.objects.filter(vacancy=args[2], state="proposed").exclude(title="eerder").exists()
    return caught.value.refusal


def test_a_proposal_is_a_match_with_its_first_step(yonas, bakery, at_work):
    vacancy = make_vacancy(bakery, hourly_wage=Decimal("15.45"), sector="productie")
    made = propose(at_work, yonas, vacancy, note="kent het werk")
    step = made.match.steps.get()
    assert (made.match.title, made.match.sector, made.match.state) == ("Medewerker bakkerij", "productie", "proposed")
    assert (step.state, step.happened_on, step.reason, step.recorded_by_id) == (
        "proposed",
        TODAY,
        "kent het werk",
        at_work.pk,
    )
    assert made.notices == ()


@pytest.mark.parametrize(("wage", "enough"), [("14.98", False), ("14.99", True)])
def test_the_wage_is_held_against_the_minimum_of_this_age(yonas, bakery, at_work, wage, enough):
    vacancy = make_vacancy(bakery, hourly_wage=Decimal(wage))
    if enough:
        assert propose(at_work, yonas, vacancy).notices == ()
        return
    refusal = refused(at_work, yonas, vacancy)
    assert (refusal.code, refusal.field) == ("wage_too_low", "vacancy")
    assert refusal.sentence == (
        "€\u00a014,98 per uur is te laag. Het minimumloon voor Yonas Tesfay (dan 31 jaar) is €\u00a014,99 per uur "
        "op 20 november 2026 (bron: MKB Servicedesk, verhoging van 1,90 % per 1 juli 2026)."
    )
    assert refusal.url == f"/pilots/assen/employers/vacancies/{vacancy.pk}/edit/"


def test_nineteen_may_earn_what_is_too_low_at_twenty_and_the_birthday_warns(cast, bakery, at_work, law):
    person = make_participant(cast.assen, "A-0019", birth_date=date(2006, 12, 10), lodged=date(2026, 1, 1))
    vacancy = make_vacancy(bakery, hourly_wage=Decimal("10.00"), open_until=date(2026, 12, 31))
    assert propose(at_work, person, vacancy).notices == (
        "Het loon moet omhoog vanaf 10 december 2026: €\u00a010,00 per uur is te laag. Het minimumloon voor "
        "Yonas Tesfay (dan 20 jaar) is €\u00a011,99 per uur op 10 december 2026 (bron: Berekend: 80 % van 14,99).",
    )


def test_of_a_person_with_only_a_birth_year_a_doubtful_wage_warns_and_is_not_refused(cast, bakery, at_work, law):
    person = make_participant(
        cast.assen, "A-0020", birth_date=date(2006, 12, 31), birth_year_only=True, lodged=date(2026, 1, 1)
    )
    vacancy = make_vacancy(bakery, hourly_wage=Decimal("10.00"), open_until=TODAY)
    assert propose(at_work, person, vacancy).notices == (
        "Van Yonas Tesfay is alleen het geboortejaar bekend. Bij 20 jaar is het minimumloon €\u00a011,99 per uur "
        "op 20 november 2026 (bron: Berekend: 80 % van 14,99).",
    )


def test_an_amount_that_is_not_known_yet_warns_and_never_refuses(yonas, bakery, at_work):
    vacancy = make_vacancy(bakery, hourly_wage=Decimal("14.99"), open_from=date(2027, 1, 4))
    assert propose(at_work, yonas, vacancy).notices == (
        "Het minimumloon op 4 januari 2027 is nog niet bekend. Kijk het loon na zodra het bedrag er is.",
    )


def test_the_same_proposal_is_not_made_twice_while_it_is_open(yonas, bakery, at_work):
    vacancy = make_vacancy(bakery)
    match = make_match(yonas, bakery, vacancy=vacancy, title="eerder")
    refusal = refused(at_work, yonas, vacancy)
    assert (refusal.code, refusal.url) == ("duplicate_match", f"/pilots/assen/matches/{match.pk}/")


def test_after_a_refusal_somebody_can_be_proposed_again(yonas, bakery, at_work):
    vacancy = make_vacancy(bakery)
    make_match(yonas, bakery, vacancy=vacancy, state="declined")
    assert propose(at_work, yonas, vacancy).match.state == "proposed"


def test_who_stopped_is_not_proposed(cast, bakery, at_work, law):
    person = make_participant(cast.assen, "A-0009", ended_on=date(2026, 11, 1))
    refusal = refused(at_work, person, make_vacancy(bakery))
    assert (refusal.code, refusal.sentence) == ("person_ended", "Het traject van Yonas Tesfay is beëindigd.")


def test_a_vacancy_of_another_employer_does_not_fit(yonas, bakery, garage, at_work):
    proposal = Proposal(employer=garage, proposed_on=TODAY, vacancy=make_vacancy(bakery))
    with pytest.raises(Refused, match="Deze vacature is niet van Garage Terpstra"):
        propose_match(at_work, yonas, proposal=proposal, on=TODAY)


def test_a_proposal_of_tomorrow_has_not_happened(yonas, bakery, at_work):
    assert refused(at_work, yonas, make_vacancy(bakery), on=date(2026, 11, 21)).code == "date_in_future"
