"""Fill the table of legal parameters from the file that comes with the product."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from config.database.scope import maintenance
from legal.models import Parameter
from legal.rules.parameters import ParameterRow, parse_parameters

DATA = Path(__file__).resolve().parents[2] / "data" / "parameters.toml"


class Command(BaseCommand):
    help = "Load the legal parameters that come with the product; what an admin changed stays."

    def handle(self, *args: Any, **options: Any) -> None:
        rows = parse_parameters(DATA.read_text(encoding="utf-8"))
        with maintenance():
            known = set(Parameter.objects.values_list("key", flat=True))
            # A key that an admin keeps is left alone whole: half a key's rows could contradict the other half.
            new = [row for row in rows if row.key not in known]
            Parameter.objects.bulk_create(parameter_of(row) for row in new)
        if options["verbosity"]:
            self.stdout.write(f"{len(new)} parameters loaded, {len(known)} keys were there.")


def parameter_of(row: ParameterRow) -> Parameter:
    return Parameter(
        key=row.key,
        value=row.value,
        unit=row.unit,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        source=row.source,
        confidence=row.confidence.value,
        description=row.description,
    )
