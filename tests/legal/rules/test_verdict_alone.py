"""The verdict alone says what the whole check says."""

from hypothesis import given

from legal.rules.right_to_work import verdict_and_first_day, verdict_and_reasons
from tests.legal.cases import ON, PARAMETERS, anybody, generated, judge


@given(generated(anybody))
def test_the_verdict_alone_is_that_of_the_whole_check(facts):
    whole = judge(facts)

    assert verdict_and_reasons(facts, on=ON, parameters=PARAMETERS) == (whole.verdict, whole.reasons)
    short = verdict_and_first_day(facts, on=ON, parameters=PARAMETERS)
    assert short == (whole.verdict, whole.reasons, whole.permit_possible_from)
