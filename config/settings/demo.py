"""The demo: as production on one machine over plain HTTP, with invented people and a banner that says so."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from config.settings.base import *  # noqa: F403
from config.settings.base import STATIC_ROOT


def demo_key(name: str) -> str:
    """A key made once per data folder, so that sessions and sealed numbers survive a restart."""
    path = Path(STATIC_ROOT).parent / f"demo-{name}.key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        made = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        with os.fdopen(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:  # never open to others
            file.write(secrets.token_hex(32))
        with suppress(FileExistsError):  # another process was first, and its key counts
            os.link(made, path)
        made.unlink()
    return path.read_text().strip()


SECRET_KEY = demo_key("secret")
VAULT_KEYS = "1:" + demo_key("vault")
VAULT_INDEX_KEY = demo_key("index")
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = Path(STATIC_ROOT).parent / "mail"
STORAGES = {  # packing files takes longer than reading them plain from the same machine ever will
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
DEMO = True
