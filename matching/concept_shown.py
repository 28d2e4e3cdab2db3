"""The concept of an application for a work permit (B11): which papers that UWV asks (B4) are ready, by whom, when."""

from dataclasses import dataclass
from datetime import date

from config import dutch
from legal.rules.calendar import unbroken
from legal.rules.facts import Facts
from legal.rules.permit_term import w_documents
from matching.enums import ConceptPaperKind
from matching.models import ConceptPaper, Match

#: What stands with a paper while it is not ready.
STILL = {
    ConceptPaperKind.CONTRACT: "Functie, uren, loon en duur staan erin. De werkgever maakt en tekent het.",
    ConceptPaperKind.W_DOCUMENT: "De werkgever kopieert het origineel, voor- en achterkant.",
    ConceptPaperKind.FORM: "De werkgever vult het in bij UWV. Alleen de werkgever kan dat doen.",
}


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """A paper of the concept: its slug and name, whether it is ready, and who said so or what is still to be done."""

    slug: str
    name: str
    is_ready: bool
    note: str


@dataclass(frozen=True, slots=True)
class Concept:
    """The papers in order. `warning` is there when the W-document itself does not hold on the day."""

    papers: list[ShownPaper]
    warning: str

    @property
    def is_complete(self) -> bool:
        return all(paper.is_ready for paper in self.papers)

    @property
    def summary(self) -> str:
        if self.is_complete:
            return "Alles is klaar: de werkgever kan de TWV aanvragen."
        missing = [paper.name for paper in self.papers if not paper.is_ready]
        return f"{len(self.papers) - len(missing)} van {len(self.papers)} klaar. Er ontbreekt nog: {_listed(missing)}."


def _listed(names: list[str]) -> str:
    *first, last = [name[:1].lower() + name[1:] for name in names]
    return f"{', '.join(first)} en {last}" if first else last


def concept_of(match: Match, facts: Facts, *, on: date) -> Concept:
    """The concept of a match; `facts` are those of its person. One query."""
    ready = {row.kind: row for row in ConceptPaper.objects.filter(match=match).select_related("recorded_by")}
    papers = [_paper(kind, ready.get(kind)) for kind in ConceptPaperKind]
    is_valid = unbroken(w_documents(facts), on) is not None
    return Concept(papers, "" if is_valid else "Er is nu geen geldig W-document. Zonder W-document komt er geen TWV.")


def _paper(kind: ConceptPaperKind, row: ConceptPaper | None) -> ShownPaper:
    if row is None:
        return ShownPaper(kind.value, str(kind.label), False, STILL[kind])
    by = f"{row.recorded_by.name}, " if row.recorded_by else ""
    return ShownPaper(kind.value, str(kind.label), True, f"{by}{dutch.long_date(row.ready_on)}")
