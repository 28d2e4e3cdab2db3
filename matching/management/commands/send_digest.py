"""Send the morning mails of Mijn werk. Run it every morning; a second run on a day sends nothing twice."""

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from matching.digest import send_digests


class Command(BaseCommand):
    help = "Send the morning mail of Mijn werk to every member who wants it today."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--on", type=date.fromisoformat, help="the day of the mail; today without it")

    def handle(self, *args: Any, **options: Any) -> None:
        done = send_digests(on=options["on"] or timezone.localdate())
        if options["verbosity"]:
            self.stdout.write(f"{done.sent} verstuurd, {done.failed} mislukt")
        if done.failed:
            raise CommandError(f"{done.failed} mails zijn niet verstuurd. De volgende keer gaan ze opnieuw.")
