"""Facts that are easy to find back on a page, and which of them each role may not read anywhere."""

from datetime import date
from typing import Any

from config.database.scope import maintenance
from config.dutch import long_date, short_date
from matching.models import Wage
from participants.enums import MilestoneKind
from participants.models import ContactDetails, Identity, Participant
from participants.vault import vault
from pilots.enums import Role
from tests.cast import Cast
from tests.factories import make_milestone

LODGED, GRANTED = date(2025, 2, 3), date(2025, 2, 17)
NAMES = ("Yonas", "Tesfay", "0611223344", "yonas@example.nl")


def in_words(day: date) -> tuple[str, ...]:
    return (long_date(day), short_date(day), day.isoformat(), f"{day:%d-%m-%Y}")


NUMBER = ("0000123456", "000.012.3456", "0000.123.456")
BSN = ("999990044", "9999.90.044", "999 990 044")
WAGE = ("17,83", "17.83")
PAPERS = (*in_words(LODGED), *in_words(GRANTED))
WISHES = ("Liefst met paarden",)
#: What was said, and what few people were told.
SAID = ("Gesproken over werk", "Krijgt te weinig loon")
#: What a role may not read anywhere.
SECRETS: dict[Role, tuple[str, ...]] = {
    Role.JOBHUNTER: (*NUMBER, *BSN),
    Role.JOB_COACH: (*NUMBER, *BSN, *WAGE, *PAPERS),
    Role.COA_CASEWORKER: (*NUMBER, *BSN, *WAGE, *WISHES),
    Role.PROJECT_LEADER: (*NAMES, *NUMBER, *BSN, *WAGE, *PAPERS, *WISHES, *SAID, "Zonneveld", "Van Roon"),
    Role.RESEARCHER: (*NAMES, *NUMBER, *BSN, *WAGE, *PAPERS, *WISHES, *SAID, "A-0001", "Zonneveld", "Van Roon"),
    Role.PRIVACY_OFFICER: (*NAMES, *NUMBER, *BSN, *WAGE, *PAPERS, *WISHES, *SAID, "A-0001", "Zonneveld", "Van Roon"),
}


def make_secrets(cast: Cast, own: dict[str, Any]) -> None:
    """Give the person of the world (`own` are its ids) a V-number, contact details, a wish, a wage and an appeal."""
    with maintenance():
        person = Participant.objects.get(pk=own["participants.pk"])
        key = vault().new_key(person.pk)
        Identity.objects.create(
            pilot=cast.assen,
            participant=person,
            wrapped_key=key,
            v_number_sealed=vault().seal(key, "v_number", person.pk, "0000123456"),
        )
        ContactDetails.objects.filter(participant=person).update(phone="0611223344", email="yonas@example.nl")
        person.workprofile.wish_note = "Liefst met paarden"
        person.workprofile.save()
        contract = person.placements.get().contracts.get()
        Wage.objects.create(pilot=cast.assen, contract=contract, per_hour="17.83")
    make_milestone(person, MilestoneKind.APPEAL_LODGED, GRANTED)
