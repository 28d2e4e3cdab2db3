#!/usr/bin/env python3
"""Django's command line. Commands log in to the database as its owner; a server of requests as the application."""

import os
import sys

SERVING = {"runserver"}


def main() -> None:
    """Choose the settings and the database login, unless the environment names them, and run the command."""
    command = sys.argv[1] if len(sys.argv) > 1 else "help"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    os.environ.setdefault("WERKROUTE_LOGIN", "app" if command in SERVING else "owner")
    try:
        from django.core.management import execute_from_command_line  # noqa: PLC0415
    except ImportError:
        sys.exit("Django is not installed for this Python. Run script/setup, then .venv/bin/python manage.py ...")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
