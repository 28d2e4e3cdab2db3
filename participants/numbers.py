"""Finding somebody by an exact V-number or BSN, through the keyed index: the number itself is asked of no table."""

from uuid import UUID

from config.fields import ascii_digits
from legal.rules.eleven_proof import normalise_bsn, normalise_v_number
from participants.models import Participant
from participants.services import V_NUMBER
from participants.services.bsn import BSN
from participants.vault import vault
from pilots.models import Membership
from pilots.queries import may_see_bsn


def with_v_number(membership: Membership, number: str) -> Participant | None:
    """Whose V-number it is, among the dossiers that this membership may see."""
    index = vault().index(V_NUMBER, membership.pilot_id, number)
    return Participant.objects.visible_to(membership).filter(identity__v_number_index=index).first()


def with_bsn(membership: Membership, number: str) -> Participant | None:
    """Whose BSN it is; nobody's for who may not see BSNs."""
    if not may_see_bsn(membership):
        return None
    index = vault().index(BSN, membership.pilot_id, number)
    return Participant.objects.visible_to(membership).filter(sealedbsn__bsn_index=index).first()


def handed_over(membership: Membership, number: str, what: str) -> Participant | None:
    """Whose number it was in a dossier that another pilot took over, as long as this membership reads it.

    what: V_NUMBER or BSN.
    """
    if what == BSN and not may_see_bsn(membership):
        return None
    way = {V_NUMBER: "identity__former_v_number_index", BSN: "sealedbsn__former_bsn_index"}[what]
    rows = Participant.objects.visible_to(membership).filter(**{way: vault().index(what, membership.pilot_id, number)})
    return rows.order_by("-readable_until").first()


def id_by_number(membership: Membership, typed: str) -> UUID | None:
    """The dossier with exactly this V-number or BSN, however it was written; an own one before one handed over."""
    text = ascii_digits(typed)
    v_number, bsn = normalise_v_number(text), normalise_bsn(text)
    found = with_v_number(membership, v_number) if v_number else None
    if found is None and bsn:
        found = with_bsn(membership, bsn)
    if found is None and v_number:
        found = handed_over(membership, v_number, V_NUMBER)
    if found is None and bsn:
        found = handed_over(membership, bsn, BSN)
    return found.pk if found else None


def is_number(typed: str) -> bool:
    """Whether a text is written as a V-number or a BSN."""
    text = ascii_digits(typed)
    return bool(normalise_v_number(text) or normalise_bsn(text))
