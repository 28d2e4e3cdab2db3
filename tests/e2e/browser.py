"""A real Chromium, quiet and without the network, at the two widths people use."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import (
    Browser,
    BrowserContext,
    BrowserType,
    ConsoleMessage,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

DESKTOP: ViewportSize = {"width": 1366, "height": 768}
PHONE: ViewportSize = {"width": 390, "height": 844}
#: What the browser goes without. The last gives every page a frame of its own, which makes opening one a fifth dearer.
#: The others are Playwright's, whose list this one replaces.
FEATURES = (
    "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,"
    "LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,"
    "OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,"
    "RenderDocument"
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-lcd-text",
    f"--disable-features={FEATURES}",
)
#: For pages of which only the contents and places are looked at: no frame is drawn, which takes a third less processor.
#: Nobody can click here, since a click waits until its target stands still for two frames.
STILL = ("--disable-threaded-compositing", "--disable-threaded-animation")
#: The shell is the same engine without the windows and helpers of the whole browser: it takes a third less processor.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")
#: Long enough for a machine with much else to do: only what fails waits so long.
SLOWEST_MILLISECONDS = 30_000


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, or the one CHROMIUM names; never a downloaded one."""
    with sync_playwright() as playwright:
        expect.set_options(timeout=SLOWEST_MILLISECONDS)
        browser = launch(playwright.chromium)
        yield browser
        browser.close()


def launch(kind: BrowserType, *flags: str) -> Browser:
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if path is None:
        raise RuntimeError("Chromium is missing: run script/setup --browser")
    return kind.launch(executable_path=path, args=[*FLAGS, *flags])


def sign_in(page: Page, site: str, email: str, password: str) -> None:
    """Through the form, as a person would."""
    page.goto(f"{site}/accounts/login/")
    page.get_by_label("E-mailadres").fill(email)
    page.get_by_label("Wachtwoord", exact=True).fill(password)
    page.get_by_role("button", name="Inloggen").click()
    page.wait_for_url(lambda url: "/accounts/login/" not in url)


def listen(context: BrowserContext) -> list[str]:
    """Everything the console complains about from now on, refused scripts and styles included."""
    complaints: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        # A refused form answers 422, a guessed address 403 or 404: the browser mentions that, and it is meant so.
        if message.type == "error" and "status of 4" not in message.text:
            complaints.append(message.text)

    context.on("console", hear)
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    return complaints
