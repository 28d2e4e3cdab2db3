"""The forms of a page, as a browser would send them."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

TEXTUAL = {"text", "search", "email", "password", "tel", "number", "date", "url"}
FORM = re.compile(r"<form\b.*?</form>", re.DOTALL)
LIST = re.compile(r"<select\b.*?</select>", re.DOTALL)


@dataclass(slots=True)
class PageForm:
    """A form that posts: where to, and what it would send untouched.

    `typed` are the fields somebody types in, `counted` those of them that ask for a number or a part of a date.
    """

    action: str
    values: dict[str, list[str]] = field(default_factory=dict)
    typed: set[str] = field(default_factory=set)
    counted: set[str] = field(default_factory=set)
    chosen: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    def __init__(self, own: str) -> None:
        super().__init__()
        self.own, self.forms = own, list[PageForm]()
        self.form: PageForm | None = None
        self.select = self.area = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag == "form":
            posts = given.get("method", "get").lower() == "post"
            self.form = PageForm(given.get("action") or self.own) if posts else None
            if self.form:
                self.forms.append(self.form)
        elif self.form is not None and (tag == "option" or given.get("name")):
            self._read_field(tag, given)

    def _read_field(self, tag: str, given: dict[str, str]) -> None:
        assert self.form is not None
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "textarea":
            self.form.typed.add(name)
            self.form.values[name] = [""]
        elif tag == "select":
            self.select = name
            self.form.chosen.add(name)
            self.form.values.setdefault(name, [])
        elif tag == "option" and ("selected" in given or not self.form.values[self.select]):
            self.form.values[self.select] = [given.get("value", "")]  # the first when none is chosen, as browsers do
        elif tag == "input" and kind in TEXTUAL:
            self.form.typed.add(name)
            if given.get("inputmode") in {"numeric", "decimal"}:
                self.form.counted.add(name)
            self.form.values[name] = [given.get("value", "")]
        elif tag == "input" and kind in {"radio", "checkbox"}:
            self.form.chosen.add(name)
            if "checked" in given:
                self.form.values.setdefault(name, []).append(given.get("value", "on"))
        elif tag == "input" and kind == "hidden":
            self.form.values[name] = [given.get("value", "")]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None


def forms_of(html: str, own: str) -> list[PageForm]:
    """Every form of a page that posts, but the one that signs out and the one that keeps the session alive."""
    reader = _Reader(own)
    for form in FORM.finditer(html):  # what stands around the forms need not be taken apart
        reader.feed(form.group())
    return [form for form in reader.forms if "/logout/" not in form.action and "/keep-alive/" not in form.action]


def undecided_lists(html: str) -> list[str]:
    """The lists in which nothing is chosen: a browser then sends the first of them, which nobody chose."""
    return [found.group() for found in LIST.finditer(html) if "<option" in found[0] and " selected" not in found[0]]


def words_in(page: str, *words: str) -> list[str]:
    """Which of them stand in a page as a word: three letters are soon part of a token that is drawn by chance."""
    return [word for word in words if re.search(rf"\b{re.escape(word)}\b", page)]
