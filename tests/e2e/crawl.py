"""Every page a role can reach by following links, one address for each route."""

from collections import deque
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import Error, Page, Response

#: Ways out.
PASSED_OVER = {"account_logout", "account_reset_password"}
#: What the browser says of a link that gives a file.
IS_A_FILE = "Download is starting"


def route_of(address: str) -> str | None:
    """The name of the route of an address, with the step of a match: each step has a page of its own."""
    try:
        match = resolve(urlsplit(address).path)
    except Resolver404:
        return None
    detail = "".join(f"-{value}" for key, value in match.kwargs.items() if key == "state")
    return f"{match.view_name}{detail}"


def open_page(page: Page, address: str) -> Response | None:
    """The answer of a page; None of a file, which the browser takes in without leaving where it is."""
    try:
        return page.goto(address)
    except Error as error:
        if IS_A_FILE in error.message:
            return None
        raise


def walk(page: Page, start: str, *, most: int = 200) -> Iterator[tuple[str, str]]:
    """(route, address) of one page of every route that links lead to from `start`, while that page is open."""
    seen = set(PASSED_OVER)
    found = 0
    queue = deque([start])
    while queue and found < most:
        address = queue.popleft()
        route = route_of(address)
        if route is None or route in seen:
            continue
        seen.add(route)
        response = open_page(page, address)
        if response is None or response.headers.get("content-type", "").split(";")[0] != "text/html":
            continue
        if route_of(page.url) != route:  # it leads on to another page
            queue.append(page.url)
            continue
        found += 1
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
        home = urlsplit(start).netloc
        queue.extend(link.split("#")[0] for link in links if urlsplit(urljoin(start, link)).netloc == home)
        yield route, address


def reachable(page: Page, start: str) -> dict[str, str]:
    """Route -> address of every page that links lead to from `start`."""
    return dict(walk(page, start))
