"""What the database refuses, as a sentence at a field: the last net below the forms, for two people at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction

#: Constraint -> the field it is about, and what to do.
SENTENCES = {
    "v_number_is_unique_in_pilot": ("v_number", "Dit V-nummer is al in gebruik in deze pilot."),
    "bsn_is_unique_in_pilot": ("bsn", "Dit BSN is al in gebruik in deze pilot."),
    "household_children_are_possible": ("children", "Vul bij kinderen een aantal in van 0 tot en met 20."),
    "participant_has_a_name": ("last_name", "Vul een achternaam in. Heeft iemand één naam? Vul die hier in."),
    "participant_birth_is_possible": ("birth", "Vul een geboortedatum in vanaf 1 januari 1900."),
    "participant_birth_is_not_ahead": ("birth", "Deze geboortedatum ligt in de toekomst. Vul een eerdere datum in."),
    "participant_intake_after_enrolment": ("intake_on", "De intake ligt voor de aanmelding. Vul een latere datum in."),
    "participant_ends_after_enrolment": ("ended_on", "Het einde ligt voor de aanmelding. Vul een latere datum in."),
    "application_registered_after_lodged": (
        "application_registered_on",
        "De registratie ligt voor de indiening. Vul een latere datum in.",
    ),
    "exclusion_letter_is_not_ahead": (
        "exclusion_letter_on",
        "Deze datum ligt in de toekomst. Vul de datum in die op de brief staat.",
    ),
    "application_before_status": (
        "application_lodged_on",
        "De asielvergunning is van eerder. Vul een eerdere datum in of verbeter de asielvergunning.",
    ),
    "status_after_application": (
        "happened_on",
        "Deze datum ligt voor de asielaanvraag. Vul een latere datum in of verbeter de asielaanvraag.",
    ),
    "papers_do_not_overlap": (
        "happened_on",
        "Er is al een document dat in deze periode geldt. Laat dat eerst eindigen, of kies een latere datum.",
    ),
    "milestone_is_unique": ("happened_on", "Dit is op deze datum al vastgelegd."),
    "milestone_ends_after_start": ("until", "De einddatum ligt voor de begindatum. Vul een latere datum in."),
    "linking_is_asked_once_a_day": ("requested_on", "Dit verzoek is op deze datum al vastgelegd."),
    "linking_outcome_after_request": ("outcome_on", "De uitkomst ligt voor het verzoek. Vul een latere datum in."),
    "linking_hours_fit_a_week": ("hours_per_week", "Vul bij uren per week een getal in van 1 tot en met 60."),
    "stay_ends_after_start": ("moved_on", "Deze datum ligt voor het begin van het verblijf. Vul een latere datum in."),
    "stays_do_not_overlap": ("moved_on", "Er is al een verblijf vastgelegd in deze periode. Vul een latere datum in."),
    "announced_move_is_listed_once": ("moves_on", "Op deze dag is al een overplaatsing aangekondigd."),
    "move_follows_announcement": ("moves_on", "De overplaatsing ligt voor de aankondiging. Vul een latere datum in."),
    "one_referral_a_day": ("note", "Deze bewoner is vandaag al doorverwezen."),
    "profile_hours_fit_a_week": ("hours_available", "Vul bij uren per week een getal in van 1 tot en met 60."),
    "profile_ladder_has_six_steps": ("ladder_step", "Kies een trede van 1 tot en met 6."),
    "handed_over_is_closed": (
        "",
        "Dit dossier is overgedragen aan een andere pilot. Je kunt het nog lezen, niet meer wijzigen.",
    ),
    "merged_is_closed": (
        "",
        "Dit dossier is net samengevoegd met een ander. Open het dossier opnieuw en leg het dan vast.",
    ),
    "one_open_handover": ("target", "Dit dossier is al aangeboden. Trek die overdracht eerst in."),
    "handover_leaves_the_pilot": ("target", "Kies een andere pilot dan deze."),
    "barrier_is_listed_once": ("since_on", "Deze belemmering staat er al, met dezelfde melder en datum."),
    "barrier_is_solved_after_it_began": ("solved_on", "Deze datum ligt voor het begin. Vul een latere datum in."),
    "solution_has_a_date": ("solved_on", "Vul in wanneer dit is opgelost, of haal de oplossing weg."),
    "support_hours_fit_a_day": ("hours", "Vul bij uren een getal in van meer dan 0 tot en met 24."),
    "signal_followed_up_after": ("follow_up_by", "Deze datum ligt voor de dag van het signaal. Kies een latere."),
    "note_audience_never_widens": ("visibility", "Een notitie kan niet door meer mensen worden gelezen dan eerst."),
    "session_is_changed_by_its_coach": ("given_on", "Alleen wie dit gesprek vastlegde, kan het wijzigen."),
    "note_is_changed_by_its_writer": ("text", "Alleen wie deze notitie schreef, kan hem wijzigen of verwijderen."),
    "appointment_is_made_once": ("time", "Op dit tijdstip is er al een afspraak. Kies een andere tijd."),
    "language_is_listed_once": ("language_1", "Deze taal staat er twee keer. Noem elke taal één keer."),
}


class Refused(Exception):
    """A write that cannot be: `field` of the form it is about, and the sentence to show there."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
        self.sentence = sentence


class Outdated(Exception):
    """Somebody else changed the row since the form was opened; nothing was written."""


@contextmanager
def refusals() -> Iterator[None]:
    """An atomic block in which a broken constraint becomes `Refused`; one without a sentence stays what it is."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as error:
        found = SENTENCES.get(constraint_of(error))
        if found is None:
            raise
        raise Refused(*found) from error


def constraint_of(error: IntegrityError) -> str:
    """The name of the constraint that was broken, or nothing."""
    diagnosis = getattr(error.__cause__, "diag", None)
    return getattr(diagnosis, "constraint_name", None) or ""
