"""Take a workbook of the exchange format into a pilot."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.utils import timezone

from config.database.scope import maintenance
from reporting.exchange.faults import FaultyFile
from reporting.exchange.importing import WorkbookFile, import_workbook
from reporting.exchange.summary import summary_of
from reporting.exchange.workbook import LARGEST_FILE
from reporting.management.arguments import PilotCommand


class Command(PilotCommand):
    help = "Check a workbook (XLSX) and store all of it, or nothing: faults go to standard error, one per line."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE", help="the workbook")
        super().add_arguments(parser)
        parser.add_argument("--dry-run", action="store_true", help="tell what would change, and store nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        file = read_file(options["file"])
        with maintenance():
            pilot = self.find_pilot(options["pilot"])
        preview: bool = options["dry_run"]
        try:
            with maintenance(pilot=pilot.pk):
                imported = import_workbook(file, pilot=pilot, on=timezone.localdate(), only_preview=preview)
        except FaultyFile as problem:
            for line in problem.lines():
                self.stderr.write(line)
            sys.exit(1)
        summary = summary_of(imported, file=file, pilot=pilot.slug, preview=preview)
        self.stdout.write(json.dumps(summary, ensure_ascii=False, indent=2))


def read_file(path: Path) -> WorkbookFile:
    """The file; CommandError when there is none to read."""
    try:
        with path.open("rb") as file:
            name = path.name.encode(errors="replace").decode()  # a name may hold bytes that are no text
            return WorkbookFile(name, file.read(LARGEST_FILE + 1))
    except OSError:
        raise CommandError(f"Het bestand {path} bestaat niet of is niet te openen.") from None
