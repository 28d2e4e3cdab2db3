"""Pages that were opened, shown again in a page that stays open: axe runs there in a fraction of the time."""

from playwright.sync_api import Browser, Page, Route, ViewportSize

from tests.source import ROOT

SCRIPTS = [ROOT / "node_modules" / "axe-core" / "axe.min.js", ROOT / "tests" / "e2e" / "stage.js"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EMPTY = "<!doctype html><html><head></head><body></body></html>"

#: The page that is open, its scripts done, as text: what was filled in, ticked and chosen stands in attributes.
AS_IT_STANDS = """() => {
    const copy = document.documentElement.cloneNode(true);
    const copies = copy.querySelectorAll("input, textarea, option");
    document.querySelectorAll("input, textarea, option").forEach((field, place) => {
        if (field.tagName === "OPTION") copies[place].toggleAttribute("selected", field.selected);
        else if (field.tagName === "TEXTAREA") copies[place].textContent = field.value;
        else if (["checkbox", "radio"].includes(field.type)) copies[place].toggleAttribute("checked", field.checked);
        else if (field.value) copies[place].setAttribute("value", field.value);
    });
    return copy.outerHTML;
}"""


def as_it_stands(page: Page) -> str:
    text: str = page.evaluate(AS_IT_STANDS)
    return f"<!doctype html>{text}"


class Stage:
    """One page of the site, of one size, that shows other pages of it without opening them."""

    def __init__(self, page: Page) -> None:
        """A page that is open, whatever it is, learns to run axe."""
        self.page = page
        for script in SCRIPTS:
            page.evaluate(script.read_text(encoding="utf-8"))

    @classmethod
    def empty(cls, browser: Browser, site: str, size: ViewportSize) -> "Stage":
        page = browser.new_page(viewport=size, locale="nl-NL")
        page.route(f"{site}/stage", _answer_empty)
        page.goto(f"{site}/stage")
        page.unroute(f"{site}/stage")
        return cls(page)

    def shapes(self, html: str) -> list[str]:
        """A short name for how a page is built around its contents, and for how the contents are."""
        found: list[str] = self.page.evaluate("html => stage.shapes(html)", html)
        return found

    def is_one_form(self, html: str) -> bool:
        found: bool = self.page.evaluate("html => stage.isOneForm(html)", html)
        return found

    def show(self, html: str, address: str) -> list[str]:
        """Show a page; gives what is wrong with it at a glance: wider than the screen, an id that is there twice."""
        too_wide, twice = self.page.evaluate("([html, address]) => stage.show(html, address)", [html, address])
        return [f"{too_wide} px sideways"] * (too_wide > 0) + [f"id {name} twice" for name in twice]

    def ready(self, *, around: bool = True) -> tuple[set[str], str]:
        """Leave four of the lines of a list or a table that are built alike, and of what is around the contents only
        its place unless it is asked about.

        Gives the kinds of text that show, each of which has one contrast, and for each element of the contents, in
        order, whether it shows.
        """
        kinds, showing = self.page.evaluate("around => stage.ready(around)", around)
        return set(kinds), showing

    def violations(
        self, contrast_of: set[str], *, contents: bool = True, around: bool = True, places_only: bool = False
    ) -> list[str]:
        """What axe has against the page that shows, with the contrast of the texts of some kinds only.

        Of its contents, of what is around them or of both; of the page as a whole either way. With `places_only`
        without the rules whose answers are the same wherever the elements that show stand.
        """
        ask = "([tags, kinds, what]) => stage.violations(tags, kinds, what)"
        what = {"ofContents": contents, "ofAround": around, "ofPlacesOnly": places_only}
        found: list[str] = self.page.evaluate(ask, [TAGS, sorted(contrast_of), what])
        return found


def _answer_empty(route: Route) -> None:
    route.fulfill(body=EMPTY, content_type="text/html; charset=utf-8")
