"""Figures that were kept as JSON read back as they were."""

import json

from reporting.rules.compute import compute
from reporting.rules.exchange_format import figures_json
from reporting.rules.exchange_reading import figures_from_json
from reporting.rules.publication import Audience, publish
from tests.reporting.rules.rows import FRAME
from tests.reporting.rules.test_exchange_format import COHORT


def kept(audience):
    figures = publish(compute(COHORT, FRAME), audience=audience, people=100)
    return figures_json(figures, pilot="assen", frame=FRAME, audience=audience)


def test_what_was_published_is_what_is_shown_again():
    for audience in Audience:
        once = json.loads(json.dumps(kept(audience)))
        again = figures_json(figures_from_json(once), pilot="assen", frame=FRAME, audience=audience)
        assert again == once


def test_a_code_that_is_no_longer_there_is_left_out():
    once = kept(Audience.PUBLIC)
    once["indicators"]["Z99"] = once["indicators"]["R03"]

    assert "Z99" not in figures_from_json(once)
