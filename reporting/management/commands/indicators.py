"""Every indicator of a pilot over a period, as the exchange format writes it (section 4)."""

import json
import sys
from collections.abc import Mapping
from typing import Any

from django.core.management.base import CommandError, CommandParser

from config.database.scope import maintenance
from config.spreadsheets import csv_text, xlsx_bytes
from reporting.management.arguments import PilotCommand, add_period, check_period, day, write_file
from reporting.rules.exchange_format import COLUMNS, figures_json, flat_rows
from reporting.rules.figures import Figure
from reporting.rules.publication import Audience
from reporting.rules.rows import Frame
from reporting.services import report


class Command(PilotCommand):
    help = "Print every indicator of a pilot over a period."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        add_period(parser)
        parser.add_argument("--on", type=day, metavar="DATE", help="reference date; default: the last day")
        parser.add_argument("--phase", metavar="NAME", help="phase whose target and budget lines count")
        parser.add_argument("--audience", choices=[str(a.value) for a in Audience], default=Audience.TEAM.value)
        parser.add_argument("--format", choices=("json", "csv", "xlsx"), required=True)
        parser.add_argument("-o", "--output", metavar="FILE", help="write to a file instead of standard output")

    def handle(self, *args: Any, **options: Any) -> None:
        check_period(options["starts_on"], options["ends_on"])
        with maintenance():
            pilot = self.find_pilot(options["pilot"])
        audience = Audience(options["audience"])
        frame = Frame(
            options["starts_on"], options["ends_on"], options["on"] or options["ends_on"], options["phase"] or None
        )
        with maintenance(pilot=pilot.pk):
            found = report(pilot.pk, frame=frame, audience=audience)
        names = [phase.name for phase in found.cohort.phases]
        if frame.phase is not None and frame.phase not in names:
            raise CommandError(f"De fase '{frame.phase}' bestaat niet. Kies uit: {', '.join(names) or 'geen'}.")
        if options["format"] == "json":
            answer = figures_json(found.figures, pilot=pilot.slug, frame=frame, audience=audience)
            self._write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n", options["output"])
        else:
            self._write_table(found.figures, options)

    def _write_table(self, figures: Mapping[str, Figure], options: dict[str, Any]) -> None:
        if options["format"] == "csv":
            self._write(csv_text(COLUMNS, flat_rows(figures)), options["output"])
            return
        content = xlsx_bytes("cijfers", COLUMNS, flat_rows(figures))
        if options["output"]:
            write_file(options["output"], content)
        else:
            sys.stdout.buffer.write(content)

    def _write(self, text: str, output: str | None) -> None:
        if output:
            write_file(output, text.encode())
        else:
            self.stdout.write(text, ending="")
