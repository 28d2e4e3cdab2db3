"""The dated parameters as the rules take them."""

from legal.models import Parameter
from legal.rules.parameters import Confidence, ParameterRow, Parameters


def parameter_rows() -> tuple[ParameterRow, ...]:
    """Every row of the table, one query."""
    return tuple(
        ParameterRow(
            key=row.key,
            value=row.value,
            unit=row.unit,
            valid_from=row.valid_from,
            valid_until=row.valid_until,
            source=row.source,
            confidence=Confidence(row.confidence),
            description=row.description,
        )
        for row in Parameter.objects.all()
    )


def parameters() -> Parameters:
    """What the right to work and the permit terms need.

    Raises ParameterError when the table is not whole: a check that cannot be made is not guessed at.
    """
    return Parameters.from_table(parameter_rows())
