"""What COA may not know stands on none of its pages: notes of the coach, wage, wishes, BSN, people elsewhere."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from participants import services
from participants.models import Note, SealedBsn
from participants.vault import vault
from pilots.enums import Role
from tests.factories import (
    make_announced_move,
    make_employer,
    make_match,
    make_participant,
    make_permit,
    make_placement,
    make_profile,
    make_referral,
)
from tests.participants.helpers import url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
SECRETS = {
    "a note of the coach": "Komt vaak te laat",
    "a wage": "17,83",
    "a wish": "Liefst met paarden",
    "a BSN": "123456782",
    "a V-number": "0012345678",
    "a match": "Kwekerij Zonneveld",
    "a colleague elsewhere": "Verweg",
    "a stranger": "Vreemdeling",
}


@pytest.fixture
def person(cast, prepare):
    """Somebody at the caseworker's location of whom everything is recorded, and two people whom COA does not see."""
    yonas = make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 2, 3))
    make_profile(yonas, wish_note=SECRETS["a wish"])
    bakery = make_employer(cast.assen, "Bakkerij Van Roon")
    make_permit(yonas, bakery, timezone.localdate() - timedelta(days=9))
    make_placement(yonas, bakery, date(2026, 3, 3), per_hour="17.83")
    make_match(yonas, make_employer(cast.assen, SECRETS["a match"]))
    make_referral(yonas, cast.members[Role.COA_CASEWORKER])
    for name, pilot, place in (("Verweg", cast.assen, cast.graswijk), ("Vreemdeling", cast.maastricht, None)):
        other = make_participant(pilot, f"{pilot.case_prefix}-0009", first_name=name, location=place)
        make_permit(other, make_employer(pilot, f"Werk van {name}"), timezone.localdate())
        make_announced_move(other)
        make_referral(other, cast.members["coa"] if pilot == cast.assen else cast.neighbour_coa)
    with prepare():
        services.write_v_number(yonas, SECRETS["a V-number"], cast.members[Role.JOBHUNTER])
        key = vault().new_key(yonas.pk)
        SealedBsn.objects.create(
            pilot=cast.assen,
            participant=yonas,
            wrapped_key=key,
            bsn_sealed=vault().seal(key, "bsn", yonas.pk, SECRETS["a BSN"]),
            bsn_index=vault().index("bsn", cast.assen.pk, SECRETS["a BSN"]),
        )
        for by in (Role.JOB_COACH, Role.JOBHUNTER):
            given = {"recorded_by": cast.members[by], "happened_on": date(2026, 5, 1)}
            Note.objects.create(pilot=cast.assen, participant=yonas, text=SECRETS["a note of the coach"], **given)
    return yonas


def pages(client, person):
    """Every page of COA on which this person can stand, in words."""
    move = make_announced_move(person, delay_requested_on=date(2026, 11, 20), delay_outcome="open")
    of_person = ("detail", "refer", "move-announce")
    addresses = [reverse(f"participants:{name}", args=["assen"]) for name in ("location", "brp-priority", "referrals")]
    addresses += [url(person, name) for name in of_person]
    addresses += [f"{url(person)}?deel=begeleiding", f"{url(person)}?deel=tijdlijn"]
    addresses += [url(person, name, move.pk) for name in ("move-delay", "move-answer")]
    found = {address: client.get(address) for address in addresses}
    paste = reverse("participants:w-documents", args=["assen"])
    text = f"{SECRETS['a V-number']};1-3-2026;1-3-2027\nA-0009;1-3-2026;1-3-2027\nM-0009;1-3-2026;1-3-2027"
    return found | {paste: client.post(paste, {"lines": text})}


def test_no_page_of_coa_tells_what_coa_may_not_know(client_of, person):
    found = pages(client_of("coa"), person)
    assert {response.status_code for response in found.values()} == {200}
    told = {
        (address, what)
        for address, response in found.items()
        for what, secret in SECRETS.items()
        if secret in response.content.decode()
    }
    assert told == set()


def test_control_the_person_is_on_every_one_of_those_pages(client_of, person):
    found = pages(client_of("coa"), person)
    assert [address for address, response in found.items() if "Yonas" not in response.content.decode()] == []
