"""Tests: quick hashing, mail in memory, and the application's own least-privileged login."""

from config.settings.base import *  # noqa: F403
from config.settings.base import DATABASES, TEMPLATES

SECRET_KEY = "test-key-of-fifty-characters-or-more-0123456789-0123456789"
VAULT_KEYS = "1:" + "aa" * 32
VAULT_INDEX_KEY = "bb" * 32
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MAINTENANCE_ROLE = "werkroute_fixtures"  # made by tests/conftest.py: the tests' login may prepare rows through it
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
SESSION_ENGINE = "django.contrib.sessions.backends.cache"  # see sessions_in_database in tests/conftest.py
ACCOUNT_RATE_LIMITS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True  # files are served as they stand; nothing was collected
DATABASES["default"]["OPTIONS"].pop("pool", None)
# The limits of a served request are too tight for making and dropping whole databases on a busy machine.
DATABASES["default"]["OPTIONS"]["options"] = "-c statement_timeout=120000 -c lock_timeout=30000"
TEMPLATES[0]["OPTIONS"]["debug"] = True
