"""What a person may agree to pass on to another pilot: read from a dossier, sealed as text, written in a new one.

Name and birth always pass: without them there is no dossier. Notes, barriers, the BSN and everything about employers
never do.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from participants.enums import HandoverPart, MilestoneKind
from participants.models import (
    AsylumFacts,
    Certificate,
    ContactDetails,
    Identity,
    Milestone,
    OnePerParticipant,
    Participant,
    SpokenLanguage,
    WorkExperience,
    WorkProfile,
)
from participants.queries import hidden_fields, hidden_kinds
from participants.vault import vault
from pilots.models import Membership

V_NUMBER = "v_number"
PERSON = ("first_name", "last_name", "birth_date", "birth_year_only", "gender")
#: Of these nothing passes: whose row it is, and what was said about a change in the old pilot.
OF_THE_ROW = ("id", "recorded_at", "change_reason", "coa_contact")
PROGRESS_KINDS = (
    MilestoneKind.LANGUAGE_LEVEL,
    MilestoneKind.LADDER_STEP,
    MilestoneKind.VOLUNTEERING,
    MilestoneKind.INTEGRATION_STARTED,
    MilestoneKind.REBA_TALK,
)
#: What somebody agreed to in one pilot says nothing in another.
STAYS_BEHIND = (MilestoneKind.INFORMED, MilestoneKind.AGREED_FOLLOW_UP, MilestoneKind.AGREEMENT_WITHDRAWN)
PAPER_KINDS = tuple(kind for kind in MilestoneKind if kind not in (*PROGRESS_KINDS, *STAYS_BEHIND))

Facts = dict[str, Any]


def collected(participant: Participant, parts: Collection[str]) -> Facts:
    """The facts of a dossier in these parts, without data that its pilot does not use."""
    mine = {"participant": participant}
    facts: Facts = {"person": {name: getattr(participant, name) for name in PERSON}, "parts": sorted(parts)}
    if HandoverPart.CONTACT in parts:
        facts["contact"] = _rows(ContactDetails.objects.filter(**mine))
    if HandoverPart.PAPERS in parts:
        facts["asylum"] = _rows(AsylumFacts.objects.filter(**mine))
        facts["papers"] = _rows(Milestone.objects.filter(**mine, kind__in=PAPER_KINDS))
    if HandoverPart.V_NUMBER in parts:
        facts[V_NUMBER] = _v_number(participant)
    if HandoverPart.PROFILE in parts:
        facts["profile"] = _rows(WorkProfile.objects.filter(**mine))
        facts["languages"] = _rows(SpokenLanguage.objects.filter(**mine))
        facts["experience"] = _rows(WorkExperience.objects.filter(**mine))
        facts["certificates"] = _rows(Certificate.objects.filter(**mine))
    if HandoverPart.PROGRESS in parts:
        facts["progress"] = _rows(Milestone.objects.filter(**mine, kind__in=PROGRESS_KINDS))
    return in_use(facts, participant.pilot_id)


def in_use(facts: Facts, pilot_id: int) -> Facts:
    """The facts without data that a pilot does not use: they do not leave it, are not shown there and not written."""
    kinds, columns = hidden_kinds(pilot_id), hidden_fields(pilot_id)
    left = dict(facts)
    if "progress" in facts:
        left["progress"] = [row for row in facts["progress"] if row["kind"] not in kinds]
    if "profile" in facts:
        left["profile"] = [
            {name: value for name, value in row.items() if name not in columns} for row in facts["profile"]
        ]
    return left


def as_text(facts: Facts) -> str:
    return json.dumps(facts, cls=DjangoJSONEncoder)


def from_text(text: str) -> Facts:
    """The facts again, with dates and numbers as the models hold them."""
    facts: Facts = json.loads(text)
    facts["person"] = _typed(Participant, facts["person"])
    for name, model in MODELS.items():
        if name in facts:
            facts[name] = [_typed(model, row) for row in facts[name]]
    return facts


MODELS: Mapping[str, type[models.Model]] = {
    "contact": ContactDetails,
    "asylum": AsylumFacts,
    "papers": Milestone,
    "profile": WorkProfile,
    "languages": SpokenLanguage,
    "experience": WorkExperience,
    "certificates": Certificate,
    "progress": Milestone,
}


def write_facts(*, by: Membership, participant: Participant, facts: Facts) -> None:
    """Write what came along in a new dossier, in the name of who accepted it. The V-number is written apart."""
    for name, model in MODELS.items():
        for row in facts.get(name, ()):
            is_single = issubclass(model, OnePerParticipant)
            if is_single and model._default_manager.filter(participant=participant).update(**row):
                continue
            model(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **row).save(force_insert=True)


def own_fields(model: type[models.Model]) -> Iterable[Any]:
    """The columns of a row that say something about the person."""
    return [field for field in model._meta.concrete_fields if not field.is_relation and field.name not in OF_THE_ROW]


def _rows(rows: Any) -> list[Facts]:
    names = [field.name for field in own_fields(rows.model)]
    return list(rows.values(*names))


def _typed(model: type[models.Model], row: Mapping[str, Any]) -> Facts:
    known = {field.name: field for field in own_fields(model)}
    return {name: known[name].to_python(value) for name, value in row.items() if name in known}


def _v_number(participant: Participant) -> str | None:
    identity = Identity.objects.filter(participant=participant, v_number_sealed__isnull=False).first()
    if identity is None or identity.v_number_sealed is None:
        return None
    return vault().open(bytes(identity.wrapped_key), V_NUMBER, participant.pk, bytes(identity.v_number_sealed))
