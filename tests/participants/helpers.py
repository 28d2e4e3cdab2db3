"""What tests of these pages have in common."""

import uuid
from datetime import date

from django.urls import reverse


def day(name, value):
    """The three boxes of a date, filled in; a text such as "31 9 2026" goes in as it is."""
    parts = (value.day, value.month, value.year) if isinstance(value, date) else value.split()
    return {f"{name}_{box}": str(part) for box, part in zip(("dag", "maand", "jaar"), parts, strict=True)}


def url(person, route="detail", *args, pilot="assen"):
    return reverse(f"participants:{route}", args=[pilot, person.pk, *args])


def post(client, address, **answers):
    """Send a form with a key of its own, as a browser does."""
    return client.post(address, {"form_key": str(uuid.uuid4())} | answers)


def rows(prepare, model, *fields, **where):
    """What stands in a table, beyond the scope of whoever is signed in."""
    with prepare():
        return sorted(model.objects.filter(**where).values_list(*fields), key=str)


def hidden(client, address, form="form"):
    """The hidden fields with which a page of the intake knows what it saw."""
    shown = client.get(address).context[form]
    return {name: shown[name].value() for name in ("page", "seen", "version")}


def keep_intake(client, person, **answers):
    """Open the intake and send it in: to the summary, or with `concept` to the draft."""
    address = url(person, "intake")
    return post(client, address, **hidden(client, address) | answers)


def finish_intake(client, person, **answers):
    """The intake from its questions to the button under the summary."""
    kept = keep_intake(client, person, **answers)
    address = url(person, "intake-summary")
    assert kept["Location"] == address
    return post(client, address, **hidden(client, address, form="seen"))
