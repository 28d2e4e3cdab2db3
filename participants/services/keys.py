"""Rotation of the wrapping keys: every person's key under the newest one. Sealed values and history stay as is."""

import logging
from typing import Any

from config.database.scope import maintenance
from participants.models import Handover, Identity, SealedBsn
from participants.vault import vault

logger = logging.getLogger(__name__)

BATCH = 500
#: Every table with a key.
WITH_KEYS: tuple[Any, ...] = (Identity, SealedBsn, Handover)


def rotate_keys() -> dict[str, int]:
    """Wrap every key anew that is not under the newest wrapping key; how many, by table.

    Works in batches that count each by itself: stopped half-way, the next run goes on where it was.
    """
    return {model._meta.db_table: _rotate(model) for model in WITH_KEYS}


def _rotate(model: Any) -> int:
    done, after = 0, None
    while True:
        with maintenance():
            rows = model.objects.select_for_update().order_by("pk")
            batch = list((rows.filter(pk__gt=after) if after else rows)[:BATCH])
            for row in batch:
                done += _rewrap(row)
        if not batch:
            return done
        after = batch[-1].pk


def _rewrap(row: Any) -> int:
    wrapped = bytes(row.wrapped_key or b"")
    if not wrapped or vault().is_newest(wrapped):
        return 0
    owner = row.pk if isinstance(row, Handover) else row.participant_id  # what is handed over leaves the person's key
    row.wrapped_key = vault().rewrap(wrapped, owner)
    row.save(update_fields=["wrapped_key"])
    return 1
