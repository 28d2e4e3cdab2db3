"""Close proposals that were asked about often enough without an answer; see docs/operating.md."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from config.database.scope import maintenance
from matching.services import close_unanswered


class Command(BaseCommand):
    help = "Close proposals without an answer after two questions. Once a day; safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        with maintenance():
            closed = close_unanswered(on=timezone.localdate())
        if options["verbosity"]:
            self.stdout.write(f"{len(closed)} proposals closed.")
