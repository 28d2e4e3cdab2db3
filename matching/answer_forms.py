"""The answer of somebody with a link: choices only, so that nothing about a person is typed on an open page."""

from typing import Any

from django import forms

from matching.answers import AT_WORK, SATISFACTION, Given, Question
from matching.enums import AtWork

YES, NO = "ja", "nee"


class AnswerForm(forms.Form):
    """Still at work (the one that must be answered), how it is, whether an employer would do it again, a call."""

    at_work = forms.ChoiceField(widget=forms.RadioSelect)
    satisfaction = forms.TypedChoiceField(widget=forms.RadioSelect, required=False, coerce=int, empty_value=None)
    hire_again = forms.TypedChoiceField(
        widget=forms.RadioSelect, required=False, coerce=lambda value: value == YES, empty_value=None
    )
    wants_call = forms.BooleanField(required=False)

    def __init__(self, *args: Any, question: Question, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields
        fields["at_work"].choices = [(value.value, question.say(key)) for value, key in AT_WORK.items()]
        fields["at_work"].error_messages = dict.fromkeys(("required", "invalid_choice"), question.say("choose"))
        fields["satisfaction"].choices = [(value, question.say(key)) for value, key in SATISFACTION.items()]
        if question.asks_employer:
            fields["hire_again"].choices = [(YES, question.say("yes")), (NO, question.say("no"))]
        else:
            del self.fields["hire_again"]

    @property
    def given(self) -> Given:
        found = self.cleaned_data
        return Given(
            AtWork(found["at_work"]), found["satisfaction"], found.get("hire_again"), bool(found["wants_call"])
        )
