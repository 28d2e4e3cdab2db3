"""The evaluation of a pilot over a period as a PDF, for councils and partners."""

from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from config.database.scope import maintenance
from config.pdf import pdf_of
from reporting.evaluation import evaluate
from reporting.management.arguments import PilotCommand, add_period, check_period, check_writable, write_file
from reporting.rules.publication import Audience
from reporting.rules.rows import Frame
from reporting.services import report


class Command(PilotCommand):
    help = "Make the evaluation PDF of a pilot over a period."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        add_period(parser)
        parser.add_argument("-o", "--output", required=True, metavar="FILE", help="the PDF to write")

    def handle(self, *args: Any, **options: Any) -> None:
        check_period(options["starts_on"], options["ends_on"])
        check_writable(options["output"])
        with maintenance():
            pilot = self.find_pilot(options["pilot"])
        frame = Frame(options["starts_on"], options["ends_on"], options["ends_on"])
        with maintenance(pilot=pilot.pk):
            found = report(pilot.pk, frame=frame, audience=Audience.REPORT)
            evaluation = evaluate(pilot, found, made_on=timezone.localdate())
        write_file(options["output"], pdf_of("reporting/evaluation_pdf.html", {"report": evaluation}))
