"""Wrap everybody's key anew after a new wrapping key was added to VAULT_KEYS; see docs/operating.md."""

from typing import Any

from django.core.management.base import BaseCommand

from participants.services.keys import rotate_keys


class Command(BaseCommand):
    help = "Wrap the keys over V-numbers and BSNs with the newest of VAULT_KEYS. Safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        for table, count in rotate_keys().items():
            self.stdout.write(f"{table}: {count} keys wrapped anew.")
