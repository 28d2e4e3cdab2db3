"""axe-core at both widths, without asking twice what cannot have another answer."""

from playwright.sync_api import Page

from tests.e2e.browser import DESKTOP, PHONE
from tests.source import ROOT

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: A short name of a long text, in JavaScript.
HASH = """const hash = text => {
    let [a, b] = [5381, 52711];
    for (let i = 0; i < text.length; i++) {
        a = Math.imul(a, 33) ^ text.charCodeAt(i);
        b = (Math.imul(b, 31) + text.charCodeAt(i)) | 0;
    }
    return `${a >>> 0}.${b >>> 0}`;
};"""

#: The page as axe sees it, in two parts: what is around the contents, and the contents. Without what differs from
#: person to person: the words, and numbers in names and addresses. A text that is empty stays empty.
SKELETONS = f"""() => {{
    {HASH}
    const unsaid = ["value", "href", "content"];
    const attribute = ({{name, value}}) => unsaid.includes(name) || name.startsWith("hx-")
        ? `${{name}}=${{value ? 1 : 0}}`
        : `${{name}}=${{value.replace(/[0-9a-f]{{8}}-[0-9a-f-]{{27}}|[0-9]+/g, "0")}}`;
    const main = document.querySelector("main");
    const walk = (node, leftOut) => {{
        if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? "x" : "";
        if (node.nodeType !== Node.ELEMENT_NODE || node.tagName === "SCRIPT" || node === leftOut) return "";
        const children = [...node.childNodes].map(child => walk(child, leftOut)).join("");
        return `<${{node.tagName}} ${{[...node.attributes].map(attribute).sort().join(" ")}}>${{children}}</>`;
    }};
    return [hash(walk(document.body, main)), hash(main ? walk(main) : "")];
}}"""

#: The kinds of text that show. Contrast need not be asked of a kind twice: a colour comes from the style sheet alone (a
#: page may not carry a style of its own) and does not change with the width, so it is the same for texts whose
#: elements, up to the root, have the same names, attributes and places among their neighbours.
KINDS = f"""() => {{
    {HASH}
    const kinds = new Map();
    const personal = new Set("id href name value for action title datetime src alt data-ask".split(" "));
    const counts = name => !personal.has(name) && !name.startsWith("hx-") && !/^aria-(label|describ)/.test(name);
    const kindOf = element => {{
        if (element === document.documentElement) return "";
        if (!kinds.has(element)) {{
            const attributes = [...element.attributes].filter(({{name}}) => counts(name))
                .map(({{name, value}}) => `${{name}}=${{value.replace(/[0-9]+/g, "0")}}`).sort();
            const place = Array.prototype.indexOf.call(element.parentElement.children, element) % 2
                + (element.previousElementSibling ? "" : "first") + (element.nextElementSibling ? "" : "last");
            const own = `${{element.tagName}} ${{attributes.join(" ")}} ${{place}}`;
            kinds.set(element, `${{kindOf(element.parentElement)}}/${{own}}`);
        }}
        return kinds.get(element);
    }};
    const says = element => "value" in element
        || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    window.kindsThatShow = [...document.body.querySelectorAll("*")]
        .filter(element => says(element) && element.checkVisibility())
        .map(element => [element, hash(kindOf(element))]);
    return window.kindsThatShow.map(([, kind]) => kind);
}}"""

#: Our pages load nothing that axe would have to fetch by itself.
RUN = """([tags, contrastOf]) => {
    for (const [element, kind] of window.kindsThatShow) {
        element.toggleAttribute("data-ask", contrastOf.includes(kind));
    }
    axe.configure({rules: [{id: "color-contrast", selector: "[data-ask]"}]});
    return axe.run({runOnly: tags, resultTypes: ["violations"], preload: false});
}"""


#: What a page that is one form has: it looks the same for whoever fills it in, but for fields that a role has not.
ONE_FORM = ".wr-formkolom form[method=post]"


class Checked:
    """What axe has seen so far."""

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self.skeletons: set[str] = set()
        self.forms: set[str] = set()

    def faults_of(self, page: Page, route: str = "") -> dict[int, list[str]]:
        """Width -> what is wrong with the page that is open.

        Every rule at both widths, unless both parts of the page were seen before, or the one form that it is, whoever
        it was that saw them. Whether it scrolls sideways is asked each time.
        """
        skeletons = set(page.evaluate(SKELETONS))
        is_new = not skeletons <= self.skeletons and route not in self.forms
        self.skeletons |= skeletons
        if route and page.locator(ONE_FORM).count():
            self.forms.add(route)
        if is_new:
            page.evaluate(AXE)
        faults = {}
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)
            faults[size["width"]] = _sideways(page) + (self._violations(page) if is_new else [])
        return {width: found for width, found in faults.items() if found}

    def _violations(self, page: Page) -> list[str]:
        new_kinds = set(page.evaluate(KINDS)) - self.kinds
        self.kinds |= new_kinds
        found = page.evaluate(RUN, [TAGS, sorted(new_kinds)])["violations"]
        return [f"{v['id']}: {v['nodes'][0]['target']} {v['nodes'][0].get('failureSummary', '')}" for v in found]


def _sideways(page: Page) -> list[str]:
    width: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"{width} px sideways"] if width > 0 else []
