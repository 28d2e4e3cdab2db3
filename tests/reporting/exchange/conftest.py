"""A pilot to import into, with the right to write it."""

from collections.abc import Iterator

import pytest

from pilots.enums import OptionalData
from pilots.models import Pilot
from tests.cast import Cast
from tests.factories import make_budget_line, make_phase, use_data


@pytest.fixture
def assen(cast: Cast, prepare) -> Iterator[Pilot]:
    """Assen with two phases: `Jobhunters` stands in one, `Coaching` in both, `Projectleider` once for each year."""
    first, second = make_phase(cast.assen), make_phase(cast.assen, "vervolg", position=1)
    make_budget_line(first, "Jobhunters", 90_000)
    for phase in (first, second):
        make_budget_line(phase, "Coaching", 50_000)
    for year in (2025, 2026):
        make_budget_line(second, "Projectleider", 50_000, year=year)
    use_data(cast.assen, OptionalData.BARRIERS)
    with prepare():
        yield cast.assen
