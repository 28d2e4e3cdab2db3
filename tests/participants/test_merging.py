"""Two dossiers of one person: found, laid side by side, judged, merged with nothing lost, and taken apart again."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from config.database.scope import scoped
from legal.rules.calendar import Birth
from matching.models import Match, Placement
from participants import services
from participants.changes import changes_of
from participants.duplicates import suspicions_of
from participants.enums import Exclusion, MilestoneKind
from participants.models import (
    AsylumFacts,
    ContactDetails,
    Handover,
    Identity,
    Merge,
    Milestone,
    Note,
    NotTheSame,
    Participant,
    SealedBsn,
    SpokenLanguage,
    WorkProfile,
)
from participants.refusals import Refused
from participants.services.handovers import Offer
from participants.vault import vault
from pilots.enums import OptionalData, Role
from pilots.middleware import scope_of
from tests.factories import (
    make_bsn,
    make_employer,
    make_handover,
    make_match,
    make_milestone,
    make_participant,
    make_placement,
    make_profile,
    use_data,
)
from tests.participants.helpers import post, rows, url

pytestmark = pytest.mark.django_db
V_NUMBER = "0000604771"


@pytest.fixture
def me(cast):
    return cast.members[Role.JOBHUNTER]


@pytest.fixture
def pair(cast, law, me, prepare):
    """Yonas twice: the second dossier knows more, and some of it otherwise."""
    kept = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, enrolled_on=date(2026, 3, 1))
    merged = make_participant(
        cast.assen, "A-0002", location=cast.graswijk, gender="m", lodged=date(2025, 2, 3), phone="+31611112222"
    )
    make_milestone(kept, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    make_milestone(merged, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    make_milestone(merged, MilestoneKind.BANK_ACCOUNT, date(2025, 9, 1))
    make_profile(merged, education="hoog")
    make_match(merged, make_employer(cast.assen))
    with prepare():
        AsylumFacts.objects.filter(participant=merged).update(exclusion=Exclusion.YES)
        services.write_v_number(merged, V_NUMBER, me)
    return kept, merged


def merged_by(me, kept, merged, **choices):
    with scoped(scope_of(me)):
        return services.merge_dossiers(by=me, kept=kept, merged=merged, reason="Nagevraagd", choices=choices)


def undone_by(me, merge):
    with scoped(scope_of(me)):
        services.undo_merge(by=me, merge=merge)


def snapshot(prepare):
    """Everything that a merge may touch, whose it is included."""
    found = {}
    with prepare():
        for model in (AsylumFacts, ContactDetails, Match, Milestone, SpokenLanguage, WorkProfile):
            found[model.__name__] = sorted(model.objects.values_list(), key=str)
        leave = ("version",)
        people = Participant.objects.order_by("case_number").values()
        found["people"] = [{k: v for k, v in row.items() if k not in leave} for row in people]
    return found


def test_a_merge_moves_everything_fills_what_was_empty_and_keeps_what_stands_twice(cast, me, pair, prepare):
    kept, merged = pair
    merge = merged_by(me, kept, merged)
    assert rows(prepare, Milestone, "kind", participant=kept) == [("bankrekening",), ("w_document",)]
    assert rows(prepare, Milestone, "kind", participant=merged) == [("w_document",)]
    assert rows(prepare, Match, "participant") == [(kept.pk,)]
    assert rows(prepare, WorkProfile, "participant", "education") == [(kept.pk, "hoog")]
    assert rows(prepare, ContactDetails, "phone", participant=kept) == [("+31611112222",)]
    facts = ("application_lodged_on", "exclusion")
    assert rows(prepare, AsylumFacts, *facts, participant=kept) == [(date(2025, 2, 3), "ja")]
    person = ("gender", "enrolled_on", "location", "merged_into")
    assert rows(prepare, Participant, *person, pk=kept.pk) == [("m", date(2026, 1, 12), cast.schepersmaat.pk, None)]
    assert rows(prepare, Participant, "merged_into", pk=merged.pk) == [(kept.pk,)]
    assert merge.moved["left"] == {"participants.milestone": 1, "participants.stay": 1}


def test_undoing_puts_everything_back(me, pair, prepare):
    before = snapshot(prepare)
    merge = merged_by(me, *pair)
    assert snapshot(prepare) != before
    undone_by(me, merge)
    assert snapshot(prepare) == before
    with pytest.raises(Refused, match="al ongedaan"):
        undone_by(me, merge)


def test_a_sealed_number_is_sealed_anew_and_stands_nowhere_in_between(me, pair, prepare):
    kept, merged = pair
    merge = merged_by(me, kept, merged)
    assert V_NUMBER not in str(merge.moved)
    with scoped(scope_of(me)):
        assert services.reveal_v_number(by=me, participant=kept) == V_NUMBER
        assert services.reveal_v_number(by=me, participant=merged) is None
    undone_by(me, merge)
    with scoped(scope_of(me)):
        assert services.reveal_v_number(by=me, participant=merged) == V_NUMBER
        assert services.reveal_v_number(by=me, participant=kept) is None


def test_a_bsn_passes_to_the_one_that_stays_and_back_sealed_for_each(cast, me, pair, prepare):
    kept, merged = pair
    use_data(cast.assen, OptionalData.BSN)
    make_bsn(merged, "999990044")
    merge = merged_by(me, kept, merged)
    assert "999990044" not in str(merge.moved)

    def told():
        with prepare():
            row = SealedBsn.objects.get()
            opened = vault().open(bytes(row.wrapped_key), "bsn", row.participant_id, bytes(row.bsn_sealed))
        return row.participant_id, opened

    assert told() == (kept.pk, "999990044")
    undone_by(me, merge)
    assert told() == (merged.pk, "999990044")


def test_two_bsns_are_two_people(cast, me, pair, prepare):
    use_data(cast.assen, OptionalData.BSN)
    for person, number in zip(pair, ("999990044", "999990019"), strict=True):
        make_bsn(person, number)
    with pytest.raises(Refused, match="een eigen BSN"):
        merged_by(me, *pair)
    assert rows(prepare, Merge, "pk") == []


def test_two_numbers_are_two_people(me, pair, prepare):
    kept, merged = pair
    with prepare():
        services.write_v_number(kept, "0000123456", me)
    with pytest.raises(Refused, match="Dan zijn het twee mensen"):
        merged_by(me, kept, merged)
    assert rows(prepare, Merge, "pk") == []
    assert len(rows(prepare, Identity, "pk", v_number_sealed__isnull=False)) == 2


def test_what_was_decided_field_by_field_counts(me, pair, prepare):
    kept, merged = pair
    with prepare():
        Participant.objects.filter(pk=merged.pk).update(first_name="Jonas", name_key=" jonas tesfay")
    merged_by(me, kept, merged, **{"participant.first_name": "gaat_op", "asylumfacts.exclusion": "blijft"})
    assert rows(prepare, Participant, "first_name", "name_key", pk=kept.pk) == [("Jonas", " jonas tesfay")]
    assert rows(prepare, AsylumFacts, "exclusion", participant=kept) == [("nee",)]


def test_what_was_changed_since_stays_as_it_is(me, pair, prepare):
    kept, merged = pair
    merge = merged_by(me, kept, merged)
    with prepare():
        ContactDetails.objects.filter(participant=kept).update(phone="+31622223333")
    undone_by(me, merge)
    assert rows(prepare, ContactDetails, "phone", participant=kept) == [("+31622223333",)]


def test_a_merge_on_which_something_hangs_is_not_undone(cast, me, pair, prepare):
    kept, merged = pair
    merge = merged_by(me, kept, merged)
    placement = make_placement(kept, make_employer(cast.assen, "Kwekerij Zonneveld"), date(2026, 9, 1))
    with prepare():
        Placement.objects.filter(pk=placement.pk).update(match=Match.objects.get())
    with pytest.raises(Refused, match="plaatsingen"):
        undone_by(me, merge)
    assert rows(prepare, Match, "participant") == [(kept.pk,)]


def test_the_last_merge_is_undone_first(cast, me, pair, prepare):
    first = merged_by(me, *pair)
    third = make_participant(cast.assen, "A-0003")
    second = merged_by(me, third, pair[0])
    with pytest.raises(Refused, match="nog een keer samengevoegd"):
        undone_by(me, first)
    undone_by(me, second)
    undone_by(me, first)
    assert rows(prepare, Participant, "merged_into") == [(None,)] * 3


def test_who_is_on_the_way_to_another_pilot_is_not_merged(cast, me, pair):
    make_handover(me, pair[1], cast.maastricht)
    with pytest.raises(Refused, match="aangeboden aan een andere pilot"):
        merged_by(me, *pair)


def test_a_dossier_of_another_pilot_is_not_merged(cast, me, pair, client_of, prepare):
    foreign = make_participant(cast.maastricht, "M-0001")
    with pytest.raises(Refused, match="Kijk opnieuw"):
        merged_by(me, pair[0], foreign)
    assert client_of("jobhunter").get(url(pair[0], "merge", foreign.pk)).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_merged_twice_at_once_it_happens_once(me, pair, prepare):
    barrier = Barrier(2)

    def go(order: int) -> str:
        try:
            barrier.wait(timeout=10)
            with transaction.atomic():
                merged_by(me, *(pair if order else reversed(pair)))
            return "merged"
        except Refused:
            return "refused"
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(go, range(2))) == ["merged", "refused"]
    assert len(rows(prepare, Merge, "pk")) == 1


def test_what_is_written_in_a_dossier_that_went_up_in_another_is_refused(cast, me, pair, prepare):
    """By who opened its page before: a new row, a changed one, a number and the dossier itself."""
    kept, merged = pair
    merge = merged_by(me, kept, merged)
    note = {"kind": "gesprek", "happened_on": date(2026, 11, 1), "text": "Laat", "visibility": "team"}
    person = services.Person(first_name="Jonas", last_name="Tesfay", birth=Birth(merged.birth_date))
    writes = (
        lambda: services.record_note(by=me, participant=merged, facts=note),
        lambda: services.update_participant(by=me, participant=merged, version=merged.version, person=person),
        lambda: services.record_asylum_facts(by=me, participant=merged, seen=wrote_at, facts={"exclusion": "nee"}),
    )
    with scoped(scope_of(me)):
        wrote_at = AsylumFacts.objects.get(participant=merged).recorded_at
        for write in writes:
            with pytest.raises(Refused, match="net samengevoegd met een ander"):
                write()
        with pytest.raises(IntegrityError, match="went up in another"), transaction.atomic():
            services.write_v_number(merged, "0000123456", me)
    undone_by(me, merge)
    with scoped(scope_of(me)):
        services.record_note(by=me, participant=merged, facts=note)
    assert rows(prepare, Note, "participant") == [(merged.pk,)]


def somebody_waits_for_me():
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))")
        return cursor.rowcount > 0


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_first", [True, False], ids=["note first", "merge first"])
def test_a_note_written_while_merging_is_taken_along_or_refused(me, pair, prepare, is_first):
    """Whoever comes second waits in the database for the first, and goes on when that one is ready."""
    kept, merged = pair
    facts = {"kind": "gesprek", "happened_on": date(2026, 11, 1), "text": "Tegelijk", "visibility": "team"}

    def merging():
        merged_by(me, kept, merged)

    def writing():
        with scoped(scope_of(me)):
            services.record_note(by=me, participant=merged, facts=facts)

    def later(work):
        try:
            work()
        except Refused:
            return "refused"
        finally:
            connection.close()
        return "done"

    first, second = (writing, merging) if is_first else (merging, writing)
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            first()
            answer = pool.submit(later, second)
            while not (answer.done() or somebody_waits_for_me()):
                pass
        assert answer.result(timeout=30) == ("done" if is_first else "refused")
    assert rows(prepare, Note, "participant") == ([(kept.pk,)] if is_first else [])


def test_look_alikes_stand_side_by_side_until_somebody_judges(cast, client_of, me, pair, prepare):
    make_participant(cast.assen, "A-0003", last_name="Ander")
    make_participant(cast.maastricht, "M-0001")
    year = make_participant(cast.assen, "A-0004", first_name="Tesfay", last_name="Yonas", birth_year_only=True)
    with scoped(scope_of(me)):
        found = {(s.one.case_number, s.other.case_number): s.reason for s in suspicions_of(me)}
    assert found == {
        ("A-0001", "A-0002"): "Zelfde naam en geboortedatum",
        ("A-0001", "A-0004"): "Zelfde naam en geboortejaar",
        ("A-0002", "A-0004"): "Zelfde naam en geboortejaar",
    }
    client, page = client_of("jobhunter"), reverse("participants:duplicates", args=["assen"])
    assert "Yonas Tesfay: A-0001 en A-0002" in client.get(page).content.decode()
    for person in pair:
        post(client, url(person, "not-the-same", year.pk))
    post(client, url(pair[0], "not-the-same", pair[1].pk))
    post(client, url(pair[1], "not-the-same", pair[0].pk))
    assert len(rows(prepare, NotTheSame, "pk")) == 3
    assert client.get(page).context["pairs"] == []


def test_on_screen_a_merge_leads_on_to_the_dossier_that_stays_and_back(client_of, pair, prepare):
    (kept, merged), client = pair, client_of("jobhunter")
    page = client.get(url(kept, "merge", merged.pk)).content.decode()
    for said in ("A-0001", "A-0002", "Zelfde naam en geboortedatum", "Uitgesloten van werk"):
        assert said in page
    assert post(client, url(kept, "merge", merged.pk), reason="").status_code == 422
    given = {"reason": "Nagevraagd", "participant-enrolled_on": "gaat_op", "asylumfacts-exclusion": "gaat_op"}
    assert post(client, url(kept, "merge", merged.pk), **given)["Location"] == url(kept)
    assert client.get(url(merged))["Location"] == url(kept)
    listed = client.get(reverse("participants:list", args=["assen"])).content.decode()
    assert re.findall(r'wr-cel-sub">(A-\d{4})', listed) == ["A-0001"]
    tab = client.get(f"{url(kept)}?deel=begeleiding").content.decode()
    assert "A-0002 ging op in dit dossier" in tab
    [(pk,)] = rows(prepare, Merge, "pk")
    post(client, url(kept, "merge-undo", pk))
    assert client.get(url(merged)).status_code == 200


def test_after_an_undone_merge_nobody_reads_of_the_one_in_the_history_of_the_other(cast, me, pair, prepare):
    """They live at different locations: what the wrong merge moved is for the caseworker of the other one again."""
    kept, merged = pair
    undone_by(me, merged_by(me, kept, merged))
    bank = "Gebeurtenis: Bankrekening geopend"
    for who in (cast.members[Role.COA_CASEWORKER], me):
        with scoped(scope_of(who)):
            assert bank not in {change.about for change in changes_of(who, kept)}
    with scoped(scope_of(me)):
        assert bank in {change.about for change in changes_of(me, merged)}


def test_a_dossier_that_just_went_up_in_another_is_not_offered(cast, me, pair, prepare):
    """The colleague who merged was first: the page of the offer was still open."""
    kept, merged = pair
    merged_by(me, kept, merged)
    offer = Offer(to_pilot_id=cast.maastricht.pk, to_location="", agreed_on=date(2026, 11, 1), parts=())
    with pytest.raises(Refused, match="net samengevoegd"), scoped(scope_of(me)):
        services.offer_handover(by=me, participant=merged, offer=offer, on=date(2026, 11, 1))
    assert rows(prepare, Handover, "pk") == []
