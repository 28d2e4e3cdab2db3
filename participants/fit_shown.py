"""W-document, permit and contract side by side: bars on one time line, and what does not fit, in words (B5, B6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from config.dutch import long_date, period, short_date
from legal.rules.calendar import Period
from legal.rules.facts import EventKind, Facts
from legal.rules.fit import Finding, Misfit, Severity, Work

AHEAD = timedelta(days=90)  # how far the line goes on behind what has no end
FURTHEST = timedelta(days=730)
WORK, TRIAL = "Contract", "Proef"
#: Days that have begun: one day of work in them is illegal employment (B6).
REPORT = (
    "Eén dag werken in deze dagen is illegale tewerkstelling. Laat de werkgever het werk stoppen en UWV bellen,"
    " en meld het bij de projectleider."
)
#: Whether two names are one job, only people can tell (B7).
LOOK_INTO = (
    "Ga na of dit hetzelfde werk is. Zo ja, gebruik bij de TWV en bij het werk dezelfde naam. Zo nee, dan is een eigen"
    " TWV nodig en mag dit werk niet doorgaan."
)
TONES = {
    Severity.NOTICE: ("active", "info-circle", "Let op"),
    Severity.WARNING: ("warning", "alert-triangle", "Past niet"),
    Severity.CRITICAL: ("danger", "alert-triangle", "Dringend"),
    Severity.ILLEGAL: ("danger", "circle-x", "Verboden werk"),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """A period as a bar: where it begins and how long it is, in percents of the line."""

    label: str
    kind: str
    starts_on: date | None
    ends_on: date | None
    left: str
    width: str


@dataclass(frozen=True, slots=True)
class Line:
    """The time line: its bars, its first and last day, and where today is."""

    bars: list[Bar]
    first: date
    last: date
    today: str


@dataclass(frozen=True, slots=True)
class Warned:
    """A misfit in words: what is wrong and what to do."""

    tone: str
    icon: str
    label: str
    text: str
    advice: str


def line_of(facts: Facts, contracts: Iterable[Work], *, on: date, names_employer: bool = True) -> Line | None:
    """The bars of the papers, the permits and the contracts; None when there is nothing to draw."""
    rows = [
        ("W-document", "papier", event.period)
        for event in sorted(facts.of_kind(EventKind.W_DOCUMENT), key=lambda event: event.on)
    ]
    granted = sorted((permit for permit in facts.permits if permit.days), key=lambda permit: permit.requested_on)
    rows += [(f"TWV {permit.employer}", "twv", Period(*permit.days)) for permit in granted if permit.days]
    for work in contracts:
        what = TRIAL if work.is_trial else WORK
        rows.append((f"{what} {work.employer}" if names_employer else what, "werk", work.period))
    if not rows:
        return None
    starts = [days.starts_on for _label, _kind, days in rows if days.starts_on]
    ends = [days.ends_on for _label, _kind, days in rows if days.ends_on]
    first = max(min([*starts, on]), on - FURTHEST)
    last = min(max([*ends, on + AHEAD]), on + FURTHEST)
    scale = _Scale(first, last)
    bars = [scale.bar(label, kind, days) for label, kind, days in rows]
    return Line(bars, first, last, scale.place(on))


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def share(self, day: date) -> float:
        inside = min(max(day, self.first), self.last)
        return (inside - self.first).days / max(1, (self.last - self.first).days)

    def place(self, day: date) -> str:
        return f"{self.share(day) * 100:.1f}%"

    def bar(self, label: str, kind: str, days: Period) -> Bar:
        left = self.share(days.starts_on or self.first)
        right = 1.0 if days.ends_on is None else self.share(days.ends_on)
        width = max(right - left, 0.005)
        return Bar(label, kind, days.starts_on, days.ends_on, f"{left * 100:.1f}%", f"{width * 100:.1f}%")


def warned(finding: Finding, *, names_employer: bool = True) -> Warned:
    """A finding with what to do about it."""
    tone, icon, label = TONES[finding.severity]
    who = finding.employer if names_employer else "de werkgever"
    text, advice = WORDINGS[finding.kind](finding, who)
    return Warned(tone, icon, label, text, advice)


def _no_permit(finding: Finding, who: str) -> tuple[str, str]:
    text = f"Bij {who} is er werk zonder TWV: {period(finding.starts_on, finding.ends_on)}."
    if finding.severity is Severity.ILLEGAL:
        return text, "Dat is illegale tewerkstelling. Laat de werkgever het werk stoppen tot er een TWV is."
    asked = "De aanvraag loopt: begin pas als UWV heeft besloten." if finding.is_asked else "Vraag eerst een TWV aan."
    return text, asked


def _gap(finding: Finding, who: str) -> tuple[str, str]:
    text = f"Tussen twee TWV’s van {who} zit een gat: {period(finding.starts_on, finding.ends_on)}."
    if finding.severity is Severity.ILLEGAL:
        return text, REPORT
    return text, "Op die dagen mag er niet worden gewerkt. Spreek met de werkgever af dat het werk dan stil ligt."


def _past_permit(finding: Finding, who: str) -> tuple[str, str]:
    text = f"Het contract bij {who} loopt langer dan de TWV: vanaf {long_date(finding.starts_on)} is er geen TWV."
    if finding.severity is Severity.ILLEGAL:
        return text, REPORT
    if finding.is_asked:
        return text, "De volgende TWV is aangevraagd. Zonder besluit stopt het werk op die dag."
    if finding.act_by is None:
        return text, "Vraag de volgende TWV aan."
    return text, f"Vraag de volgende TWV aan, uiterlijk op {long_date(finding.act_by)}."


def _past_paper(finding: Finding, who: str) -> tuple[str, str]:
    text = f"De TWV van {who} loopt langer dan het W-document: vanaf {short_date(finding.starts_on)} telt de TWV niet."
    return text, "Regel een nieuw W-document en leg het vast. Vraag daarna een TWV die erbij past."


def _other_job(finding: Finding, who: str) -> tuple[str, str]:
    """Without a name of the employer the reader may not know the work either."""
    if who != finding.employer:
        return f"De TWV van {who} is voor ander werk: {period(finding.starts_on, finding.ends_on)}.", LOOK_INTO
    text = f"De TWV van {who} is voor ‘{finding.permit_job}’, het werk is ‘{finding.job}’:"
    asked = "De TWV voor dit werk is aangevraagd. " if finding.is_asked else ""
    return f"{text} {period(finding.starts_on, finding.ends_on)}.", f"{asked}{LOOK_INTO}"


WORDINGS = {
    Misfit.OTHER_JOB: _other_job,
    Misfit.NO_PERMIT: _no_permit,
    Misfit.GAP: _gap,
    Misfit.CONTRACT_PAST_PERMIT: _past_permit,
    Misfit.PERMIT_PAST_W_DOCUMENT: _past_paper,
}
