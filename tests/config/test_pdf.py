"""What makes a PDF fetches our own style sheets and fonts, and nothing else."""

import os
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pikepdf
import pytest
from django.contrib.staticfiles import finders

from config.pdf import ICON_COLOURS, INK, PdfError, paint_icons, pdf_of, static_file
from config.templatetags.werkroute import status_badge, svg
from tests.source import ROOT


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "https://example.nl/static/css/app.css",
        "https://app-static.invalid/static/../manage.py",
        "https://app-static.invalid/static/css/../../manage.py",
        "https://app-static.invalid/static/js/app.js",
        "https://app-static.invalid/static/css/bestaat-niet.css",
        "https://app-static.invalid/media/x.css",
    ],
)
def test_a_page_can_fetch_nothing_but_our_styles_and_fonts(address):
    with pytest.raises(ValueError, match="no static file of ours"):
        static_file(address)


def test_our_own_style_sheet_is_found():
    assert static_file("https://app-static.invalid/static/css/rapport.css").name == "rapport.css"


@pytest.mark.parametrize(
    "page",
    [
        '<p>x</p><img src="file:///etc/hostname" alt="">',
        '<html><head><link rel="stylesheet" href="https://example.nl/x.css"></head><body>x</body></html>',
        '<html><head><link rel="stylesheet" href="/static/../manage.py"></head><body>x</body></html>',
    ],
)
def test_a_page_that_asks_for_something_else_makes_no_pdf(settings, tmp_path, page):
    Path(tmp_path / "lek.html").write_text(page)
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [*settings.TEMPLATES[0]["DIRS"], tmp_path]}]

    with pytest.raises(PdfError):
        pdf_of("lek.html", {})


def test_a_style_sheet_is_read_again_when_it_changed(settings, tmp_path):
    sheet, page = tmp_path / "maat.css", tmp_path / "maat.html"
    link = '<link rel="stylesheet" href="/static/maat.css">'
    page.write_text(f'<html lang="nl"><head><title>x</title>{link}</head><body>x</body></html>')
    settings.STATICFILES_DIRS = [tmp_path]
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [*settings.TEMPLATES[0]["DIRS"], tmp_path]}]
    finders.get_finder.cache_clear()
    boxes = []
    for moment, size in enumerate(("96px 192px", "96px 96px")):
        sheet.write_text(f"@page {{ size: {size}; margin: 0 }}")
        os.utime(sheet, (moment, moment))
        with pikepdf.open(BytesIO(pdf_of("maat.html", {}))) as made:
            boxes.append([float(edge) for edge in made.pages[0].mediabox])
    finders.get_finder.cache_clear()
    assert boxes == [[0, 0, 72, 144], [0, 0, 72, 72]]


def test_an_icon_in_a_pdf_has_the_colour_of_its_text():
    """In a list of conditions, in a badge inside it, and elsewhere; the colours are those of the screen."""
    icon = svg("circle-check")
    badge = status_badge("danger", "Nee", icon="circle-x")
    rows = f'<ul class="wr-eisen"><li>{icon}</li><li class="wr-eisen--open">{icon}{badge}</li></ul>'
    page = fromstring(f"<main>{icon}{rows}</main>")  # noqa: S314  our own
    paint_icons(page)
    assert [drawn.get("color") for drawn in page.iter("svg")] == [INK, "#185c30", "#6f4600", "#9c2317"]
    theme = (ROOT / "static" / "css" / "theme.css").read_text()
    assert [colour for colour in {INK, *ICON_COLOURS.values()} if colour not in theme] == []
