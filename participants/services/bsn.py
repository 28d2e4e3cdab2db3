"""The BSN: sealed under a key of its own, only in a pilot that decided to use it, and shown one at a time (P3).

Row-level security keeps the rows for jobhunters of the public bodies in that decision; `may_see_bsn` says it first.
"""

import logging

from django.core.exceptions import PermissionDenied

from participants.models import Participant, SealedBsn
from participants.refusals import refusals
from participants.services.people import log_reveal
from participants.vault import vault
from pilots.enums import AccessAction
from pilots.models import AccessRecord, Membership
from pilots.queries import may_see_bsn

logger = logging.getLogger(__name__)

BSN = "bsn"
SHOWN_DIGITS = 2
MOST_SEARCHES = 60


def write_bsn(*, by: Membership, participant: Participant, number: str, request_id: str = "") -> None:
    """Store or change somebody's BSN, with a line in the access log. Raises Refused when somebody else has it."""
    _only_if_allowed(by)
    row = SealedBsn.objects.filter(participant=participant).first()
    if row is None:
        key = vault().new_key(participant.pk)
        row = SealedBsn(pilot_id=participant.pilot_id, participant=participant, wrapped_key=key)
    row.recorded_by = by
    row.bsn_sealed = vault().seal(bytes(row.wrapped_key), BSN, participant.pk, number)
    row.bsn_index = vault().index(BSN, participant.pilot_id, number)
    with refusals():
        row.save()
        _log(by, participant, AccessAction.RECORD_BSN, request_id)
    logger.info("BSN of %s recorded by membership %s", participant.pk, by.pk)


def remove_bsn(*, by: Membership, participant: Participant, request_id: str = "") -> None:
    """Forget somebody's BSN with its key; history never held it."""
    _only_if_allowed(by)
    with refusals():
        removed, _per_model = SealedBsn.objects.filter(participant=participant).delete()
        if removed:
            _log(by, participant, AccessAction.REMOVE_BSN, request_id)
    logger.info("BSN of %s removed by membership %s", participant.pk, by.pk)


def reveal_bsn(
    *, by: Membership, participant: Participant, reason: str, explanation: str, request_id: str = ""
) -> str | None:
    """The BSN, after a line in the access log that says why; None (and no line) when there is none.

    Raises TooOften, and VaultError when the number cannot be opened.
    """
    _only_if_allowed(by)
    row = SealedBsn.objects.filter(participant=participant).first()
    if row is None:
        return None
    log_reveal(
        by=by,
        participant=participant,
        action=AccessAction.REVEAL_BSN,
        reason=reason,
        explanation=explanation,
        request_id=request_id,
    )
    return _opened(row)


def log_search(*, by: Membership, request_id: str = "") -> None:
    """A line for each number that somebody tries. Raises TooOften: trying numbers until one fits is no way to a BSN."""
    log_reveal(by=by, participant=None, action=AccessAction.SEARCH_NUMBER, most=MOST_SEARCHES, request_id=request_id)


def log_import(*, by: Membership) -> None:
    """One line for a workbook that brought BSNs, of no dossier in particular; the batch tells which."""
    with refusals():
        _log(by, None, AccessAction.RECORD_BSN, "")


def bsn_ending(participant: Participant) -> str | None:
    """The last two digits, to recognise a number by; None when there is none. Raises VaultError."""
    row = SealedBsn.objects.filter(participant=participant).first()
    return _opened(row)[-SHOWN_DIGITS:] if row else None


def _opened(row: SealedBsn) -> str:
    return vault().open(bytes(row.wrapped_key), BSN, row.participant_id, bytes(row.bsn_sealed))


def _only_if_allowed(by: Membership) -> None:
    if not may_see_bsn(by):
        raise PermissionDenied


def _log(by: Membership, participant: Participant | None, action: AccessAction, request_id: str) -> None:
    subject = participant.pk if participant else None
    line = AccessRecord(pilot_id=by.pilot_id, membership=by, subject=subject, action=action, request_id=request_id)
    line.save(force_insert=True)
