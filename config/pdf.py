"""From HTML to an accessible PDF (PDF/UA-1). Nothing is fetched but our own style sheets and fonts."""

from __future__ import annotations

import atexit
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path, PurePosixPath
from threading import Lock
from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.template.loader import render_to_string

from config.plain_text import xml_text

#: An address that exists nowhere: under it stand our static files, and there is nothing else to fetch.
BASE = "https://app-static.invalid/"
TYPES = {".css": "text/css", ".woff2": "font/woff2"}
VARIANT = "pdf/ua-1"
#: The colour of an icon by the class of what it stands in, as css/theme.css gives that its text; the innermost counts.
INK = "#15262b"
ICON_COLOURS = {
    "wr-eisen": "#185c30",
    "wr-eisen--open": "#6f4600",
    "utrecht-status-badge--success": "#185c30",
    "utrecht-status-badge--warning": "#6f4600",
    "utrecht-status-badge--danger": "#9c2317",
    "utrecht-status-badge--active": "#1f4f8c",
    "utrecht-status-badge--neutral": "#2c3d42",
}
#: Fonts that are laid out for several documents may not be laid out for two of them at once.
_one_at_a_time = Lock()


class PdfError(Exception):
    """A page asked for something that is not ours."""


def pdf_of(template: str, context: dict[str, Any]) -> bytes:
    """Render a template to a PDF. Raises PdfError when a page asks for anything but our own files."""
    from weasyprint import HTML  # noqa: PLC0415  takes a second to load: only who makes a PDF pays for it
    from weasyprint.urls import FatalURLFetchingError  # noqa: PLC0415

    html = xml_text(render_to_string(template, context))
    document = HTML(string=html, base_url=BASE, url_fetcher=_fetcher(), media_type="print")
    paint_icons(document.etree_element)
    sheets = _take_sheets(document)
    try:
        with _one_at_a_time:
            styles, fonts = _styles(sheets)
            content: bytes = document.write_pdf(stylesheets=[styles], font_config=fonts, pdf_variant=VARIANT)
    except FatalURLFetchingError as error:  # no Exception: it would end the whole process
        raise PdfError(str(error)) from error
    return content


def _take_sheets(document: Any) -> tuple[tuple[str, int], ...]:
    """Take the style sheets out of the head of a page; gives their addresses, each with when its file changed.

    Raises PdfError for one that is not ours.
    """
    head = document.etree_element.find("head")
    links = [] if head is None else [link for link in head.findall("link") if link.get("rel") == "stylesheet"]
    for link in links:
        head.remove(link)
    addresses = [urljoin(BASE, link.get("href")) for link in links]
    try:
        return tuple((address, static_file(address).stat().st_mtime_ns) for address in addresses)
    except ValueError as error:
        raise PdfError(str(error)) from error


@lru_cache(maxsize=16)
def _styles(sheets: tuple[tuple[str, int], ...]) -> tuple[Any, Any]:
    """The style sheets at these addresses, read as one, with their fonts: reading them took half the time of a PDF.

    Each address with when its file changed, so that a change is seen. Read as one, their layers keep their order.
    """
    from weasyprint import CSS  # noqa: PLC0415  see pdf_of
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    fonts = FontConfiguration()
    imports = "".join(f'@import url("{address}");' for address, _changed in sheets)
    return CSS(string=imports, base_url=BASE, url_fetcher=_fetcher(), font_config=fonts), fonts


def paint_icons(element: Any, colour: str = INK) -> None:
    """Give every icon the colour of the text it stands with: a PDF does not, and draws them black."""
    classes = element.get("class", "").split()
    colour = next((ICON_COLOURS[name] for name in reversed(classes) if name in ICON_COLOURS), colour)
    if "wr-icon" in classes:
        element.set("color", colour)
        return
    for child in element:
        paint_icons(child, colour)


def static_file(url: str) -> Path:
    """The file behind an address of a style sheet or font of ours. Raises ValueError for everything else."""
    prefix = f"{BASE}{settings.STATIC_URL.strip('/')}/"
    name = PurePosixPath(url.removeprefix(prefix).split("?")[0].split("#")[0])
    if not url.startswith(prefix) or ".." in name.parts or name.suffix not in TYPES:
        raise ValueError(f"no static file of ours: {url}")
    collected = Path(staticfiles_storage.path(str(name)))
    if collected.is_file():
        return collected
    found = finders.find(str(name))
    if not isinstance(found, str):
        raise ValueError(f"no static file of ours: {url}")
    return Path(found)


@cache
def _font(path: Path) -> bytes:
    """A font, unpacked once for as long as the process lives: unpacking took half the time of making a PDF."""
    from fontTools.ttLib import woff2  # noqa: PLC0415  see pdf_of

    unpacked = BytesIO()
    woff2.decompress(BytesIO(path.read_bytes()), unpacked)
    return unpacked.getvalue()


atexit.register(_styles.cache_clear)  # fonts clean up behind them, while there is something to do it with


def _fetcher() -> Any:
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415  see pdf_of

    class StaticFetcher(URLFetcher):
        """Our own style sheets and fonts, and data: addresses."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            path = static_file(url)
            content = _font(path) if path.suffix == ".woff2" else path.read_bytes()
            return URLFetcherResponse(url, content, {"Content-Type": TYPES[path.suffix]})

    return StaticFetcher(allowed_protocols=("data",), fail_on_errors=True)
