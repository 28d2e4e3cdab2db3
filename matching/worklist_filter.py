"""The filters above Mijn werk: which kind, whose move, whose people, which location. They live in the address."""

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from config.forms import Form
from matching.rules.worklist import Item, Turn, rank
from matching.words import TURNS
from matching.worklist.registry import wording_of
from pilots.enums import Role
from pilots.models import Membership

KIND, TURN, WHOSE, PLACE, SHOWN = "soort", "aan-zet", "van", "locatie", "toon"
TEAM = "team"

Options = Sequence[tuple[str, str]]


class WorkFilterForm(Form):
    """The lists that there is something to choose in."""

    toon = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, lists: Sequence[tuple[str, str, Options]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label, options in lists:
            self.fields[name] = forms.ChoiceField(label=label, required=False, choices=options)


class WorkFilter:
    """What the reader chose, applied to items. An answer that is not on offer does not filter."""

    def __init__(self, given: QueryDict, items: Sequence[Item], membership: Membership) -> None:
        self.membership = membership
        self.lists = list(_lists(items, membership))
        offered = {name: {value for value, _label in options} for name, _label, options in self.lists}
        self.chosen = {name: given[name] for name in offered if given.get(name) in offered[name] - {""}}
        self.form = WorkFilterForm({**self.chosen, SHOWN: given.get(SHOWN, "")}, lists=self.lists)

    def of(self, items: Iterable[Item]) -> list[Item]:
        """The items that pass."""
        return [item for item in items if self._passes(item)]

    def _passes(self, item: Item) -> bool:
        chosen = self.chosen
        return (
            chosen.get(KIND, item.kind) == item.kind
            and chosen.get(TURN, item.turn) == item.turn
            and chosen.get(PLACE, item.subject.place) == item.subject.place
            and (WHOSE in chosen or is_mine(item, self.membership))
        )

    def address(self, path: str, shown: str = "") -> str:
        """The list as it is filtered now, with another group."""
        asked = self.chosen | ({SHOWN: shown} if shown else {})
        return f"{path}?{urlencode(asked)}" if asked else path

    @property
    def narrows(self) -> bool:
        """Whether something was chosen that leaves items out."""
        return bool(set(self.chosen) - {WHOSE})


def is_mine(item: Item, membership: Membership) -> bool:
    """Whether an item is about one's own people, or about nobody's. For other roles than a jobhunter all are."""
    return membership.role != Role.JOBHUNTER or item.subject.jobhunter in (None, membership.pk)


def _lists(items: Sequence[Item], membership: Membership) -> Iterable[tuple[str, str, Options]]:
    """Name, label and options of each list in which there is something to choose."""
    if any(not is_mine(item, membership) for item in items):
        yield WHOSE, "Van wie", [("", "Mijn deelnemers"), (TEAM, "Hele team")]
    kinds = sorted({item.kind for item in items}, key=rank)
    turns = [turn for turn in Turn if any(item.turn is turn for item in items)]
    places = sorted({item.subject.place for item in items} - {""})
    for name, label, everything, options in (
        (KIND, "Soort", "Alle soorten", [(str(kind), wording_of(kind).label) for kind in kinds]),
        (TURN, "Aan zet", "Iedereen", [(turn.value, TURNS[turn]) for turn in turns]),
        (PLACE, "Locatie", "Alle locaties", [(place, place) for place in places]),
    ):
        if len(options) > 1:
            yield name, label, [("", everything), *options]
