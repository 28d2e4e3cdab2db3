"""Mistakes in the configuration, each with a number and a hint."""

import os
import re
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

KEY_RING = re.compile(r"\A\d+:[0-9a-f]{64}(,\d+:[0-9a-f]{64})*\Z")
INDEX_KEY = re.compile(r"\A[0-9a-f]{64}\Z")


@register(Tags.security, deploy=True)
def check_vault_keys(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The keys over strong identifiers are whole, and not those of a demo or a test."""
    found: list[CheckMessage] = []
    if not KEY_RING.match(settings.VAULT_KEYS):
        found.append(
            Error(
                "VAULT_KEYS is not a key ring.", hint="Write 1:<64 hex digits>, more with commas.", id="werkroute.E001"
            )
        )
    elif any(len(set(part.split(":")[1])) < 4 for part in settings.VAULT_KEYS.split(",")):
        found.append(
            Error("VAULT_KEYS holds a made-up key.", hint="Make one with: openssl rand -hex 32", id="werkroute.E002")
        )
    if not INDEX_KEY.match(settings.VAULT_INDEX_KEY):
        found.append(Error("VAULT_INDEX_KEY is not 64 hex digits.", hint="openssl rand -hex 32", id="werkroute.E003"))
    return found


@register(Tags.security, deploy=True)
def check_login(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The application never signs in as the owner of its tables."""
    app, owner = os.environ.get("DATABASE_URL", ""), os.environ.get("DATABASE_OWNER_URL", "")
    if app and app == owner:
        hint = "Give the application the login werkroute_app, which owns nothing."
        return [Error("DATABASE_URL and DATABASE_OWNER_URL are the same.", hint=hint, id="werkroute.E004")]
    return []
