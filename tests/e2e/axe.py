"""axe-core at both widths, without asking twice what cannot have another answer."""

from playwright.sync_api import Browser, Page

from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.stage import Stage, as_it_stands


class Checked:
    """What axe has seen so far.

    Every rule at both widths, unless both parts of the page were seen before, or the one form that it is, whoever it
    was that saw them; where only one of its parts was, that one is passed over. Where a phone shows the same elements,
    what follows from the elements is not asked again. Whether a page scrolls sideways or has an id twice is asked each
    time.
    """

    def __init__(self, browser: Browser, site: str) -> None:
        self.stages = {size["width"]: Stage.empty(browser, site, size) for size in (DESKTOP, PHONE)}
        self.kinds: set[str] = set()
        self.shapes: set[str] = set()
        self.sent: set[str] = set()
        self.forms: set[str] = set()
        self.routes: set[str] = set()

    def is_new(self, route: str, html: str) -> bool:
        """Whether a page that the server sent has to be opened; a page is asked for once."""
        shapes = set(self._a_stage().shapes(html))
        is_new = not shapes <= self.sent and route not in self.forms
        self.sent |= shapes
        self.routes.add(route)
        return is_new

    def faults_of(self, page: Page, route: str = "") -> dict[int, list[str]]:
        """Width -> what is wrong with the page that is open, now that its scripts are done."""
        html = as_it_stands(page)
        around, contents = self._a_stage().shapes(html)
        is_new = not {around, contents} <= self.shapes and route not in self.forms
        if route and self._a_stage().is_one_form(html):
            self.forms.add(route)
        return self._faults(html, page.url, around, contents) if is_new else self.at_a_glance(html, page.url)

    def faults_as_sent(self, html: str, address: str) -> dict[int, list[str]]:
        """Width -> what is wrong with a page as the server sent it."""
        return self._faults(html, address, *self._a_stage().shapes(html))

    def at_a_glance(self, html: str, address: str) -> dict[int, list[str]]:
        """Width -> what is wrong with a page before axe looks at it, as the server sent it."""
        faults = {width: stage.show(html, address) for width, stage in self.stages.items()}
        return {width: found for width, found in faults.items() if found}

    def _faults(self, html: str, address: str, around: str, contents: str) -> dict[int, list[str]]:
        faults, shown = {}, ""
        asks = {"contents": contents not in self.shapes, "around": around not in self.shapes}
        for width, stage in self.stages.items():
            faults[width] = stage.show(html, address)
            kinds, showing = stage.ready(around=asks["around"])
            places_only = not asks["around"] and showing == shown
            faults[width] += stage.violations(kinds - self.kinds, **asks, places_only=places_only)
            self.kinds |= kinds
            shown = showing
        self.shapes |= {around, contents}
        return {width: found for width, found in faults.items() if found}

    def _a_stage(self) -> Stage:
        return self.stages[DESKTOP["width"]]
