"""The verdict of any day, on the dossier and on its explanation: the day is asked for in the address."""

from dataclasses import dataclass
from datetime import date

from config.dutch import long_date
from config.fields import DateField
from config.forms import Form
from legal.rules.verdict import ConditionKey, Verdict
from participants.models import Participant
from participants.verdicts import verdicts_for
from pilots.http import PilotRequest

DAY = "op"


class DayForm(Form):
    """Which day to look at."""

    op = DateField(label="Op welke dag?", noun="een datum", required=False)


@dataclass(frozen=True, slots=True)
class DayVerdict:
    """The verdict of the day that was asked for; today without one, or with one that is no date."""

    form: DayForm
    on: date
    today: date
    verdict: Verdict

    @property
    def is_other_day(self) -> bool:
        return self.on != self.today

    @property
    def status(self) -> int:
        return 422 if self.form.errors else 200

    @property
    def query(self) -> str:
        """The day for an address, nothing for today."""
        return f"?op_dag={self.on.day}&op_maand={self.on.month}&op_jaar={self.on.year}" if self.is_other_day else ""


def day_verdict(request: PilotRequest, person: Participant, today: date) -> DayVerdict:
    """The verdict of the day in the address."""
    asked = any(name.startswith(f"{DAY}_") for name in request.GET)
    form = DayForm(request.GET if asked else None, initial={DAY: today})
    on = (form.cleaned_data.get(DAY) if asked and form.is_valid() else None) or today
    return DayVerdict(form, on, today, verdicts_for([person], on=on, membership=request.membership)[person.pk])


def forecast_of(verdict: Verdict) -> list[str]:
    """The earliest permit and the earliest start, in words; nothing where they cannot be told.

    Of an application that waits for its decision the earliest start follows from that one, not from another; a permit
    that was granted gives its own first day.
    """
    if verdict.permitted_from is not None:
        paper = ", als het W-document dan nog geldig is" if _paper_ends_before(verdict.permitted_from, verdict) else ""
        return [f"Vroegste eerste werkdag: {long_date(verdict.permitted_from)}, de eerste dag van de TWV{paper}."]
    first, start = verdict.permit_possible_from, verdict.earliest_start
    if start is None or first is None:
        return []
    earliest = max(verdict.on, first)
    if verdict.decision_expected is not None:
        expected, latest = verdict.decision_expected
        if latest < earliest:  # UWV is late: no day can be told
            return []
        return [f"Vroegste eerste werkdag: {_between(max(expected, earliest), latest)}, als UWV de TWV verleent."]
    when = "meteen" if first <= verdict.on else f"vanaf {long_date(first)}"
    return [
        f"Een TWV kan {when} worden aangevraagd, als de papieren er zijn.",
        f"Vroegste eerste werkdag: {_between(*start)}, als de werkgever de TWV op {long_date(earliest)} aanvraagt.",
    ]


def _paper_ends_before(day: date, verdict: Verdict) -> bool:
    ends = (condition.ends_on for condition in verdict.conditions if condition.key is ConditionKey.W_DOCUMENT)
    return any(end is not None and end < day for end in ends)


def _between(first: date, last: date) -> str:
    return long_date(first) if first == last else f"tussen {long_date(first)} en {long_date(last)}"
