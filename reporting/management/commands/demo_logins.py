"""Say, in Dutch, how to sign in to the demo."""

import os
from typing import Any

from django.core.management.base import BaseCommand

from reporting.demo.staff import PASSWORD, STAFF


class Command(BaseCommand):
    help = "Print the logins of the demo."

    def handle(self, *args: Any, **options: Any) -> None:
        port = os.environ.get("WERKROUTE_PORT", "8000")
        rows = [(colleague.roles, colleague.email) for colleague in STAFF]
        wide = max(len(role) for role, _email in rows)
        self.stdout.write(f"\nWerkroute draait op http://127.0.0.1:{port}\n")
        self.stdout.write(f"Het wachtwoord is voor iedereen: {PASSWORD}\n")
        for role, email in rows:
            self.stdout.write(f"  {role:<{wide}}  {email}")
        self.stdout.write("\nAlle personen zijn verzonnen. Stoppen: Ctrl-C.\n")
