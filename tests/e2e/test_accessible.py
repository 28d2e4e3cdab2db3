"""axe-core on every page every role can reach, at both widths: no violations, no sideways scroll, a silent console."""

import pytest
from playwright.sync_api import Browser, expect

from tests.access_matrix import ADMINISTRATION, FILES, MATRIX
from tests.access_world import World, make_world
from tests.cast import Cast, make_cast
from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.crawl import walk
from tests.e2e.stage import Stage, as_it_stands
from tests.e2e.steps import PILOT, go
from tests.test_access import address

ROLES = ["jobhunter", "coa", "job_coach", "project_leader", "admin", "researcher", "privacy_officer"]


def asked_of(role: str) -> set[str]:
    """The routes whose page has to be seen: of the jobhunter, who has most, all; of the others what only they have."""
    if role == "admin":
        return {route for route, status in ADMINISTRATION.items() if status == 200}
    own = {route for route, roles in MATRIX.items() if role in roles and not route.endswith(FILES)}
    return own if role == "jobhunter" else {route for route in own if "jobhunter" not in MATRIX[route]}


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def world(cast: Cast) -> World:
    return make_world(cast)


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role_is_accessible(still_page_of, checked, client_of, world, role: str):
    page = still_page_of(role)
    go(page, "/")
    pages: set[str] = set()
    faults: dict[str, list[str]] = {}
    for visit in walk(page, page.url, unopened=checked.routes):
        pages.add(visit.route)
        if checked.is_new(visit.route, visit.html) or visit.is_open:
            if not visit.is_open:
                page.goto(visit.address)
            found = checked.faults_of(page, visit.route)
        else:
            found = checked.at_a_glance(visit.html, visit.address)
        faults |= {f"{visit.route} at {width}": wrong for width, wrong in found.items()}
    for route in asked_of(role) - pages:  # nothing in the demo asks for it, or it comes after a form
        url = address(route, world.own | world.mine.get(role, {}))
        html = client_of(role).get(url).content.decode()
        assert "<h1" in html, route
        faults |= {f"{route} at {width}": wrong for width, wrong in checked.faults_as_sent(html, url).items()}
    assert len(pages) >= 3
    assert faults == {}


#: What a page can have wrong: the rule that says so -> a change of the page that is open.
PLANTED = {
    "html-has-lang": "document.documentElement.removeAttribute('lang')",
    "document-title": "document.title = ''",
    "meta-viewport": "document.querySelector('meta[name=viewport]').content = 'user-scalable=no'",
    "region": "document.body.insertAdjacentHTML('beforeend', '<p>Buiten alles</p>')",
    "landmark-unique": "main.insertAdjacentHTML('beforeend', '<nav><p>a</p></nav><nav><p>b</p></nav>')",
    "heading-order": "main.insertAdjacentHTML('beforeend', '<h6>Zes</h6>')",
    "label": "main.insertAdjacentHTML('beforeend', '<input value=naamloos>')",
    "color-contrast": "main.insertAdjacentHTML('beforeend', '<p><font color=#ccc>Nauwelijks te lezen</font></p>')",
    "target-size": "main.insertAdjacentHTML('beforeend', '<div>' + '<input type=checkbox aria-label=a>'.repeat(3))",
}
#: What is not found when less is asked. What is planted around the contents is of the page as a whole.
LEFT_OUT: list[tuple[set[str], dict[str, bool]]] = [
    ({"region"}, {"around": False}),
    ({"color-contrast", "heading-order", "label", "landmark-unique", "target-size"}, {"contents": False}),
    ({"document-title", "heading-order", "html-has-lang", "landmark-unique"}, {"places_only": True}),
]
#: Where everything stands, and how the first letters are written.
PLACES = """within => [...document.querySelectorAll(`${within} *`)].map(element => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const {color, fontFamily, fontSize} = getComputedStyle(element);
    return [element.tagName, x, y, width, height, color, fontFamily, fontSize, element.checkVisibility()].join(" ");
})"""


def rules(faults: dict[int, list[str]]) -> dict[int, list[str]]:
    return {width: [line.split(":")[0] for line in lines] for width, lines in faults.items()}


def test_a_page_on_the_stage_stands_as_it_was_opened(page_of, checked):
    page = page_of("project_leader")
    for path in ("reports/budget/", "", "participants/intake-questions/"):  # the first has style sheets of its own
        go(page, f"{PILOT}/{path}")
        assert checked.at_a_glance(as_it_stands(page), page.url) == {}
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)
            stage = checked.stages[size["width"]].page
            assert stage.evaluate(PLACES, "body") == page.evaluate(PLACES, "body")
            stage.evaluate("stage.hollow()")
            assert stage.evaluate(PLACES, "main") == page.evaluate(PLACES, "main")
            assert stage.evaluate(PLACES, "header") == []


