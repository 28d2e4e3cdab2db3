"""What a filled `bsn` does: a fault, unless the pilot's legal basis is recorded; then it is sealed (rules.md P3)."""

from collections.abc import Iterable

from participants.models import SealedBsn
from participants.services.bsn import BSN
from participants.vault import vault
from pilots.enums import OptionalData
from pilots.models import DataChoice
from pilots.queries import may_see_bsn
from reporting.exchange.bundles import Person
from reporting.exchange.draft import Draft, Outcome

COLUMN = "bsn"
HIDDEN = "\N{BULLET}" * 3
NO_BASIS = "een BSN mag hier niet staan zolang de grondslag van de pilot niet is vastgelegd"
EMPTY = "een lege cel"


def plan_bsns(draft: Draft, people: Iterable[tuple[Outcome, Person]]) -> None:
    """Seal each BSN of the file, or note a fault at its cell. A file without any asks nothing of the database."""
    told = [(outcome, person) for outcome, person in people if outcome.row.get(COLUMN) is not None]
    if not told:
        return
    if not _may_take_in(draft):
        for outcome, _person in told:
            draft.workbook.fault(outcome.row, COLUMN, NO_BASIS, EMPTY)
        return
    found = SealedBsn.objects.filter(pilot=draft.pilot, bsn_index__isnull=False)
    owners = {bytes(row.bsn_index or b""): row.participant_id for row in found}
    known = {owner: index for index, owner in owners.items()}
    for outcome, person in told:
        number = outcome.row.get(COLUMN)
        index = vault().index(BSN, draft.pilot.pk, number)
        if owners.setdefault(index, person.id) != person.id:
            draft.workbook.fault(
                outcome.row, COLUMN, "dit BSN staat al bij een ander dossier", "een BSN dat één keer voorkomt"
            )
        elif person.id in known:
            if known[person.id] != index:
                wrong = "in het dossier staat al een ander BSN"
                draft.workbook.fault(outcome.row, COLUMN, wrong, "een lege cel; wijzig het BSN in het dossier")
        else:
            known[person.id] = index
            key = vault().new_key(person.id)
            sealed = vault().seal(key, BSN, person.id, number)
            draft.make(SealedBsn, participant_id=person.id, wrapped_key=key, bsn_sealed=sealed, bsn_index=index)
            outcome.note(COLUMN, None, HIDDEN)


def _may_take_in(draft: Draft) -> bool:
    """The pilot decided to use BSNs; and who reads a file through a page may see them."""
    chosen = DataChoice.objects.filter(pilot=draft.pilot, data=OptionalData.BSN, is_on=True)
    return chosen.exists() and (draft.by is None or may_see_bsn(draft.by))
