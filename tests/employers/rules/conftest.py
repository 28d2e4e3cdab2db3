"""Generated cases are those of the rules of law: the same in every run, and quick."""

from hypothesis import settings

import tests.legal.conftest  # noqa: F401  (registers the profile)

settings.load_profile("rules")
