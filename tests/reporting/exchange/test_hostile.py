"""Files made to harm: refused whole, before anything of them is read."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from reporting.exchange.faults import FaultyFile
from reporting.exchange.workbook import LARGEST_UNPACKED, MEGABYTE, read_sheets
from tests.reporting.exchange.workbooks import PERSON, book_of

SHEET = "xl/worksheets/sheet1.xml"
WANTED = frozenset({"deelnemers"})
ENTITIES = '<!DOCTYPE x [<!ENTITY c "Tesfay">]>'
OF_A_FILE = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>'


def read(content: bytes) -> str:
    """What stands in the cells, or the refusal."""
    try:
        return str([sheet.rows for sheet in read_sheets(content, name="lijst.xlsx", wanted=WANTED)])
    except FaultyFile as problem:
        return " ".join(problem.lines())


def with_parts(**parts: bytes) -> bytes:
    """A good workbook with other or more parts."""
    book = ZipFile(BytesIO(book_of(deelnemers=PERSON)))
    whole = {name: book.read(name) for name in book.namelist()} | parts
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("entity", [ENTITIES, OF_A_FILE])
def test_a_sheet_with_entities_is_refused_in_any_encoding(entity, encoding):
    sheet = ZipFile(BytesIO(with_parts())).read(SHEET).decode().replace("<t>Tesfay</t>", "<t>&c;</t>")
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{entity}{sheet[sheet.index("<worksheet") :]}'
    assert "geen gewoon Excel-bestand" in read(with_parts(**{SHEET: declared.encode(encoding)}))


def test_a_file_that_unpacks_to_too_much_is_refused():
    part = b"\x20" * (LARGEST_UNPACKED + MEGABYTE)
    assert "uitgepakt te groot" in read(with_parts(**{"xl/more.bin": part}))


def test_control_a_plain_workbook_is_read():
    assert "Tesfay" in read(with_parts())
