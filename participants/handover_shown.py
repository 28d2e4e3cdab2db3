"""The facts of an offered handover as the other team reads them before it answers."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import models

from participants.enums import FactSource, HandoverPart, MilestoneKind
from participants.handover_facts import MODELS, V_NUMBER, Facts, own_fields
from participants.models import Certificate, Milestone, Participant, SpokenLanguage, WorkExperience
from participants.profile_sheet import dated_paper, job_line, language_line
from participants.said import label_of, said
from participants.shown import Fact

#: Key of the facts -> the part that the person agreed to.
PART_OF = {
    "contact": HandoverPart.CONTACT,
    "asylum": HandoverPart.PAPERS,
    "papers": HandoverPart.PAPERS,
    "profile": HandoverPart.PROFILE,
    "languages": HandoverPart.PROFILE,
    "experience": HandoverPart.PROFILE,
    "certificates": HandoverPart.PROFILE,
    "progress": HandoverPart.PROGRESS,
}


def shown_facts(facts: Facts) -> list[tuple[str, list[Fact]]]:
    """Headings with what stands under them; a part in which nothing was known says so."""
    groups: dict[str, list[Fact]] = {"Persoon": list(_row(Participant, facts["person"]))}
    for part in HandoverPart:
        if part in facts["parts"]:
            groups[str(part.label)] = []
    for key, model in MODELS.items():
        for row in facts.get(key, ()):
            groups[str(PART_OF[key].label)] += LINES[model](row) if model in LINES else list(_row(model, row))
    if facts.get(V_NUMBER):
        groups[str(HandoverPart.V_NUMBER.label)] = [Fact("V-nummer", "gaat mee en blijft afgeschermd")]
    return list(groups.items())


def _row(model: type[models.Model], row: Mapping[str, Any]) -> Iterator[Fact]:
    for field in own_fields(model):
        text = said(field, row.get(field.name))
        if text and field.name in row and not _is_noise(field.name, row[field.name]):
            yield Fact(label_of(field), text)


def _is_noise(name: str, value: Any) -> bool:
    """That a source is not known, and that of the birth more than the year is."""
    return (name.endswith("_source") and value == FactSource.UNKNOWN) or (name == "birth_year_only" and not value)


def _spoken(row: Mapping[str, Any]) -> list[Fact]:
    return [Fact("Taal", language_line(SpokenLanguage(**row)))]


def _worked(row: Mapping[str, Any]) -> list[Fact]:
    return [Fact("Werkte als", job_line(WorkExperience(**row)))]


def _paper(row: Mapping[str, Any]) -> list[Fact]:
    return [Fact("Heeft" if row["is_held"] else "Heeft niet", dated_paper(Certificate(**row)))]


def _milestone(row: Mapping[str, Any]) -> list[Fact]:
    said_of = {field.name: said(field, row.get(field.name)) for field in own_fields(Milestone)}
    until = f" tot en met {said_of['until']}" if said_of["until"] else ""
    return [Fact(str(MilestoneKind(row["kind"]).label), f"{said_of['happened_on']}{until}", note=said_of["detail"])]


#: What is told in a line of its own, instead of column by column.
LINES = {Milestone: _milestone, SpokenLanguage: _spoken, WorkExperience: _worked, Certificate: _paper}
