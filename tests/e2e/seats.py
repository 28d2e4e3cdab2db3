"""Browser contexts that journeys use one after another: one that is new has to read and learn everything again."""

from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Page

from tests.e2e.browser import DESKTOP, SLOWEST_MILLISECONDS, listen

NOWHERE = "about:blank"


@dataclass(slots=True)
class Seat:
    """A context with one page, and what its console complained about."""

    context: BrowserContext
    page: Page
    complaints: list[str]
    java_script_enabled: bool
    is_last: bool = False


class Seats:
    """The contexts that nobody uses now. Who takes one finds an empty page, no cookies and nothing stored."""

    def __init__(self, browser: Browser, site: str) -> None:
        self.browser, self.site = browser, site
        self.free: list[Seat] = []

    def take(self, *, java_script_enabled: bool) -> Seat:
        for seat in reversed(self.free):  # who left last left it warmest
            if seat.java_script_enabled == java_script_enabled:
                self.free.remove(seat)
                return seat
        context = self.browser.new_context(
            viewport=DESKTOP, locale="nl-NL", base_url=self.site, java_script_enabled=java_script_enabled
        )
        context.set_default_timeout(SLOWEST_MILLISECONDS)
        return Seat(context, context.new_page(), listen(context), java_script_enabled)

    def give_back(self, seat: Seat) -> list[str]:
        """Clear away what a journey left; gives the complaints that were heard meanwhile."""
        if seat.is_last:
            seat.context.close()
            return seat.complaints
        for other in seat.context.pages[1:]:
            other.close()
        seat.page.unroute_all()
        seat.context.set_offline(offline=False)
        seat.context.clear_cookies()
        if seat.page.url.startswith(self.site):
            seat.page.evaluate("localStorage.clear(); sessionStorage.clear()")
        seat.page.goto(NOWHERE)
        heard = [*seat.complaints]
        seat.complaints.clear()
        self.free.append(seat)
        return heard
