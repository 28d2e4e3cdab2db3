"""Every page a role can reach by following links, one address for each route."""

import re
from collections import deque
from collections.abc import Container, Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import APIResponse, Page, Response

from tests.access_matrix import FILES

#: Ways out.
PASSED_OVER = {"account_logout", "account_reset_password"}
LINK = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Visit:
    """A page of a route. `is_open` when the browser shows it, else it was only asked for."""

    route: str
    address: str
    html: str
    is_open: bool


def route_of(address: str) -> str | None:
    """The name of the route of an address, with the step of a match: each step has a page of its own."""
    try:
        match = resolve(urlsplit(address).path)
    except Resolver404:
        return None
    detail = "".join(f"-{value}" for key, value in match.kwargs.items() if key == "state")
    return f"{match.view_name}{detail}"


def walk(page: Page, start: str, *, unopened: Container[str] = (), most: int = 200) -> Iterator[Visit]:
    """One page of every route that links lead to from `start`; files are passed over.

    The browser opens them, but pages of the routes in `unopened`: those are asked for with its cookies.
    """
    seen = set(PASSED_OVER)
    found = 0
    queue = deque([start])
    while queue and found < most:
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
        found += 1
        html = answer.text()
        home = urlsplit(start).netloc
        links = [urljoin(answer.url, unescape(link)).split("#")[0] for link in LINK.findall(html)]
        queue.extend(link for link in links if urlsplit(link).netloc == home)
        yield Visit(route, address, html, is_open)


def reachable(page: Page, start: str) -> dict[str, str]:
    """Route -> address of every page that links lead to from `start`."""
    return {visit.route: visit.address for visit in walk(page, start)}
