"""The questions that a pilot adds to the intake. The meaning of a question never changes: it is retired, and another
one is asked; so every answer stays an answer to what was asked."""

import logging
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max

from accounts.services import Refused
from pilots.models import IntakeQuestion, Membership

logger = logging.getLogger(__name__)
TWICE = "Deze vraag staat al in de intake"
BETWEEN = 10  # room between the places of two questions


def add_question(*, by: Membership, facts: Mapping[str, Any]) -> IntakeQuestion:
    """Ask something new, after the questions that are there. Raises Refused when it is asked already."""
    question = IntakeQuestion(pilot_id=by.pilot_id, recorded_by=by, **facts)
    try:
        with transaction.atomic():
            last = IntakeQuestion.objects.filter(pilot_id=by.pilot_id).aggregate(last=Max("position"))["last"]
            question.position = (last or 0) + BETWEEN
            question.save(force_insert=True)
    except IntegrityError as error:
        raise Refused(TWICE) from error
    logger.info("question %s added by membership %s", question.pk, by.pk)
    return question


@transaction.atomic
def move_question(*, by: Membership, question: IntakeQuestion, earlier: bool) -> None:
    """One place earlier or later among the questions that are asked now; at the end nothing happens."""
    rows = list(IntakeQuestion.objects.filter(pilot_id=by.pilot_id, retired_on=None).select_for_update(of=("self",)))
    at = next((index for index, row in enumerate(rows) if row.pk == question.pk), None)
    to = None if at is None else at - 1 if earlier else at + 1
    if at is None or to is None or not 0 <= to < len(rows):
        return
    rows[at], rows[to] = rows[to], rows[at]
    for place, row in enumerate(rows, start=1):
        if row.position != place * BETWEEN:
            row.position = place * BETWEEN
            row.save(update_fields=["position"])


def retire_question(*, by: Membership, question: IntakeQuestion, on: date) -> None:
    """Ask it no more; what was answered stays."""
    IntakeQuestion.objects.filter(pk=question.pk, retired_on=None).update(retired_on=on)
    logger.info("question %s retired by membership %s", question.pk, by.pk)
