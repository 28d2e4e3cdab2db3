"""Links with which somebody answers a moment of aftercare: made by a colleague, or sent and chased by mail."""

import logging
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from smtplib import SMTPException
from typing import Any

from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from employers.models import EmployerContact
from matching.answers import texts_for
from matching.enums import Asks, Respondent
from matching.models import AftercareMoment, AnswerLink, CheckIn
from matching.rules.aftercare import LATEST_FIRST_MAIL, LINK_DAYS, mail_is_due
from participants.models import ContactDetails
from pilots.invitations import hashed
from pilots.models import Membership

log = logging.getLogger("werkroute.aftercare")
#: Gives the full address of the page where a token is used.
Address = Callable[[str], str]
#: A moment is asked by mail for as long as a last reminder may still be due.
MAIL_DAYS = LATEST_FIRST_MAIL + LINK_DAYS


def make_link(
    moment: AftercareMoment, respondent: Respondent, *, by: Membership | None, mailed_on: date | None = None
) -> tuple[AnswerLink, str]:
    """A new link for one of the two, and its token: what is kept is only the hash."""
    token = secrets.token_urlsafe(32)
    link = AnswerLink.objects.create(
        pilot_id=moment.pilot_id,
        placement_id=moment.placement_id,
        moment=moment,
        respondent=respondent,
        token_hash=hashed(token),
        mailed_on=mailed_on,
        expires_at=timezone.now() + timedelta(days=LINK_DAYS),
        recorded_by=by,
    )
    return link, token


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that is due: about which moment, to whom, in which language."""

    moment: AftercareMoment
    respondent: Respondent
    email: str
    language: str = ""


@dataclass(slots=True)
class Sent:
    """What a run did. `without_address` counts people and employers of whom no address is known."""

    sent: int = 0
    failed: int = 0
    without_address: int = 0


def send_due(pilot_id: int, *, on: date, address: Address) -> Sent:
    """Send every mail of a pilot that is due on a day. Needs the maintenance scope of that pilot.

    The link is written before its mail goes, and a day knows one mail per question: a second run that day sends
    nothing twice. When the mail server refuses, the link goes and the next run tries again.
    """
    done = Sent()
    for mail in due_mails(pilot_id, on=on):
        if not mail.email:
            done.without_address += 1
            continue
        try:
            with transaction.atomic():
                link, token = make_link(mail.moment, mail.respondent, by=None, mailed_on=on)
        except IntegrityError:  # another run was first
            continue
        if _send(mail, address(token), until=timezone.localdate(link.expires_at)):
            done.sent += 1
        else:
            link.delete()
            done.failed += 1
    return done


def _send(mail: Mail, url: str, *, until: date) -> bool:
    """No name, no employer, no dossier: who reads along in a mailbox learns that there was a question."""
    texts = texts_for(mail.respondent, mail.language).parts["mail"]
    parts = (texts["body"], url, texts["until"].format(day=until.strftime("%d-%m-%Y")), texts["end"], "Werkroute")
    message = EmailMessage(texts["subject"], "\n\n".join(parts), to=[mail.email])
    message.extra_headers = {"Auto-Submitted": "auto-generated", "Content-Language": mail.language or "nl"}
    try:
        message.send()
    except (SMTPException, OSError):
        log.exception("the mail about moment %s was not sent", mail.moment.pk)
        return False
    return True


def due_mails(pilot_id: int, *, on: date) -> list[Mail]:
    """The mails of a pilot that are due on a day, with an empty address where none is known."""
    moments = {moment.pk: moment for moment in _to_ask(pilot_id, on)}
    mailed: dict[Any, list[date]] = defaultdict(list)
    links = AnswerLink.objects.filter(moment__in=moments).exclude(mailed_on=None)
    for moment_id, who, day in links.values_list("moment_id", "respondent", "mailed_on"):
        mailed[moment_id, who].append(day)
    due = [
        (moment, who)
        for moment in moments.values()
        for who in _missing(moment)
        if mail_is_due(moment.due_on, mailed[moment.pk, who], on=on)
    ]
    return list(_addressed(due))


def _to_ask(pilot_id: int, on: date) -> QuerySet[Any]:
    """Moments of running work that ask by mail, came, and are the last that came; with who answered."""
    answers = CheckIn.objects.filter(moment=OuterRef("pk"))
    moments = AftercareMoment.objects.filter(pilot_id=pilot_id, is_dropped=False)
    next_one = moments.filter(placement=OuterRef("placement"), due_on__gt=OuterRef("due_on"), due_on__lte=on)
    rows: QuerySet[Any] = (
        moments.filter(by_link=True, due_on__range=(on - timedelta(days=MAIL_DAYS), on))
        .filter(Q(placement__ends_on=None) | Q(placement__ends_on__gte=on))
        .filter(
            placement__participant__ended_on=None,
            placement__participant__merged_into=None,
            placement__participant__readable_until=None,
        )
        .exclude(Exists(next_one))
        .annotate(
            heard_person=Exists(answers.filter(respondent=Respondent.PARTICIPANT)),
            heard_employer=Exists(answers.filter(respondent=Respondent.EMPLOYER)),
        )
        .select_related("placement")
        .order_by("due_on", "pk")
    )
    return rows


def _missing(moment: Any) -> list[Respondent]:
    heard = {Respondent.PARTICIPANT: moment.heard_person, Respondent.EMPLOYER: moment.heard_employer}
    return [who for who in Asks(moment.asks).respondents if not heard[who]]


def _addressed(due: list[tuple[Any, Respondent]]) -> Iterator[Mail]:
    people = [m.placement.participant_id for m, who in due if who == Respondent.PARTICIPANT]
    firms = [m.placement.employer_id for m, who in due if who == Respondent.EMPLOYER]
    contacts = {row.participant_id: row for row in ContactDetails.objects.filter(participant__in=people)}
    rows = EmployerContact.objects.filter(employer__in=firms).exclude(email="").order_by("-recorded_at")
    by_firm = {row.employer_id: row.email for row in rows}  # the oldest contact with an address stays
    for moment, who in due:
        if who == Respondent.EMPLOYER:
            yield Mail(moment, who, by_firm.get(moment.placement.employer_id, ""))
        else:
            contact = contacts.get(moment.placement.participant_id)
            yield Mail(moment, who, contact.email if contact else "", contact.language if contact else "")
