"""The profile for an employer as a Word document, which the jobhunter can still change."""

from io import BytesIO
from typing import Any

from config.dutch import long_date
from config.plain_text import xml_text
from participants.profile_sheet import Sheet

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LANGUAGE = "nl-NL"


def docx_of(sheet: Sheet) -> bytes:
    """Headings are headings and lists are lists, so that a screen reader finds its way."""
    from docx import Document  # noqa: PLC0415  slow to load: only who makes a document pays for it

    document, name = Document(), xml_text(sheet.name)
    _speak_dutch(document, f"Profiel van {name}")
    document.add_heading(f"Profiel van {name}", level=1)
    document.add_paragraph(f"Voor {xml_text(sheet.employer)}. Gemaakt op {long_date(sheet.made_on)}.")
    if sheet.is_adult:
        document.add_paragraph("18 jaar of ouder: ja")
    for section in sheet.sections:
        document.add_heading(section.heading, level=2)
        for line in section.lines:
            document.add_paragraph(xml_text(line), style="List Bullet")
    document.add_heading("Contact", level=2)
    for line in sheet.contact:
        document.add_paragraph(xml_text(line))
    document.add_paragraph(AGREED.format(name))
    content = BytesIO()
    document.save(content)
    return content.getvalue()


AGREED = "{} vindt het goed dat jullie dit lezen. Geef het niet door aan anderen."


def _speak_dutch(document: Any, title: str) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415  see docx_of

    document.core_properties.title, document.core_properties.language = title, LANGUAGE
    document.core_properties.author = "Werkroute"
    run = document.styles["Normal"].element.get_or_add_rPr()
    language = run.makeelement(qn("w:lang"), {qn("w:val"): LANGUAGE})
    run.append(language)
