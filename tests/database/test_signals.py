"""Who knows the id of a signal does not get to read it, and who reads one does not get to change what was reported."""

import pytest
from django.db import DatabaseError

from config.database.scope import scoped
from participants.models import Signal, SignalReader
from participants.services import follow_up_signal
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_signal

pytestmark = pytest.mark.django_db
PEOPLE = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)


@pytest.fixture
def writer(cast):
    return cast.members[Role.JOBHUNTER]


@pytest.mark.parametrize("role", [Role.JOB_COACH, Role.COA_CASEWORKER])
def test_nobody_names_oneself_as_a_reader(cast, writer, role):
    signal, me = make_signal(writer), cast.members[role]
    named = SignalReader(pilot=cast.assen, signal=signal, membership=me, recorded_by=me)
    with pytest.raises(DatabaseError, match="names its readers"), scoped(scope_of(me)):
        named.save(force_insert=True)
    with scoped(scope_of(me)):
        assert list(Signal.objects.all()) == []


@pytest.mark.parametrize(
    "act",
    [
        lambda signal, me: SignalReader.objects.filter(membership=me).update(signal=signal),
        lambda signal, me: SignalReader.objects.filter(membership=me).delete(),
    ],
    ids=["points it at another signal", "takes it away"],
)
def test_a_reader_does_not_change_the_own_row(cast, writer, act):
    me = cast.members[Role.JOB_COACH]
    make_signal(writer, me)
    other = make_signal(writer, text="Van iemand anders")
    with pytest.raises(DatabaseError, match="permission denied"), scoped(scope_of(me)):
        act(other, me)


@pytest.mark.parametrize("role", PEOPLE)
def test_what_was_reported_stays_as_it_was_also_for_its_writer(cast, writer, role):
    signal = make_signal(writer, cast.members[Role.JOB_COACH], cast.members[Role.COA_CASEWORKER])
    for change in ({"text": "Niets gezien"}, {"noticed_on": signal.follow_up_by}, {"recorded_by": cast.members[role]}):
        if change.get("recorded_by") == writer:
            continue
        with pytest.raises(DatabaseError, match="only the follow-up"), scoped(scope_of(cast.members[role])):
            Signal.objects.filter(pk=signal.pk).update(**change)


def test_a_follow_up_is_added_once(cast, writer):
    me = cast.members[Role.JOB_COACH]
    signal = make_signal(writer, me)
    with scoped(scope_of(me)):
        follow_up_signal(by=me, signal=signal, on=signal.follow_up_by, text="Gemeld bij de inspectie")
        assert Signal.objects.get(pk=signal.pk).follow_up == "Gemeld bij de inspectie"
    with pytest.raises(DatabaseError, match="only the follow-up"), scoped(scope_of(writer)):
        Signal.objects.filter(pk=signal.pk).update(follow_up="Niets aan de hand")
