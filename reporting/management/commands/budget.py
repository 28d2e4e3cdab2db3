"""The budget of a pilot against what was spent, as the exchange format writes it (section 5)."""

import json
from typing import Any

from django.core.management.base import CommandParser

from config.database.scope import maintenance
from reporting import queries
from reporting.management.arguments import PilotCommand, day
from reporting.rules.exchange_format import budget_json


class Command(PilotCommand):
    help = "Print the budget of a pilot against what was spent."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--on", required=True, type=day, metavar="DATE", help="reference date")
        parser.add_argument("--format", choices=("json",), default="json")

    def handle(self, *args: Any, **options: Any) -> None:
        with maintenance():
            pilot = self.find_pilot(options["pilot"])
        with maintenance(pilot=pilot.pk):
            found = queries.budget(pilot.pk)
        answer = budget_json(found, pilot=pilot.slug, on=options["on"])
        self.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2))
