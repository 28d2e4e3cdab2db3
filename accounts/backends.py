"""Who may sign in, and how a session gives the person back."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.db.models import QuerySet
from django.http import HttpRequest

from accounts.models import User
from config.database.prepared import Prepared


class Backend(AuthenticationBackend):
    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> Any:
        """Of an account that is switched off every password is wrong, and counts as a failed attempt.

        allauth sets aside whose password was right, which would tell it apart.
        """
        user = super().authenticate(request, **credentials)
        self.unstash_authenticated_user()
        return user

    def get_user(self, user_id: Any) -> User | None:
        """Every request asks it."""
        user = _user.first(user_id)
        return user if user is not None and self.user_can_authenticate(user) else None


@Prepared
def _user(pk: int) -> QuerySet[User]:
    return User.objects.filter(pk=pk)
