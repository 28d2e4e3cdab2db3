"""How allauth behaves here: closed to newcomers, and silent about which accounts exist."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False  # by invitation only

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponse:
        # The usual page would tell a stranger that the password is right.
        return redirect("account_login")
