"""Contact moments and notes: recorded in seconds, read by whom the writer chose, changed by the writer only."""

import uuid
from collections.abc import Iterable
from dataclasses import replace

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import see_other
from participants import services
from participants.enums import CONTACT_KINDS, NoteKind, Visibility
from participants.models import Note, Participant
from participants.note_forms import REMARK_KINDS, NoteForm
from participants.page import FormPage, answer, list_url, opened, person_url, removed, sent
from participants.panels import TAB, Tab
from participants.support import note_event
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

WRITERS = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WRITERS)
def contact_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The quick one: date and kind are filled in, one text is asked."""
    page = FormPage("Contact met {}", "Contact vastleggen", "Het contact is vastgelegd.", "", "", crumb="Contact")
    return _add(request, pk, CONTACT_KINDS, page)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WRITERS)
def note_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    page = FormPage("Notitie over {}", "Notitie opslaan", "De notitie is opgeslagen.", "", "", crumb="Notitie")
    return _add(request, pk, REMARK_KINDS, page)


def _add(request: PilotRequest, pk: uuid.UUID, kinds: Iterable[NoteKind], page: FormPage) -> HttpResponse:
    person, on = opened(request, pk)
    offered = list(kinds)
    likely = NoteKind.VISIT if NoteKind.VISIT in offered else offered[0]
    initial = {"kind": likely, "happened_on": on, "visibility": Visibility.TEAM}
    form = NoteForm(sent(request), participant=person, on=on, kinds=offered, initial=initial)
    back = guidance_url(person)
    page = replace(page, heading=page.heading.format(person.full_name), done_url=back, cancel_url=back)

    def work() -> None:
        services.record_note(by=request.membership, participant=person, facts=form.facts())

    return answer(request, form, page, work, person=person)


def guidance_url(person: Participant) -> str:
    return f"{person_url(person)}?{TAB}={Tab.GUIDANCE}"


def _note(request: PilotRequest, person: Participant, pk: uuid.UUID) -> Note | None:
    rows = Note.objects.visible_to(request.membership).filter(pk=pk, participant=person)
    found: Note | None = rows.select_related("recorded_by").first()
    return found


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WRITERS)
def note_edit(request: PilotRequest, pk: uuid.UUID, note: uuid.UUID) -> HttpResponse:
    """One's own note with its form; somebody else's is only read."""
    person, on = opened(request, pk)
    found = _note(request, person, note)
    if found is None:
        raise Http404
    if found.recorded_by_id != request.membership.pk:
        return _read(request, person, found)
    initial = {name: getattr(found, name) for name in ("kind", "happened_on", "text", "visibility")}
    form = NoteForm(sent(request), participant=person, on=on, note=found, initial=initial)
    back = guidance_url(person)
    page = FormPage(
        heading="Notitie wijzigen",
        submit_label="Opslaan",
        done="De notitie is gewijzigd.",
        done_url=back,
        cancel_url=back,
        intro="Je kunt minder mensen laten meelezen, niet meer.",
    )

    def work() -> None:
        services.change_note(by=request.membership, note=found, facts=form.facts())

    remove_url = person_url(person, "note-remove", found.pk)
    return answer(request, form, page, work, person=person, remove_url=remove_url)


def _read(request: PilotRequest, person: Participant, note: Note) -> HttpResponse:
    context = {
        "person": person,
        "list_url": list_url(request),
        "events": [note_event(request.membership, person, note)],
        "back_url": guidance_url(person),
    }
    return render(request, "participants/note.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WRITERS)
def note_remove(request: PilotRequest, pk: uuid.UUID, note: uuid.UUID) -> HttpResponse:
    """Ask first, then take one's own note away. Sent twice, the second finds nothing left to do."""
    person, _on = opened(request, pk)
    found, back = _note(request, person, note), guidance_url(person)
    if found is None:
        if request.method == "POST":
            return see_other(request, back)
        raise Http404
    if found.recorded_by_id != request.membership.pk:
        return _read(request, person, found)
    if request.method == "POST":

        def work() -> None:
            services.remove_note(by=request.membership, note=found)

        return removed(request, work, done="De notitie is verwijderd.", back=back)
    context = {
        "heading": "Notitie verwijderen?",
        "effect": f"Je verwijdert je notitie van {long_date(found.happened_on)} bij {person.full_name}.",
        "details": ["Niemand kan hem daarna nog lezen."],
        "submit_label": "Verwijderen",
        "cancel_url": person_url(person, "note", found.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)