def test_axe_finds_on_the_stage_what_it_finds_on_the_page_itself(site: str, browser: Browser, still_browser: Browser):
    page = browser.new_page()
    page.goto(f"{site}/hulp/")
    page.evaluate(f"const main = document.querySelector('main'); {'; '.join(PLANTED.values())}")
    stages = [Stage.empty(still_browser, site, size) for size in (DESKTOP, PHONE)]
    html = as_it_stands(page)
    itself = Stage(page)
    for stage, size in zip(stages, (DESKTOP, PHONE), strict=True):
        page.set_viewport_size(size)
        stage.show(html, page.url)
        kinds, _showing = stage.ready()
        found = stage.violations(kinds)
        assert found == itself.violations(itself.ready()[0])
        assert {line.split(":")[0] for line in found} >= PLANTED.keys()
        for left_out, what in LEFT_OUT:
            part = stage.violations(kinds, **what)
            assert {line.split(":")[0] for line in part} == {line.split(":")[0] for line in found} - left_out
    page.close()


#: Lines of a list that a style sheet can give a colour of their own, and one in between, which looks like the others.
LINES = {"first": "first-child", "even": "nth-child(2)", "odd": "nth-child(3)", "last": "last-child"}
IN_BETWEEN = {"between": "nth-child(5)"}


@pytest.mark.parametrize("name", [*LINES, *IN_BETWEEN])
def test_of_lines_built_alike_each_that_can_look_different_is_looked_at(page_of, checked, name: str):
    page = page_of("researcher")
    go(page, "/")
    pale = f"<style>.{name} :{(LINES | IN_BETWEEN)[name]} {{ color: #ccc; }}</style>"
    html = as_it_stands(page).replace("</main>", f'{pale}<ul class="{name}">{"<li>Regel</li>" * 9}</ul></main>')
    found = {DESKTOP["width"]: ["color-contrast"]} if name in LINES else {}
    assert rules(checked.faults_as_sent(html, page.url)) == found


def test_an_id_that_is_there_twice_is_found_on_lines_built_alike_too(page_of, checked):
    page = page_of("researcher")
    go(page, "/")
    checked.faults_of(page)
    lines = "".join(f'<li id="regel-{number % 6}">Regel</li>' for number in range(8))
    page.evaluate("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", f"<ul>{lines}</ul>")
    twice = ["id regel-0 twice", "id regel-1 twice"]
    assert checked.faults_of(page) == {DESKTOP["width"]: twice, PHONE["width"]: twice}


def test_a_fault_on_a_page_that_was_seen_before_is_found(page_of, checked):
    page = page_of("researcher")
    go(page, "/")
    assert checked.faults_of(page) == {}
    assert checked.faults_of(page) == {}
    page.evaluate("""() => {
        const [pale, nameless] = [document.createElement("p"), document.createElement("input")];
        pale.textContent = "nauwelijks te lezen";
        pale.style.color = "#ccc";
        document.querySelector("main").append(pale, nameless);
    }""")
    assert rules(checked.faults_of(page)) == {DESKTOP["width"]: ["color-contrast", "label"], PHONE["width"]: ["label"]}


def test_what_shows_on_a_phone_only_is_looked_at_there(page_of, checked):
    page = page_of("researcher")
    go(page, "/")
    checked.faults_of(page)  # what is around the contents is known now
    page.evaluate("""() => document.querySelector("main").insertAdjacentHTML(
        "beforeend", '<div class="wr-header__menu"><p role="onzin">alleen op de telefoon</p></div>')""")
    assert rules(checked.faults_of(page)) == {PHONE["width"]: ["aria-roles"]}


def test_a_fault_around_contents_that_were_seen_is_found(page_of, checked):
    page = page_of("researcher")
    go(page, "/")
    checked.faults_of(page)
    page.evaluate("""() => document.querySelector("header").insertAdjacentHTML("beforeend", '<p role="onzin">a</p>')""")
    assert rules(checked.faults_of(page)) == {width["width"]: ["aria-roles"] for width in (DESKTOP, PHONE)}


def test_the_choice_between_pilots_is_accessible(page_of, checked):
    page = page_of("two_pilots")
    go(page, "/")
    assert checked.faults_of(page) == {}
    page.locator("main").get_by_role("link", name="Noordoostpolder").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn werk")
    assert checked.faults_of(page) == {}


OPEN = ["accounts/login/", "accounts/password/reset/", "hulp/", "toegankelijkheid/", "privacy/"]


@pytest.mark.parametrize("path", OPEN)
def test_open_pages_are_accessible(still_page_of, checked, path: str):
    page = still_page_of()
    page.goto(f"/{path}")
    assert checked.faults_of(page) == {}
