from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ConfigConfig(AppConfig):
    name = "config"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from config import checks, lookups  # noqa: F401, PLC0415  (both register themselves)

        post_migrate.connect(_apply_matrix, dispatch_uid="access matrix")


def _apply_matrix(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """Once, after the last app."""
    if sender.name == "reporting":
        from config.database.apply import apply_matrix  # noqa: PLC0415  (the app registry must be ready)

        apply_matrix(using)
