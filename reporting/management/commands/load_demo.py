"""Fill the pilots with invented people, to try the product with."""

import argparse
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.utils import timezone

from config.database.scope import maintenance
from participants.models import Participant
from pilots.models import Pilot
from reporting.demo.load import load
from reporting.demo.plan import PLANS


def iso_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-11-20") from None


class Command(BaseCommand):
    help = "Load a demo caseload of invented people. Never in production; does nothing where dossiers are."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--on", type=iso_date, default=None, help="the day that the caseload is made for (today)")

    def handle(self, *args: Any, **options: Any) -> None:
        if not (settings.DEBUG or settings.DEMO):
            raise CommandError("Invented people do not belong here: this is no demo and no development environment.")
        with maintenance():
            if Participant.objects.exists():
                self.stdout.write("There are dossiers already; the demo caseload was not loaded.")
                return
            missing = set(PLANS) - set(Pilot.objects.values_list("slug", flat=True))
            if missing:
                raise CommandError(f"Load the pilots first, with load_pilots: {', '.join(sorted(missing))} not found.")
            made = load(options["on"] or timezone.localdate())
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # the server does it within minutes; until then Mijn werk took twice as long
        if options["verbosity"]:
            counts = ", ".join(f"{count} in {slug}" for slug, count in made.items())
            self.stdout.write(f"Demo: {counts}.")
