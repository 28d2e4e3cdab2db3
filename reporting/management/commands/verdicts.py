"""The right-to-work check of every dossier of a pilot, as JSON."""

import json
import re
import sys
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from config.database.scope import maintenance
from legal.rules.parameters import ParameterError
from pilots.models import Pilot
from reporting.exchange.verdicts import verdicts_of

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Command(BaseCommand):
    help = "Print the right-to-work check of every dossier of a pilot on a day."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--pilot", required=True, help="short name of the pilot, as in its address")
        parser.add_argument("--on", required=True, help="the day, as 2026-11-20")
        parser.add_argument("--format", choices=["json"], default="json")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            report = self._report(options["pilot"], options["on"])
        except ParameterError as problem:
            self._refuse(f"De wettelijke getallen zijn niet volledig: {' '.join(str(problem).split())}")
        except ValueError as problem:
            self._refuse(str(problem))
        else:
            self.stdout.write(json.dumps(report, ensure_ascii=False, indent=1))

    def _report(self, slug: str, day: str) -> dict[str, Any]:
        """Raises ValueError with the sentence for a pilot or day that cannot be."""
        on = read_day(day)
        with maintenance():
            pilot = Pilot.objects.filter(slug=slug).first()
            if pilot is None:
                raise ValueError(f"--pilot: {slug} is geen pilot, mag: de korte naam van een pilot, zoals assen")
            return verdicts_of(pilot, on=on)

    def _refuse(self, line: str) -> None:
        self.stderr.write(line)
        sys.exit(1)


def read_day(text: str) -> date:
    """A day as 2026-11-20. Raises ValueError with the sentence."""
    try:
        if not ISO_DATE.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"--on: {text} is geen datum, mag: een datum zoals 2026-11-20") from None
