"""People who sign in. What they may do follows from their memberships (pilots), never from here."""

from typing import Any

import pghistory
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import connection, models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac


class UserManager(BaseUserManager["User"]):
    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())

    def create_user(self, email: str, name: str, password: str | None = None, **fields: Any) -> "User":
        """Make a person who can sign in with `email`; without a password only after a reset."""
        user = self.model(email=email.lower().strip(), name=name.strip(), **fields)
        user.set_password(password)
        user.save(using=self._db, force_insert=True)
        return user

    def next_id(self) -> int:
        """The key for a person about to be made by themselves: so history knows from the first row on who it was."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT nextval(pg_get_serial_sequence(%s, 'id'))", [self.model._meta.db_table])
            key: int = cursor.fetchone()[0]
        return key


@pghistory.track(exclude=["password", "last_login"])
class User(AbstractBaseUser):
    """Someone with a login. The e-mail address is the name to sign in with."""

    email = models.EmailField("e-mailadres", unique=True)
    name = models.CharField("naam", max_length=100)
    is_active = models.BooleanField("actief", default=True)
    is_functional_admin = models.BooleanField("functioneel beheerder", default=False)
    date_joined = models.DateTimeField("aangemaakt op", default=timezone.now)
    sessions_ended = models.PositiveIntegerField(default=0, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    objects = UserManager()

    class Meta:
        verbose_name = "gebruiker"
        verbose_name_plural = "gebruikers"
        constraints = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="user_email_is_lower_case"),
            models.CheckConstraint(condition=~models.Q(name=""), name="user_has_a_name"),
        ]

    def __str__(self) -> str:
        return f"user {self.pk}"

    def get_full_name(self) -> str:
        return self.name

    def end_sessions(self) -> None:
        """Make every open session of this person worthless, also after a later reactivation. The caller saves."""
        self.sessions_ended += 1

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        # A session carries this hash and ends when it changes: with the password, or with `end_sessions`.
        value = f"{self.password}{self.sessions_ended}"
        return salted_hmac("accounts.models.User.sessions", value, secret=secret, algorithm="sha256").hexdigest()
