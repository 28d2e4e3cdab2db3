"""Every page a role can reach by following links, one address for each route."""

import re
from collections import deque
from collections.abc import Container, Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import APIResponse, Page, Response

from tests.access_matrix import FILES

#: Ways out.
PASSED_OVER = {"account_logout", "account_reset_password"}
#: Arguments of a route, and the question in an address, that each have a page for every value.
OWN_PAGE, TAB = {"state"}, "deel"
LINK = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Visit:
    """A page of a route. `is_open` when the browser shows it, else it was only asked for."""

    route: str
    address: str
    html: str
    is_open: bool


def route_of(address: str) -> str | None:
    """The name of the route of an address, with what has a page of its own: a step of a match, a tab of a dossier."""
    parts = urlsplit(address)
    try:
        match = resolve(parts.path)
    except Resolver404:
        return None
    own = [f"-{value}" for key, value in match.kwargs.items() if key in OWN_PAGE]
    own += [f"-{value}" for key, value in parse_qsl(parts.query) if key == TAB]
    return "".join([match.view_name, *own])


def walk(page: Page, start: str, *, unopened: Container[str] = ()) -> Iterator[Visit]:
    """One page of every route that links lead to from `start`; files are passed over.

    The browser opens them, but pages of the routes in `unopened`: those are asked for with its cookies.
    """
    seen, home = set(PASSED_OVER), urlsplit(start).netloc
    queue = deque([start])
    while queue:
        address = queue.popleft()
        route = route_of(address)
        if route is None or route in seen or route.endswith(FILES):
            continue
        seen.add(route)
        is_open = route not in unopened
        answer: Response | APIResponse | None = page.goto(address) if is_open else page.request.get(address)
        if answer is None or answer.headers.get("content-type", "").split(";")[0] != "text/html":
            continue
        if route_of(answer.url) != route:  # it leads on to another page
            queue.append(answer.url)
            continue
        html = answer.text()
        links = [urljoin(answer.url, unescape(link)).split("#")[0] for link in LINK.findall(html)]
        queue.extend(link for link in links if urlsplit(link).netloc == home)
        yield Visit(route, address, html, is_open)


def reachable(page: Page, start: str) -> dict[str, str]:
    """Route -> address of every page that links lead to from `start`."""
    return {visit.route: visit.address for visit in walk(page, start)}
