"""Reads of people that the administration may do: everything of them but the password."""

from django.db.models import QuerySet

from accounts.models import User


def people() -> QuerySet[User]:
    """Everybody with a login. The administration's database role has no right on passwords."""
    return User.objects.defer("password")
