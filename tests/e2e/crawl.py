"""Every page a role can reach by following links, one address for each route."""

from collections import deque
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import Page

#: Not pages: files, and ways out.
PASSED_OVER = {"account_logout", "account_reset_password", "reporting:evaluation-pdf"}


def route_of(address: str) -> str | None:
    """The name of the route of an address, with the step of a match: each step has a page of its own."""
    try:
        match = resolve(urlsplit(address).path)
    except Resolver404:
        return None
    detail = "".join(f"-{value}" for key, value in match.kwargs.items() if key == "state")
    return f"{match.view_name}{detail}"


def reachable(page: Page, start: str, *, most: int = 80) -> dict[str, str]:
    """Route -> address, by following links from `start` through one page of every route."""
    found: dict[str, str] = {}
    seen = set(PASSED_OVER)
    queue = deque([start])
    while queue and len(found) < most:
        address = queue.popleft()
        route = route_of(address)
        if route is None or route in seen:
            continue
        seen.add(route)
        response = page.goto(address)
        if response is None or response.headers.get("content-type", "").split(";")[0] != "text/html":
            continue
        if route_of(page.url) != route:  # it leads on to another page
            queue.append(page.url)
            continue
        found[route] = address
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
        home = urlsplit(start).netloc
        queue.extend(link.split("#")[0] for link in links if urlsplit(urljoin(start, link)).netloc == home)
    return found
