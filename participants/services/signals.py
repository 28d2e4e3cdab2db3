"""Signals of unsafe work or exploitation: only who is named reads them, and one of them must act."""

import logging
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from config.sentences import ELSEWHERE
from participants.models import Signal, SignalReader
from participants.refusals import Outdated, Refused, refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)


def report_signal(
    *, by: Membership, facts: Mapping[str, Any], readers: Collection[Membership], follows_up: Membership
) -> Signal:
    """Write a signal down for `readers`; `follows_up` is one of them, or who reports it.

    `facts`: kind, noticed_on, text, follow_up_by, and participant or employer or both.
    """
    named = {reader.pk: reader for reader in (*readers, follows_up)}
    with refusals():
        signal = Signal(pilot_id=by.pilot_id, recorded_by=by, **facts)
        signal.save(force_insert=True)
        for pk in named:
            SignalReader(
                pilot_id=by.pilot_id,
                signal=signal,
                membership_id=pk,
                must_follow_up=pk == follows_up.pk,
                recorded_by=by,
            ).save(force_insert=True)
    logger.info("signal %s reported by membership %s", signal.pk, by.pk)
    return signal


def follow_up_signal(*, by: Membership, signal: Signal, on: date, text: str) -> None:
    """Say what was done. From then on it stands so; a second time is refused."""
    with refusals():
        done = {"followed_up_on": on, "follow_up": text}
        if not Signal.objects.filter(pk=signal.pk, followed_up_on=None).update(**done):
            if Signal.objects.filter(pk=signal.pk).exists():
                raise Refused("", f"Dit signaal is intussen opgevolgd, {ELSEWHERE}. Bekijk het signaal.")
            raise Outdated
    logger.info("signal %s followed up by membership %s", signal.pk, by.pk)
