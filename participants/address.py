"""Numbers of people stay out of addresses: those are kept by browsers, proxies and logs."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.html import format_html

from config.responses import see_other
from pilots.enums import Role
from pilots.http import PilotRequest

#: Eight or more digits, written together or in groups.
LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){7}")
#: The browser refuses them too, before anything is sent.
NO_LONG_NUMBERS = {
    "pattern": r"(?!.*\d(?:[ .]?\d){7}).*",
    "title": "Zoek hier op naam of dossiernummer, niet op een ander nummer.",
}
MAY_FIND = (Role.JOBHUNTER, Role.COA_CASEWORKER)
REFUSED = "Hier is niet gezocht: een V-nummer of BSN hoort niet in het adres van een pagina."

View = Callable[..., HttpResponse]


def no_number_in_address(view: View) -> View:
    """A list that is searched by name: with a long number in `q` it answers with the way to search, and no search.

    Stands under `@requires`. The reader is sent on, so that the address is not in the browser's history either.
    """

    @wraps(view)
    def guarded(request: PilotRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not any(LONG_NUMBER.search(text) for text in request.GET.getlist("q")):
            return view(request, *args, **kwargs)
        find_url = reverse("participants:find", args=[request.membership.pilot.slug])
        way = format_html(' <a class="nl-link" href="{}">Zoeken op nummer</a>', find_url)
        messages.warning(request, format_html("{}{}", REFUSED, way if request.membership.role in MAY_FIND else ""))
        kept = request.GET.copy()
        del kept["q"]
        path = urlsplit(request.get_full_path()).path
        return see_other(request, f"{path}?{kept.urlencode()}" if kept else path)

    return guarded
