"""The status card: complete in every language, an indication in every language, readable in both directions."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from django.template.loader import render_to_string

from config.pdf import pdf_of
from employers.models import Employer
from legal.rules.facts import Permit
from legal.rules.verdict import Condition, ConditionKey, NextStep, Reason, Verdict, VerdictCode
from participants import card
from participants.models import AsylumFacts, Milestone, Participant, WorkPermit
from participants.queries import Papers
from participants.steps import Before, Note, StepKey
from pilots.models import TeamContact

ON = date(2026, 11, 25)
RIGHT_TO_LEFT = {"ar", "fa"}
SCRIPTS = {"ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "ti": "\u1200-\u137f", "uk": "\u0400-\u04ff"}


def verdict(code=VerdictCode.PERMIT_REQUIRED, **given):
    usual = {"reasons": (), "warnings": (), "permit_possible_from": None, "earliest_start": None, "conditions": ()}
    return Verdict(on=ON, verdict=code, **(usual | {"next_step": NextStep.NONE} | given))


def asked():
    """UWV decides on a permit."""
    permit = Permit(employer="Bakkerij Van Roon", requested_on=date(2026, 11, 2))
    window = (date(2026, 12, 7), date(2027, 1, 4))
    return verdict(permit=permit, decision_expected=window, next_step=NextStep.AWAIT_DECISION)


def made(language, found=None):
    person = Participant(first_name="Yonas", last_name="Tesfay", birth_date=date(1995, 5, 14), case_number="A-0001")
    person.enrolled_on = person.intake_on = date(2026, 1, 12)
    papers = Papers(
        asylum=AsylumFacts(application_lodged_on=date(2026, 1, 5)),
        milestones=[Milestone(kind="bankrekening", happened_on=date(2026, 10, 1))],
        permits=[WorkPermit(employer=Employer(name="Bakkerij Van Roon"), requested_on=date(2026, 11, 2))],
    )
    team = TeamContact(name="Werkplein", phone="+31592123456")
    return card.card_of(person, papers, found or asked(), language=language, team=team)


def html_of(made_card):
    return render_to_string("participants/status_card_pdf.html", {"card": made_card})


def keys_and_values(language):
    """Every key with the values that its text needs."""
    parts = card.texts_in(language).parts
    return {
        (part, key): sorted(re.findall(r"{(\w+)}", text)) for part, keys in parts.items() for key, text in keys.items()
    }


@pytest.mark.parametrize("language", card.LANGUAGES)
def test_every_language_says_everything_with_the_same_values(language):
    assert keys_and_values(language) == keys_and_values("nl")
    assert all(text.strip() for part in card.texts_in(language).parts.values() for text in part.values())


def test_there_is_a_text_for_every_code():
    parts = card.texts_in("nl").parts
    assert set(parts["step"]) == set(StepKey)
    assert set(parts["note"]) == set(Note)
    assert set(parts["move"]) == {*NextStep, *Before}
    assert set(parts["not_yet"]) == set(card.NOT_YET)
    assert set(parts["not_allowed"]) == set(card.NOT_ALLOWED)
    assert set(parts["check"]) == set(card.CHECK)
    assert set(parts["working"]) == set(card.WORKING)


@pytest.mark.parametrize("language", [code for code in card.LANGUAGES if code != "nl"])
def test_no_text_was_left_in_dutch(language):
    other, dutch = card.texts_in(language).parts, card.texts_in("nl").parts
    same = {key for part in dutch for key, text in dutch[part].items() if other[part][key] == text}
    assert same <= {"w_document", "bsn"}  # "W-document" is what the paper is called
    if script := SCRIPTS.get(language):
        texts = [text for part in other.values() for key, text in part.items() if key != "w_document"]
        assert [text for text in texts if not re.search(f"[{script}]", re.sub(r"{\w+}", "", text) or script)] in (
            [],
            ["{day}"],
        )


def test_nobody_is_said_to_have_checked_a_text_who_did_not():
    assert {card.texts_in(code).checked_by for code in card.LANGUAGES} == {""}


@pytest.mark.parametrize("language", card.LANGUAGES)
@pytest.mark.parametrize("code", list(VerdictCode))
def test_every_verdict_is_an_indication(language, code):
    reasons = {
        VerdictCode.NOT_YET: (Reason.W_DOCUMENT_MISSING,),
        VerdictCode.NOT_ALLOWED: (Reason.EXCLUDED,),
        VerdictCode.CHECK: (Reason.APPEAL_PENDING,),
    }
    page = html_of(made(language, verdict(code, reasons=reasons.get(code, ()))))
    assert card.texts_in(language).parts["card"]["indication"] in page
    assert "UWV" in card.texts_in(language).parts["card"]["indication"]


def test_the_card_says_what_waits_until_when():
    waiting = Condition(ConditionKey.WAITING_TERM, False, date(2027, 1, 4), None, Reason.WAITING_TERM_NOT_PASSED, "")
    not_yet = verdict(VerdictCode.NOT_YET, reasons=(Reason.WAITING_TERM_NOT_PASSED,), conditions=(waiting,))
    lines = card.verdict_lines(not_yet, card.texts_in("en"))
    assert lines == ["Not yet. The waiting period is not over.", 'This changes on <bdi dir="ltr">04-01-2027</bdi>.']


def test_a_permit_that_begins_later_is_granted_and_asks_no_step():
    permit = Permit(employer="Bakkerij Van Roon", requested_on=date(2026, 9, 1), valid_from=date(2026, 11, 29))
    made_card = made("en", verdict(coming_permit=permit, next_step=NextStep.WORK_PERMIT))
    day = '<bdi dir="ltr">29-11-2026</bdi>'
    assert made_card.verdict == [f"Not yet. The work permit (TWV) was granted and is valid from {day}."]
    assert made_card.move == "Nobody. No step is needed now."


def test_who_may_not_work_is_not_told_to_wait_for_a_permit():
    page = html_of(made("nl", verdict(VerdictCode.NOT_ALLOWED, reasons=(Reason.REJECTED,))))
    assert "Nee. Je asielaanvraag is afgewezen." in page
    assert "Hier wachten we nog op" not in page
    assert "loonstroken" not in page


def test_a_name_stays_a_name():
    risky = replace(made("ar"), name="<b>Yonas</b>")
    assert '<bdi class="wr-strong">&lt;b&gt;Yonas&lt;/b&gt;</bdi>' in html_of(risky)


def test_no_number_of_the_person_stands_on_it():
    page = html_of(made("nl"))
    assert "Yonas Tesfay" in page
    assert [secret for secret in ("A-0001", "1995", "14-05") if secret in page] == []


@pytest.mark.parametrize("language", card.LANGUAGES)
def test_the_paper_is_tagged_in_its_own_language_and_direction(language):
    content = pdf_of("participants/status_card_pdf.html", {"card": made(language)})
    with pikepdf.open(BytesIO(content)) as document:
        assert str(document.Root.Lang) == language
        assert bool(document.Root.MarkInfo.Marked)
        assert document.docinfo["/Title"] == card.texts_in(language).parts["card"]["title"]
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    assert card.texts_in(language).direction == direction
    assert f'<html lang="{language}" dir="{direction}">' in html_of(made(language))


def test_somebody_without_a_card_in_the_own_language_gets_dutch():
    assert [card.spoken_by(code) for code in ("fa", "zh", "")] == ["fa", "nl", "nl"]
