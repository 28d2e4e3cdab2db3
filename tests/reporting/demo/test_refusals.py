"""The demo comes after the pilots, and never in production."""

import pytest
from django.core.management import CommandError, call_command


def test_the_demo_is_refused_outside_demo_and_development(db, settings):
    settings.DEBUG = settings.DEMO = False
    with pytest.raises(CommandError, match="do not belong here"):
        call_command("load_demo")


def test_the_demo_asks_for_the_pilots_first(db, settings):
    settings.DEMO = True
    with pytest.raises(CommandError, match="load_pilots"):
        call_command("load_demo")
