"""The filters above Mijn werk: which kind, whose move, whose people, which location. They live in the address."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from config.forms import Form
from config.lists import Chip
from matching.rules.worklist import Item, Turn, rank
from matching.words import TURNS
from matching.worklist.registry import wording_of
from pilots.enums import Role
from pilots.models import Membership

KIND, TURN, WHOSE, PLACE, SHOWN = "soort", "aan-zet", "van", "locatie", "toon"
TEAM = "team"

#: What a filter looks at.
FACETS: dict[str, Callable[[Item], str]] = {
    KIND: lambda item: item.kind,
    TURN: lambda item: item.turn,
    PLACE: lambda item: item.subject.place,
}

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

    def __init__(self, given: QueryDict, items: Sequence[Item], membership: Membership, *, path: str) -> None:
        self.membership = membership
        self.lists = list(_lists(items, membership))
        offered = {name: {value for value, _label in options} for name, _label, options in self.lists}
        self.chosen = {name: str(given[name]) for name in offered if given.get(name) in offered[name] - {""}}
        self.path, self.shown = path, given.get(SHOWN, "")
        self.form = WorkFilterForm({**self.chosen, SHOWN: self.shown}, lists=self.lists)

    def of(self, items: Iterable[Item]) -> list[Item]:
        """The items that pass, in the order in which they came."""
        found = list(items) if WHOSE in self.chosen else mine(items, self.membership)
        for name, value in self.chosen.items():
            if name != WHOSE:
                found = [item for item in found if FACETS[name](item) == value]
        return found

    def address(self, shown: str = "", *, without: str = "") -> str:
        """The list as it is filtered now, with another group or without one of the filters."""
        asked = {name: value for name, value in self.chosen.items() if name != without}
        asked |= {SHOWN: shown} if shown else {}
        return f"{self.path}?{urlencode(asked)}" if asked else self.path

    @property
    def chips(self) -> list[Chip]:
        """What was chosen, one by one."""
        return [
            Chip(f"{label}: {dict(options)[self.chosen[name]]}", self.address(self.shown, without=name))
            for name, label, options in self.lists
            if name in self.chosen
        ]

    @property
    def narrows(self) -> bool:
        """Whether something was chosen that leaves items out."""
        return bool(set(self.chosen) - {WHOSE})


def mine(items: Iterable[Item], membership: Membership) -> list[Item]:
    """The items about one's own people, and about nobody's. For other roles than a jobhunter all are."""
    if membership.role != Role.JOBHUNTER:
        return list(items)
    theirs = (None, membership.pk)
    return [item for item in items if item.subject.jobhunter in theirs]


def _lists(items: Sequence[Item], membership: Membership) -> Iterable[tuple[str, str, Options]]:
    """Name, label and options of each list in which there is something to choose."""
    if len(mine(items, membership)) < len(items):
        yield WHOSE, "Van wie", [("", "Mijn deelnemers"), (TEAM, "Hele team")]
    kinds = sorted({item.kind for item in items}, key=rank)
    moving = {item.turn for item in items}
    turns = [turn for turn in Turn if turn in moving]
    places = sorted({item.subject.place for item in items} - {""})
    for name, label, everything, options in (
        (KIND, "Soort", "Alle soorten", [(str(kind), wording_of(kind).label) for kind in kinds]),
        (TURN, "Aan zet", "Iedereen", [(turn.value, TURNS[turn]) for turn in turns]),
        (PLACE, "Locatie", "Alle locaties", [(place, place) for place in places]),
    ):
        if len(options) > 1:
            yield name, label, [("", everything), *options]
