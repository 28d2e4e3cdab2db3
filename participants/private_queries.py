"""Reads of optional facts about somebody; the database keeps them for the jobhunter."""

from participants.models import Circumstances, Participant


def circumstances_of(participant: Participant) -> Circumstances | None:
    return Circumstances.objects.filter(participant=participant).first()
