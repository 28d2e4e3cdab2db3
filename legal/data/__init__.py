"""The legal numbers as they come with the program: `parameters.toml`."""

from functools import cache
from importlib.resources import files

from legal.rules.parameters import ParameterRow, parse_parameters


@cache
def file_rows() -> tuple[ParameterRow, ...]:
    """The rows of `parameters.toml`. Raises ParameterError when the file has faults."""
    return parse_parameters(files(__package__).joinpath("parameters.toml").read_text(encoding="utf-8"))
