"""What the commands of this app share: a pilot by name, dates, and faults that are one line and exit code 1."""

from __future__ import annotations

import os
import re
import sys
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path
from types import MethodType
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.fields import EARLIEST, LATEST
from pilots.models import Pilot

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(text: str) -> date:
    """A date as 2025-03-01. Raises ArgumentTypeError with the sentence to show."""
    try:
        if not ISO_DATE.fullmatch(text):
            raise ValueError
        found = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"'{text}' is geen datum. Schrijf een datum als 2025-03-01.") from None
    if not EARLIEST <= found <= LATEST:
        raise ArgumentTypeError(f"De datum {text} ligt niet tussen {EARLIEST.year} en {LATEST.year}.")
    return found


class PilotCommand(BaseCommand):
    """A command about one pilot."""

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        parser = super().create_parser(prog_name, subcommand, **kwargs)
        parser.error = MethodType(_one_line, parser)  # type: ignore[method-assign]
        return parser

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--pilot", required=True, metavar="SLUG", help="short name of the pilot, such as assen")

    def find_pilot(self, slug: str) -> Pilot:
        """The pilot; CommandError when there is none. Needs the maintenance scope."""
        found = Pilot.objects.filter(slug=slug).first()
        if found is None:
            raise CommandError(f"De pilot '{slug}' bestaat niet.")
        return found


def add_period(parser: CommandParser) -> None:
    """--from and --to, both inclusive."""
    parser.add_argument("--from", required=True, type=day, dest="starts_on", metavar="DATE", help="first day")
    parser.add_argument("--to", required=True, type=day, dest="ends_on", metavar="DATE", help="last day")


def check_period(starts_on: date, ends_on: date) -> None:
    if starts_on > ends_on:
        raise CommandError(f"De periode begint ({starts_on}) na haar einde ({ends_on}). Draai de datums om.")


def check_writable(path: str) -> None:
    """CommandError before any work is done when the place does not allow a file."""
    folder = Path(path).parent
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise CommandError(f"Het bestand {path} is niet te schrijven: de map is er niet of laat het niet toe.")


def write_file(path: str, content: bytes) -> None:
    """Write a file; CommandError when the place does not allow it."""
    try:
        Path(path).write_bytes(content)
    except OSError as error:
        raise CommandError(f"Het bestand {path} is niet te schrijven: {error.strerror}.") from None


def _one_line(parser: CommandParser, message: str) -> NoReturn:
    """argparse shows its usage and exits with 2; our commands say what is wrong in one line and exit with 1."""
    if parser.called_from_command_line:
        sys.stderr.write(f"{message}\n")
        sys.exit(1)
    raise CommandError(message)
