"""Passwords that somebody who knows this work would guess first."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError

CONTEXT_WORDS = (
    "werkroute",
    "werkplein",
    "gemeente",
    "asielzoeker",
    "jobhunter",
    "assen",
    "maastricht",
    "amstelveen",
    "noordoostpolder",
    "luttelgeest",
)
LEAST_REST = 10


class ContextWordValidator:
    """Refuse a password that is little more than words of this work."""

    def validate(self, password: str, user: AbstractBaseUser | None = None) -> None:
        rest = password.lower()
        for word in CONTEXT_WORDS:
            rest = rest.replace(word, "")
        if len(rest) < LEAST_REST:
            raise ValidationError(self.get_help_text(), code="password_context")

    def get_help_text(self) -> str:
        return "Gebruik meer dan alleen namen van gemeenten of woorden van dit werk."
