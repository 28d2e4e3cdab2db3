"""How a session gives the person back who signed in."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.db.models import QuerySet

from accounts.models import User
from config.database.prepared import Prepared


class Backend(AuthenticationBackend):
    def get_user(self, user_id: Any) -> User | None:
        """Every request asks it."""
        user = _user.first(user_id)
        return user if user is not None and self.user_can_authenticate(user) else None


@Prepared
def _user(pk: int) -> QuerySet[User]:
    return User.objects.filter(pk=pk)
