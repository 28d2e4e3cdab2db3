"""Put the pilots of the file into the database: rows are found by their natural key, and only changes are written."""

import json
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.db import models, transaction

from pilots.models import (
    BudgetLine,
    CoverLine,
    Decision,
    EvaluationQuestion,
    Partner,
    Phase,
    Pilot,
    ReceptionLocation,
)
from pilots.pilot_file import PATH, Day, budget_lines, cover_lines

PLAIN = (
    "name",
    "municipality",
    "province",
    "case_prefix",
    "decision_body",
    "target_group",
    "evaluation_note",
    "in_kind",
)


class Loader:
    """Writes a file of pilots and counts what it did: `made`, `changed`, `same`."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()

    @transaction.atomic
    def load(self, path: Path = PATH) -> Counter[str]:
        """Load every pilot of the file; all or nothing. A row that the file no longer names stays.

        Raises ValueError when the money of a phase does not add up.
        """
        for facts in json.loads(path.read_text(encoding="utf-8"))["pilots"]:
            self._pilot(facts)
        return self.done

    def _pilot(self, facts: Mapping[str, Any]) -> None:
        pilot = self._keep(Pilot, {"slug": facts["slug"]}, {name: facts[name] for name in PLAIN})
        for partner in facts["partners"]:
            self._keep(Partner, {"pilot": pilot, "name": partner["name"]}, {"role": partner["role"]})
        for place in facts["locations"]:
            values = {"kind": place["kind"], "place": place["place"], "capacity": place.get("capacity")}
            key = {"pilot": pilot, "name": place["name"]}
            self._keep(ReceptionLocation, key, values | {"note": place.get("note", "")})
        for position, decision in enumerate(facts["decisions"], 1):
            day = Day.read(decision["date"])
            values = {"decided_on": day.on, "precision": day.precision, "what": decision["what"]}
            key = {"pilot": pilot, "position": position}
            self._keep(Decision, key, values | {"source": decision.get("source", "")})
        for position, question in enumerate(facts["questions"], 1):
            values = {"text": question["text"], "indicators": question["indicators"]}
            key = {"pilot": pilot, "position": position}
            self._keep(EvaluationQuestion, key, values | {"source": question.get("source", "")})
        for position, phase in enumerate(facts["phases"], 1):
            self._phase(pilot, position, phase)

    def _phase(self, pilot: Pilot, position: int, facts: Mapping[str, Any]) -> None:
        start, end = (Day.read(facts[side]["date"], facts[side]["precision"]) for side in ("start", "end"))
        values = {
            "position": position,
            "starts_on": start.on,
            "starts_precision": start.precision,
            "ends_on": end.on,
            "ends_precision": end.precision,
            "target_placed": facts["target_placed"],
            "target_source": facts.get("target_source", ""),
            "note": facts.get("note", ""),
        }
        phase = self._keep(Phase, {"pilot": pilot, "name": facts["name"]}, values)
        if "budget" not in facts:
            return
        costs = budget_lines(facts["budget"])
        for order, line in enumerate(costs, 1):
            key = {"pilot": pilot, "phase": phase, "label": line.label, "year": line.year}
            amounts = {"budgeted": line.amount, "vat_included": facts["budget"]["vat_included"]}
            self._keep(BudgetLine, key, amounts | {"position": order})
        for order, line in enumerate(cover_lines(facts["cover"], Decimal(facts["budget"]["total"])), 1):
            key = {"pilot": pilot, "phase": phase, "label": line.label, "year": line.year}
            self._keep(CoverLine, key, {"planned": line.amount, "position": order})

    def _keep(self, model: type[models.Model], key: dict[str, Any], values: dict[str, Any]) -> Any:
        """The row of `key` with `values`; written only when something differs."""
        row = model._default_manager.filter(**key).first()
        if row is None:
            self.done["made"] += 1
            return model._default_manager.create(**key, **values)
        changed = [name for name, value in values.items() if getattr(row, name) != value]
        if changed:
            for name in changed:
                setattr(row, name, values[name])
            row.save(update_fields=changed)
        self.done["changed" if changed else "same"] += 1
        return row
