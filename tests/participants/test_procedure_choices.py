"""The tracks and phases of the asylum procedure that a form may offer."""

from legal.rules.procedure import Phase, Regime, Track
from participants.enums import ProcedurePhase, ProcedureRegime, ProcedureTrack, phase_choices, track_choices


def test_every_code_of_the_rules_has_a_label_and_no_other():
    assert set(ProcedureTrack.values) == {track.value for track in Track}
    assert set(ProcedurePhase.values) == {phase.value for phase in Phase}
    assert set(ProcedureRegime.values) == {regime.value for regime in Regime}


def test_the_choices_follow_the_regime():
    assert track_choices(Regime.PACT)[0] == ("screening", "Screening")
    assert [code for code, _label in track_choices(Regime.PRE_PACT)] == [f"spoor_{number}" for number in range(1, 6)]
    assert ("rvt", "Rust- en voorbereidingstijd (RVT)") in phase_choices(Regime.PRE_PACT)
    assert ("rvt", "Rust- en voorbereidingstijd (RVT)") not in phase_choices(Regime.PACT)
    assert len(track_choices(None)) == len(Track)
