"""How a process reaches PostgreSQL: as the application, which owns nothing, or as the owner, for commands."""

import os
from typing import Any

import environ

from config import embedded_postgres
from config.environment import required

CONNECT_SECONDS = 2
STATEMENT_MILLISECONDS = 5_000
LOCK_MILLISECONDS = 2_000
IDLE_IN_TRANSACTION_MILLISECONDS = 30_000
POOL_SIZE = 8
OWNER_URL = "the login that commands take, beside DATABASE_URL, as postgres://werkroute_owner:...@host/name"


def database(env: environ.Env, *, login: str) -> dict[str, Any]:
    """Django's settings of the one database, for `login` "app" or "owner".

    `DATABASE_URL` (the application) and `DATABASE_OWNER_URL` (the owner) name a server; without them an embedded one
    is started below the data folder.
    """
    if login not in {"app", "owner"}:
        raise ValueError(f"WERKROUTE_LOGIN is {login!r}; it must be app or owner")
    if env.str("DATABASE_URL", default=""):
        if login == "owner":
            required("DATABASE_OWNER_URL", OWNER_URL)
        settings: dict[str, Any] = dict(env.db_url("DATABASE_URL" if login == "app" else "DATABASE_OWNER_URL"))
        settings["ENGINE"] = "django.db.backends.postgresql"
    elif os.environ.get("WERKROUTE_NO_DATABASE"):  # for tools that only read the code
        settings = {"ENGINE": "django.db.backends.postgresql", "NAME": "none"}
    else:
        settings = embedded_postgres.database_settings(login)
        settings["NAME"] = os.environ.get("WERKROUTE_DATABASE", settings["NAME"])  # a copy, for trying things out
    settings["OPTIONS"] = {**settings.get("OPTIONS", {}), **_options(login)}
    settings["DISABLE_SERVER_SIDE_CURSORS"] = True  # PgBouncer pools by transaction
    settings["CONN_HEALTH_CHECKS"] = True
    return settings


def _options(login: str) -> dict[str, Any]:
    if login == "owner":
        # Without a chosen role row security would hide every row from the owner: let a query that forgot it fail.
        return {"connect_timeout": CONNECT_SECONDS, "options": "-c row_security=off"}
    limits = (
        f"-c statement_timeout={STATEMENT_MILLISECONDS} -c lock_timeout={LOCK_MILLISECONDS}"
        f" -c idle_in_transaction_session_timeout={IDLE_IN_TRANSACTION_MILLISECONDS}"
    )
    return {"connect_timeout": CONNECT_SECONDS, "options": limits, "pool": {"min_size": 1, "max_size": POOL_SIZE}}
