"""What the environment must hold. What is missing stops the start with one sentence, and no traceback around it."""

import sys

import environ

#: On this code of a worker gunicorn stops; on others it would start the next one, for ever.
DID_NOT_START = 3


def required(name: str, what: str) -> str:
    """The value of environment variable `name`, or a stop that says what belongs there."""
    value: str = environ.Env().str(name, default="")
    if not value:
        sys.stderr.write(f"{name} is not set: {what}\n")
        raise SystemExit(DID_NOT_START)
    return value
