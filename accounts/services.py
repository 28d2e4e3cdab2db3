"""Accounts: made for somebody, switched off, switched on again."""

from django.db import transaction

from accounts.models import User
from accounts.queries import people


class Refused(Exception):
    """What somebody asked cannot be done; `sentence` says why and what to do, in Dutch."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@transaction.atomic
def deactivate(user: User, *, by: User) -> None:
    """Switch an account off: nobody gets in with it any more, and every open session ends.

    Raises Refused for one's own account and for that of the last functional admin.
    """
    if user.pk == by.pk:
        raise Refused("Je kunt je eigen account niet uitzetten. Vraag het een andere beheerder.")
    admins = people().select_for_update().filter(is_functional_admin=True, is_active=True).order_by("pk")
    if user.is_functional_admin and [admin.pk for admin in admins] == [user.pk]:
        raise Refused("Dit is de laatste beheerder. Maak eerst een andere beheerder aan.")
    if user.is_active:
        user.is_active = False
        user.end_sessions()
        user.save(update_fields=["is_active", "sessions_ended"])


def reactivate(user: User) -> None:
    """Let somebody in again, with the same password; old sessions stay ended."""
    if not user.is_active:
        user.is_active = True
        user.save(update_fields=["is_active"])


def make_admin(email: str, name: str) -> User:
    """Give somebody the administration; an account that exists keeps its name and password.

    Raises Refused for an account that was switched off.
    """
    user = User.objects.filter(email=email.lower().strip()).first()
    if user is None:
        return User.objects.create_user(email, name, is_functional_admin=True)
    if not user.is_active:
        raise Refused("Dit account is uitgezet. Zet het eerst weer aan.")
    user.is_functional_admin = True
    user.save(update_fields=["is_functional_admin"])
    return user
