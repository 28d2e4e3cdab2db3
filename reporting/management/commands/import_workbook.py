"""Take a workbook of the exchange format into a pilot."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from config.database.scope import maintenance
from pilots.models import Pilot
from reporting.exchange.faults import Fault, FaultyFile
from reporting.exchange.importing import WorkbookFile, import_workbook
from reporting.exchange.summary import summary_of


class Command(BaseCommand):
    help = "Check a workbook (XLSX) and store all of it, or nothing: faults go to standard error, one per line."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--pilot", required=True, help="short name of the pilot, as in its address")
        parser.add_argument("--dry-run", action="store_true", help="tell what would change, and store nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            summary = self._import(options["file"], options["pilot"], options["dry_run"])
        except FaultyFile as problem:
            for line in problem.lines():
                self.stderr.write(line)
            sys.exit(1)
        self.stdout.write(json.dumps(summary, ensure_ascii=False, indent=2))

    def _import(self, path: Path, slug: str, preview: bool) -> dict[str, Any]:
        file = WorkbookFile(path.name, read_file(path))
        with maintenance():
            pilot = Pilot.objects.filter(slug=slug).first()
        if pilot is None:
            raise FaultyFile([Fault("--pilot", f"{slug} is geen pilot", "de korte naam van een pilot, zoals assen")])
        with maintenance(pilot=pilot.pk):
            imported = import_workbook(file, pilot=pilot, on=timezone.localdate(), only_preview=preview)
        return summary_of(imported, file=file, pilot=pilot.slug, preview=preview)


def read_file(path: Path) -> bytes:
    """The file's bytes. Raises FaultyFile when there is no file to read."""
    try:
        return path.read_bytes()
    except OSError:
        raise FaultyFile([Fault(path.name, "dit bestand kan niet worden geopend", "een bestaand bestand")]) from None
