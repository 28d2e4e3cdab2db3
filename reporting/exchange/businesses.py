"""What the rows of `werkgevers` do: an employer, with the person to call there."""

from functools import partial

from employers.models import Employer, EmployerContact
from reporting.exchange.bundles import Business
from reporting.exchange.columns import EMPLOYERS
from reporting.exchange.draft import Draft, Makers
from reporting.exchange.rows import duplicates
from reporting.exchange.text import folded


def plan_businesses(draft: Draft) -> None:
    for row in duplicates(draft.workbook, EMPLOYERS):
        name = row.get("werkgever")
        if name is None:
            continue
        business = draft.stored.businesses.get(folded(name))
        outcome = draft.outcome(row, is_new=business is None)
        if business is None:
            business = Business({"employer": draft.make(Employer, name=name)})
            draft.stored.businesses[folded(name)] = business
        makers: Makers = {"contact": partial(draft.make, EmployerContact, employer_id=business.employer.pk)}
        draft.fill(outcome, business, makers)
        draft.check(row, business)
