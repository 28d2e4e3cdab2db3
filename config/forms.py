"""Forms in the markup of NL Design System: label, description, error, input, tied together for screen readers.

`NLRenderer` (the FORM_RENDERER setting) does this for every form, also those of packages. `Form` and `ModelForm` add
the sentences of config/sentences.py, groups of fields, and the day that dates are compared with.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.forms.models import ModelFormMetaclass
from django.forms.renderers import TemplatesSetting
from django.utils.functional import cached_property
from django.utils.text import slugify

from config import fields
from config.model_fields import form_field
from config.sentences import asked_by, speak
from legal.rules.eleven_proof import find_bsn_like

CLASSES: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.Textarea, "utrecht-textarea utrecht-textarea--html-textarea"),
    # Django derives the first from the second.
    (forms.CheckboxSelectMultiple, "utrecht-checkbox utrecht-checkbox--html-input"),
    (forms.RadioSelect, "utrecht-radio-button utrecht-radio-button--html-input"),
    (forms.CheckboxInput, "utrecht-checkbox utrecht-checkbox--html-input"),
    (forms.Select, "utrecht-select utrecht-select--html-select"),
    (forms.Widget, "utrecht-textbox utrecht-textbox--html-input"),
)
LOOSE_CHOICES = (forms.RadioSelect, forms.CheckboxSelectMultiple)
SHORT_CHOICE, FEW_CHOICES, ONE_WORD = 28, 4, 10
#: What the field of a key says of what cannot be one.
NO_KEY = ("invalid", "null_characters_not_allowed")
BSN_WARNING = "Dit lijkt op een burgerservicenummer. Noteer geen BSN in vrije tekst."
BSN_CONFIRMATION = "Dit is geen BSN, toch opslaan"


class NLBoundField(forms.BoundField):
    """A field of a form, with what its template asks: classes, where an error links to, how wide it is."""

    def __init__(self, form: forms.BaseForm, field: forms.Field, name: str) -> None:
        super().__init__(form, field, name)
        if isinstance(field.widget, LOOSE_CHOICES):
            field.widget.template_name = "forms/widgets/choices.html"

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        widget = widget or self.field.widget
        built = super().build_widget_attrs(attrs, widget)
        # The server says what is missing, in a sentence; the browser neither blocks nor cuts off what is typed.
        built |= {"required": False, "maxlength": False, "minlength": False}
        if widget.is_hidden:
            return built
        look = next(look for kind, look in CLASSES if isinstance(widget, kind))
        if self.errors:
            look += f" {look.split()[0]}--invalid"
        built["class"] = f"{look} {widget.attrs.get('class', '')}".strip()
        if isinstance(widget, LOOSE_CHOICES):
            built.pop("aria-invalid", None)
        elif self.field.required:
            built["aria-required"] = "true"
        return built

    @property
    def anchor(self) -> str:
        """The id of the first input: where a line of the error summary goes."""
        return f"{self.auto_id}_0" if self.use_fieldset else self.auto_id

    @property
    def is_optional(self) -> bool:
        """Whether the label says "(niet verplicht)": not where "Onbekend" is an answer, nor at a single tick box."""
        return not (self.field.required or bool(getattr(self.field, "unknown", "")) or self.is_tick)

    @property
    def is_tick(self) -> bool:
        return isinstance(self.field.widget, forms.CheckboxInput)

    @property
    def is_wide(self) -> bool:
        return bool(getattr(self.field, "wide", False)) or isinstance(
            self.field.widget, (forms.Textarea, *LOOSE_CHOICES)
        )

    @property
    def is_filled(self) -> bool:
        value = self.value()
        return any(value) if isinstance(value, list | tuple) else value not in self.field.empty_values

    @property
    def in_a_row(self) -> bool:
        """Whether the choices stand beside each other: a few short ones do, and more that are one short word."""
        if not isinstance(self.field, forms.ChoiceField) or not isinstance(self.field.widget, LOOSE_CHOICES):
            return False
        choices: Any = self.field.choices
        labels = [str(label) for _value, label in choices]
        longest = max(map(len, labels), default=0)
        return longest <= ONE_WORD or (len(labels) <= FEW_CHOICES and longest <= SHORT_CHOICE)


class NLRenderer(TemplatesSetting):
    """FORM_RENDERER: every form of the project, ours or a package's, looks the same."""

    field_template_name = "forms/field.html"
    bound_field_class = NLBoundField


