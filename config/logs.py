"""Logs without personal data: what looks like a number of a person or an e-mail address is masked as it is written.

What follows the question mark in an address is left out: somebody may have searched for a name. So are addresses that
let in whoever has them: an answer of 4xx to an invitation's link is logged with its path.
"""

import logging
import re

LONGEST_LINE = 10_000
NUMBER = re.compile(r"(?<![\w-])\d(?:[ .-]?\d){8,9}(?![\w-])")  # nine digits: BSN; ten: V-number or telephone
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
QUERY = re.compile(r"(/[^\s?\"'<>]*)\?[^\s\"'<>]+")
KEY_IN_PATH = re.compile(r"(/invitation/|/answer/|/calendar/|/password/reset/key/|/confirm-email/)[^/\s\"']+")


class RedactingFormatter(logging.Formatter):
    """Mask in the formatter, so that tracebacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)[:LONGEST_LINE]
        line = NUMBER.sub("<nummer>", QUERY.sub(r"\1?<vraag>", line))
        masked = KEY_IN_PATH.sub(r"\1<sleutel>", EMAIL.sub("<e-mail>", line))
        # A message that brings its own line end could pass for another line; a traceback keeps its lines.
        return masked if record.exc_info else masked.replace("\n", " ")
