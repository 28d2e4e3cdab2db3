"""Whom people call."""

from typing import Any

from config.fields import PhoneField, TextField
from config.forms import Form, WarnsOfBsn
from pilots.models import TeamContact


class TeamContactForm(WarnsOfBsn, Form):
    """What stands on the card that people take home."""

    name = TextField(
        label="Naam van het team",
        noun="de naam van het team",
        max_length=100,
        help_text="Zoals het op de kaart komt te staan",
    )
    phone = PhoneField(label="Telefoon", noun="een telefoonnummer", max_length=20)
    hours = TextField(
        label="Wanneer bereikbaar",
        required=False,
        max_length=100,
        help_text="Bijvoorbeeld 9.00 - 17.00. Dit wordt niet vertaald, dus gebruik alleen cijfers.",
    )

    @staticmethod
    def shown(team: TeamContact | None) -> dict[str, Any]:
        return {name: getattr(team, name, "") for name in ("name", "phone", "hours")}

    def facts(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] or "" for name in ("name", "phone", "hours")}
