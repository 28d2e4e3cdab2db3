"""The right-to-work check of every dossier of a pilot, as the exchange format writes it (section 3)."""

import json
from typing import Any

from django.core.management.base import CommandError, CommandParser

from config.database.scope import maintenance
from legal.rules.parameters import ParameterError
from reporting.exchange.verdicts import verdicts_of
from reporting.management.arguments import PilotCommand, day


class Command(PilotCommand):
    help = "Print the right-to-work check of every dossier of a pilot on a day."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--on", required=True, type=day, metavar="DATE", help="the day")
        parser.add_argument("--format", choices=("json",), default="json")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with maintenance():
                report = verdicts_of(self.find_pilot(options["pilot"]), on=options["on"])
        except ParameterError as problem:
            faults = " ".join(str(problem).split())
            raise CommandError(f"De wettelijke getallen zijn niet volledig: {faults}") from None
        self.stdout.write(json.dumps(report, ensure_ascii=False, indent=2))