@dataclass(frozen=True, slots=True)
class Group:
    """Fields about one topic, under one heading. Without a heading they stand on their own; `folded` ones open."""

    heading: str
    fields: Sequence[NLBoundField]
    folded: bool = False

    @property
    def slug(self) -> str:
        return f"deel-{slugify(self.heading)}"

    @property
    def errors(self) -> int:
        return sum(1 for field in self.fields if field.errors)

    @property
    def is_filled(self) -> bool:
        return all(field.is_filled for field in self.fields if field.field.required) and any(
            field.is_filled for field in self.fields
        )

    @property
    def is_open(self) -> bool:
        """Whether a folded group shows its fields from the start: with something in it, or something wrong."""
        return bool(self.errors) or any(field.is_filled for field in self.fields)


class NLFormMixin(forms.BaseForm):
    """Sentences, groups and the day of today for a form.

    groups: headings with the names of their fields; fields that no group names come last.
    folded: headings of groups that few people need: they open on a click.
    nouns: what a field asks for inside a sentence, for fields that do not say it themselves.
    on: pass the date of today when a field is `no_future`; a form without it raises TypeError then.
    """

    use_required_attribute = False
    groups: ClassVar[Sequence[tuple[str, Sequence[str]]]] = ()
    folded: ClassVar[Sequence[str]] = ()
    nouns: ClassVar[Mapping[str, str]] = {}

    def __init__(self, *args: Any, on: date | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            label = str(field.label if field.label is not None else name)
            field.noun = self.nouns.get(name) or getattr(field, "noun", "") or asked_by(field, label)  # type: ignore[attr-defined]
            speak(field, field.noun)  # type: ignore[attr-defined]
            if isinstance(field, fields.DateField) and field.no_future:
                if on is None:
                    raise TypeError(f"{type(self).__name__} compares {name} with today: pass on=<date>.")
                field.on = on

    def add_error(self, field: str | None, error: Any) -> None:
        """A value that is no key at all is refused like a key that is not in the list; Django lets the key say it."""
        chosen = self.fields.get(field or "")
        if isinstance(chosen, forms.ModelChoiceField) and getattr(error, "code", None) in NO_KEY:
            error = forms.ValidationError(chosen.error_messages["invalid_choice"], code="invalid_choice")
        super().add_error(field, error)

    @property
    def grouped(self) -> list[Group]:
        """The visible fields under their headings, in order."""
        inner = set(self.inner_fields)
        left = {
            field.name: field
            for field in self.visible_fields()
            if isinstance(field, NLBoundField) and field.name not in inner
        }
        groups = [
            Group(heading, [left.pop(name) for name in names if name in left], heading in self.folded)
            for heading, names in self.groups
        ]
        return [group for group in [*groups, Group("", list(left.values()))] if group.fields]

    @property
    def inner_fields(self) -> Iterable[str]:
        """Names of fields that are shown inside another field."""
        return ()


class Form(NLFormMixin, forms.Form):
    """A form of our own. See NLFormMixin."""


class NLModelFormMetaclass(ModelFormMetaclass):
    """Model forms use `form_field` unless they say otherwise."""

    def __new__(mcs, name: str, bases: tuple[type, ...], attrs: dict[str, Any], **kwargs: Any) -> Any:
        meta = attrs.get("Meta")
        if meta is not None and not hasattr(meta, "formfield_callback"):
            meta.formfield_callback = staticmethod(form_field)
        return super().__new__(mcs, name, bases, attrs, **kwargs)


class ModelForm(NLFormMixin, forms.ModelForm, metaclass=NLModelFormMetaclass):  # type: ignore[type-arg]
    """A form for a model. See NLFormMixin."""


class WarnsOfBsn(NLFormMixin):
    """Points out what looks like a BSN in free text, and saves after the writer says that it is none.

    The warning and its tick box stand at the text itself; nothing typed is lost. Every text field is watched, or those
    of `bsn_fields` when a form names them.
    """

    bsn_fields: ClassVar[Sequence[str] | None] = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self._suspect_names:
            tick = forms.BooleanField(label=BSN_CONFIRMATION, required=False)
            self.fields[self.confirmation_of(name)] = tick
            self.fields[name].confirmation = self[self.confirmation_of(name)]  # type: ignore[attr-defined]

    @staticmethod
    def confirmation_of(name: str) -> str:
        return f"{name}_geen_bsn"

    @cached_property
    def _suspect_names(self) -> list[str]:
        if not self.is_bound:
            return []
        watched = self.bsn_fields
        if watched is None:
            watched = [
                name for name, field in self.fields.items() if type(field) in (fields.TextField, fields.LongTextField)
            ]
        return [name for name in watched if name in self.fields and find_bsn_like(str(self[name].data or ""))]

    @property
    def inner_fields(self) -> Iterable[str]:
        return [self.confirmation_of(name) for name in self._suspect_names]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        for name in self._suspect_names:
            if not self.cleaned_data.pop(self.confirmation_of(name), False) and not self.has_error(name):
                self.add_error(name, forms.ValidationError(BSN_WARNING, code="bsn"))
        return cleaned
