"""Text for a document that is XML inside: a workbook, a Word document, what a PDF tells about itself."""

import re

#: What XML 1.0 cannot hold (production [2] Char): the controls but tab, line feed and return, halves of a pair, and two
#: places that are no character.
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """The text without the signs that XML cannot hold. Our forms refuse them; a workbook that was taken in may not."""
    return NOT_IN_XML.sub("", text)
