"""The vocabulary of the verdict, without a database."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from legal.rules.facts import Event, EventKind, Exclusion, Facts, Permit, PermitOutcome
from legal.rules.right_to_work import right_to_work
from legal.rules.verdict import NextStep, Owner, Reason, Warning
from participants import sentences
from participants.day_verdict import forecast_of
from participants.sentences import Tone, condition_lines, next_step_of, owner_of, sentence_of, warnings_of
from tests.legal.cases import PARAMETERS, near, people

ON = date(2026, 11, 21)
PAPER = Event(EventKind.W_DOCUMENT, date(2026, 1, 5), date(2027, 7, 4))


def facts(*events, permits=(), **changes):
    given = {"birth_date": date(1995, 5, 14), "application_lodged_on": date(2025, 3, 9)} | changes
    return Facts(events=events or (PAPER,), permits=tuple(permits), **given)


def verdict(known, on=ON):
    return right_to_work(known, on=on, parameters=PARAMETERS)


GRANTED = Permit(
    requested_on=date(2026, 3, 1),
    decided_on=date(2026, 4, 1),
    outcome=PermitOutcome.GRANTED,
    valid_from=date(2026, 4, 1),
    valid_until=date(2027, 3, 31),
    employer="Bakkerij Van Roon",
)
FOR_BAKER = replace(GRANTED, job="Bakker")
THEN_PACKER = replace(GRANTED, valid_from=date(2027, 4, 1), valid_until=date(2027, 4, 30), job="Inpakker")
COMING = replace(GRANTED, valid_from=date(2026, 11, 29))
ASKED = Permit(requested_on=date(2026, 11, 5), employer="Bakkerij Van Roon")
REJECTED = Event(EventKind.REJECTED, date(2026, 10, 1))
APPEAL = Event(EventKind.APPEAL_LODGED, date(2026, 10, 8))
ASKED_SENTENCE = (
    "Nog niet: TWV aangevraagd op 5 november 2026, besluit verwacht tussen 10 december 2026 en 7 januari 2027"
)
COMING_SENTENCE = "Nog niet: de TWV is verleend en geldt vanaf 29 november 2026 bij Bakkerij Van Roon"

TABLE = [
    (facts(Event(EventKind.STATUS_GRANTED, date(2026, 9, 1))), "Vrij om te werken", Tone.YES),
    (facts(permits=[GRANTED]), "Mag werken bij Bakkerij Van Roon tot 31 maart 2027", Tone.YES),
    (facts(permits=[FOR_BAKER]), "Mag werken bij Bakkerij Van Roon tot 31 maart 2027, als bakker", Tone.YES),
    (
        facts(permits=[replace(FOR_BAKER, job="VCA-lasser")]),
        "Mag werken bij Bakkerij Van Roon tot 31 maart 2027, als VCA-lasser",
        Tone.YES,
    ),
    (facts(permits=[FOR_BAKER, THEN_PACKER]), "Mag werken bij Bakkerij Van Roon tot 30 april 2027", Tone.YES),
    (facts(permits=[ASKED]), ASKED_SENTENCE, Tone.WAIT),
    (facts(permits=[COMING]), COMING_SENTENCE, Tone.WAIT),
    (facts(permits=[COMING, ASKED]), COMING_SENTENCE, Tone.WAIT),
    (
        facts(permits=[replace(COMING, employer="")]),
        "Nog niet: de TWV is verleend en geldt vanaf 29 november 2026",
        Tone.WAIT,
    ),
    (facts(), "Nog niet: TWV kan worden aangevraagd", Tone.WAIT),
    (
        facts(application_lodged_on=date(2026, 9, 1)),
        "Nog niet: wachttermijn voorbij, vanaf 1 december 2026",
        Tone.WAIT,
    ),
    (facts(birth_date=date(2009, 2, 3)), "Nog niet: 18 jaar of ouder, vanaf 3 februari 2027", Tone.WAIT),
    (
        facts(birth_date=date(2009, 2, 3), application_lodged_on=date(2026, 11, 20)),
        "Nog niet: wachttermijn voorbij, vanaf 20 februari 2027",
        Tone.WAIT,
    ),
    (facts(REJECTED), "Niet toegestaan: de asielaanvraag is afgewezen", Tone.NO),
    (facts(REJECTED, APPEAL, PAPER), "Navragen bij UWV: het beroep loopt nog", Tone.WAIT),
    (
        facts(application_lodged_on=None),
        "Navragen bij UWV: de datum van de asielaanvraag is niet bekend",
        Tone.WAIT,
    ),
    (
        facts(Event(EventKind.W_DOCUMENT, date(2025, 1, 1), date(2026, 1, 1))),
        "Nog niet: het W-document is verlopen",
        Tone.WAIT,
    ),
    (
        facts(Event(EventKind.DISPLACED_UKRAINE, date(2026, 1, 1))),
        "Mag werken na melding door de werkgever (Oekraïne)",
        Tone.YES,
    ),
    (facts(in_reception_from=date(2026, 12, 1)), "Nog niet: opvang door COA, vanaf 1 december 2026", Tone.WAIT),
    (facts(PAPER, Event(EventKind.LEFT_RECEPTION, ON)), "Nog niet: opvang door COA is nodig", Tone.WAIT),
    (facts(exclusion=Exclusion.YES), "Niet toegestaan: de IND heeft werk uitgesloten", Tone.NO),
]


@pytest.mark.parametrize(("known", "text", "tone"), TABLE)
def test_each_verdict_has_its_sentence(known, text, tone):
    sentence = sentence_of(verdict(known))
    assert (sentence.text, sentence.tone) == (text, tone)


def test_a_case_without_any_fact_has_a_sentence():
    sentence = sentence_of(verdict(Facts()))
    assert sentence.text == "Navragen bij UWV: de datum van de asielaanvraag is niet bekend"


def test_who_has_no_birth_date_waits_without_a_day():
    sentence = sentence_of(verdict(facts(birth_date=None)))
    assert sentence.text == "Nog niet: 18 jaar of ouder"


def test_the_conditions_say_what_holds_and_since_when():
    lines = condition_lines(verdict(facts(permits=[ASKED])))
    assert [(line.text, line.when, line.state) for line in lines] == [
        ("De asielprocedure loopt", "sinds 9 mrt 2025", "klaar"),
        ("Niet uitgesloten van werk", "", "klaar"),
        ("18 jaar of ouder", "sinds 14 mei 2013", "klaar"),
        ("De wachttermijn is voorbij", "sinds 9 sep 2025", "klaar"),
        ("In opvang van COA", "", "klaar"),
        ("W-document is geldig", "tot en met 4 jul 2027", "klaar"),
        ("TWV aangevraagd voor Bakkerij Van Roon", "besluit 10 dec 2026 tot 7 jan 2027", "open"),
    ]


def test_a_rejection_is_a_condition_that_forbids():
    line = condition_lines(verdict(facts(REJECTED)))[0]
    assert (line.text, line.when, line.state) == ("De asielaanvraag is afgewezen", "sinds 1 okt 2026", "fout")


def test_waiting_says_until_when_and_is_nobodys_move():
    found = verdict(facts(application_lodged_on=date(2026, 9, 1)))
    assert (next_step_of(found), owner_of(found)) == ("Wachten: TWV kan vanaf 1 dec 2026", "")


@pytest.mark.parametrize(
    "permits", [(COMING,), (COMING, ASKED), (replace(COMING, valid_from=date(2027, 1, 1)), COMING)]
)
def test_a_granted_permit_of_later_is_waited_for_and_the_exchange_format_says_as_before(permits):
    found, without = verdict(facts(permits=permits)), verdict(facts(permits=[p for p in permits if p.is_open]))
    assert (next_step_of(found), owner_of(found)) == ("Wachten: TWV geldt vanaf 29 nov 2026", "")
    permit = condition_lines(found)[-1]
    assert (permit.text, permit.when) == ("TWV is verleend, maar nog niet geldig", "vanaf 29 nov 2026")
    assert found.as_exchange("A-0001") == without.as_exchange("A-0001")


def test_a_permit_of_later_says_nothing_to_whom_something_else_keeps_from_work():
    found = verdict(facts(Event(EventKind.W_DOCUMENT, date(2025, 1, 1), date(2026, 1, 1)), permits=[COMING]))
    assert (sentence_of(found).text, owner_of(found)) == ("Nog niet: het W-document is verlopen", "bewoner")


def test_bsn_and_bank_account_are_no_warnings_about_the_right_to_work():
    found = verdict(facts())
    assert Warning.BSN_MISSING in found.warnings
    assert warnings_of(found) == []


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (Reason, sentences.REASONS),
        (Warning, sentences.WARNINGS),
        (NextStep, sentences.NEXT_STEPS),
        (Owner, sentences.OWNERS),
    ],
)
def test_every_code_has_words(codes, words):
    assert set(words) == set(codes)


def test_no_sentence_uses_words_that_promise_too_much():
    said = " ".join([*sentences.REASONS.values(), *sentences.WARNINGS.values(), *sentences.NEXT_STEPS.values()])
    assert "oordeel" not in said
    assert "ja, met" not in said.lower()


@given(people, near)
def test_whatever_is_recorded_there_are_words_for_it(known, on):
    found = verdict(known, on)
    sentence = sentence_of(found)
    assert sentence.text.startswith(("Vrij", "Mag", "Nog niet: ", "Niet toegestaan: ", "Navragen bij UWV: "))
    assert "None" not in sentence.text
    assert all(line.text and "None" not in line.when for line in condition_lines(found))
    assert next_step_of(found)
    assert all(warnings_of(found))


@pytest.mark.parametrize(
    ("permits", "on", "expected"),
    [
        (
            (),
            ON,
            [
                "Een TWV kan meteen worden aangevraagd, als de papieren er zijn.",
                "Vroegste eerste werkdag: tussen 26 december 2026 en 23 januari 2027,"
                " als de werkgever de TWV op 21 november 2026 aanvraagt.",
            ],
        ),
        (
            (ASKED,),
            ON,
            ["Vroegste eerste werkdag: tussen 10 december 2026 en 7 januari 2027, als UWV de TWV verleent."],
        ),
        ((ASKED,), date(2027, 1, 7), ["Vroegste eerste werkdag: 7 januari 2027, als UWV de TWV verleent."]),
        ((ASKED,), date(2027, 1, 8), []),
        ((GRANTED,), ON, []),
        ((COMING,), ON, ["Vroegste eerste werkdag: 29 november 2026, de eerste dag van de TWV."]),
        ((COMING, ASKED), ON, ["Vroegste eerste werkdag: 29 november 2026, de eerste dag van de TWV."]),
        (
            (replace(COMING, valid_from=date(2027, 7, 5), valid_until=date(2027, 12, 31)),),
            ON,
            ["Vroegste eerste werkdag: 5 juli 2027, de eerste dag van de TWV, als het W-document dan nog geldig is."],
        ),
    ],
)
def test_the_earliest_start_follows_from_the_application_that_runs_or_from_one_made_today(permits, on, expected):
    assert forecast_of(verdict(facts(permits=permits), on)) == expected
