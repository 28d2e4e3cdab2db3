"""Make the first functional admin, or another one: two people are wise, so that one can help the other."""

from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.urls import reverse

from accounts.services import Refused, make_admin
from config.database.scope import maintenance

LOCAL = "http://127.0.0.1:8000"
LONGEST_NAME = 100


class Command(BaseCommand):
    help = "Make a functional admin, and print the link with which this person chooses a password, once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("name")
        parser.add_argument("--site", default=None, help="where the site stands, such as https://werkroute.example.nl")

    def handle(self, *args: Any, **options: Any) -> None:
        email, name = options["email"].strip().lower(), options["name"].strip()
        try:
            validate_email(email)
        except ValidationError:
            raise CommandError(f"{email!r} is not an e-mail address.") from None
        if not 0 < len(name) <= LONGEST_NAME:
            raise CommandError(f"The name must have 1 to {LONGEST_NAME} characters.")
        with maintenance():
            try:
                user = make_admin(email, name)
            except Refused as refusal:
                raise CommandError(refusal.sentence) from None
        place = {"uidb36": user_pk_to_url_str(user), "key": default_token_generator.make_token(user)}
        path = reverse("account_reset_password_from_key", kwargs=place)
        self.stdout.write(f"{user.name} <{user.email}> is functioneel beheerder.")
        self.stdout.write(f"Kies hier een wachtwoord (de link werkt één keer):\n{self._site(options['site'])}{path}")

    def _site(self, given: str | None) -> str:
        if given:
            return given.rstrip("/")
        hosts = [host for host in settings.ALLOWED_HOSTS if host not in {"*", "localhost", "testserver"}]
        return LOCAL if settings.DEBUG or settings.DEMO or not hosts else f"https://{hosts[0]}"
