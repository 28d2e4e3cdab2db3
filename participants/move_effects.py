"""What a move does, in sentences to read before it is recorded: the verdict, who loses sight, what can follow."""

from participants.models import Participant
from participants.move_forms import MoveForm
from pilots.enums import Role
from pilots.models import Membership, ReceptionLocation


def sight_is_lost(membership: Membership, to: ReceptionLocation | None) -> bool:
    """Whether the one who records it does not see the dossier after the move: COA sees its own locations."""
    own = membership.location_ids
    return membership.role == Role.COA_CASEWORKER and (to.pk if to else None) not in own


def move_effects(membership: Membership, person: Participant, form: MoveForm) -> list[str]:
    """Sentences about a move as it was filled in; none for one inside the pilot that hides nothing from the reader."""
    place, old = form.place(), person.location
    said = []
    if form.leaves_reception:
        said.append(
            "De voorwaarde ‘opvang door COA’ geldt vanaf die dag niet meer. Wie nog in de asielprocedure zit, mag dan"
            " niet meer werken, ook niet met een TWV. Wie een asielvergunning heeft, mag dat wel."
        )
    elif place is None:
        said.append("De opvang door COA loopt door. Deze verhuizing verandert niet of iemand mag werken.")
    if sight_is_lost(membership, place):
        said.append("Jij ziet dit dossier daarna niet meer. De jobhunter wel.")
    elif place is None and old is not None:
        said.append(f"De medewerkers van COA op {old.name} zien dit dossier daarna niet meer. De jobhunter wel.")
    if form.to_pilot is not None:
        said.append(f"Daarna kun je het dossier overdragen aan {form.to_pilot.municipality}. Dat gebeurt niet vanzelf.")
    return said
