"""What makes a PDF fetches our own style sheets and fonts, and nothing else."""

from pathlib import Path

import pytest

from config.pdf import PdfError, pdf_of, static_file


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


def test_a_page_that_asks_for_something_else_makes_no_pdf(settings, tmp_path):
    Path(tmp_path / "lek.html").write_text('<p>x</p><img src="file:///etc/hostname" alt="">')
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [*settings.TEMPLATES[0]["DIRS"], tmp_path]}]

    with pytest.raises(PdfError):
        pdf_of("lek.html", {})
