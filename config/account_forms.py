"""The forms of sign-in and password in our words (the ACCOUNT_FORMS setting). What they do stays with allauth."""

from typing import Any, ClassVar

from allauth.account import forms as account_forms
from django.core.exceptions import ValidationError

from config.forms import NLFormMixin

# By the code of the error, of allauth and of the password validators.
SENTENCES = {
    "email_password_mismatch": "Het e-mailadres of het wachtwoord klopt niet. Vul ze opnieuw in",
    "too_many_login_attempts": "Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over 15 minuten opnieuw",
    "incorrect_password": "Dit wachtwoord klopt niet. Vul het opnieuw in",
    "enter_current_password": "Dit is niet je huidige wachtwoord. Vul het opnieuw in",
    "password_too_short": "Kies een langer wachtwoord: gebruik minstens 15 tekens",
    "password_too_common": "Kies een ander wachtwoord: dit wachtwoord gebruiken veel mensen",
    "password_too_similar": "Kies een ander wachtwoord: dit lijkt te veel op je naam of e-mailadres",
    "password_entirely_numeric": "Kies een wachtwoord met niet alleen cijfers",
    "password_context": "Kies een ander wachtwoord: gebruik meer dan alleen woorden van dit werk",
}
NEW_PASSWORD_HELP = "Minstens 15 tekens. Een zin van een paar woorden onthoud je makkelijk."  # noqa: S105  no password
REPEATED = "Vul twee keer hetzelfde nieuwe wachtwoord in"


class AccountFormMixin(NLFormMixin):
    """Labels, descriptions and sentences in place of allauth's; no placeholders."""

    labels: ClassVar[dict[str, str]] = {
        "login": "E-mailadres van je werk",
        "email": "E-mailadres van je werk",
        "password": "Wachtwoord",
        "oldpassword": "Huidig wachtwoord",
        "password1": "Nieuw wachtwoord",
        "password2": "Nieuw wachtwoord, nog een keer",
    }
    nouns = {
        "login": "je e-mailadres",
        "email": "je e-mailadres",
        "password": "je wachtwoord",
        "oldpassword": "je huidige wachtwoord",
        "password1": "een nieuw wachtwoord",
        "password2": "het nieuwe wachtwoord nog een keer",
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = self.labels.get(name, field.label)
            field.help_text = NEW_PASSWORD_HELP if name == "password1" else ""
            field.widget.attrs.pop("placeholder", None)
            if name in ("login", "email"):
                field.widget.attrs |= {"autocomplete": "username", "spellcheck": "false"}

    def add_error(self, field: str | None, error: Any) -> None:
        if field == "password2" and not isinstance(error, ValidationError):
            error = REPEATED  # the one sentence that allauth adds without a code
        super().add_error(field, _in_our_words(error))


def _in_our_words(error: Any) -> Any:
    for single in getattr(error, "error_list", ()):
        single.message = SENTENCES.get(single.code, single.message)
    return error


class LoginForm(AccountFormMixin, account_forms.LoginForm):
    pass


class ChangePasswordForm(AccountFormMixin, account_forms.ChangePasswordForm):
    pass


class SetPasswordForm(AccountFormMixin, account_forms.SetPasswordForm):
    pass


class ResetPasswordForm(AccountFormMixin, account_forms.ResetPasswordForm):
    pass


class ResetPasswordKeyForm(AccountFormMixin, account_forms.ResetPasswordKeyForm):
    pass


class ReauthenticateForm(AccountFormMixin, account_forms.ReauthenticateForm):
    pass
