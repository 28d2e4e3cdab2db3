"""On a developer's machine: readable errors, made-up keys, mail on the console."""

from config.settings.base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "only-for-development-and-never-anywhere-else-0123456789"
VAULT_KEYS = "1:" + "11" * 32
VAULT_INDEX_KEY = "22" * 32
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES = {  # no manifest: files are served as they stand
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
