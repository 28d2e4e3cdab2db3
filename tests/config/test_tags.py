import re
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.paginator import Paginator
from django.template import Context, Template

from config.icons import FOLDER, drawing
from config.templatetags import werkroute as tags

CHECK = '<path d="M5 12l5 5l10 -10"/>'
OUTLINE = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'


def rendered(source, **context):
    return Template(source).render(Context(context))


@pytest.mark.parametrize(
    "name", ["datum", "datum_kort", "euro", "getal", "percentage", "dagen", "v_nummer", "telefoon"]
)
def test_what_is_unknown_is_called_so(name):
    assert rendered("{{ value|" + name + " }}", value=None) == "onbekend"


@pytest.mark.parametrize("name", ["termijn", "tijd", "machine", "tel"])
def test_what_stands_beside_a_text_stays_empty_when_unknown(name):
    assert rendered("{{ value|" + name + " }}", value=None) == ""


def test_formats_in_a_template():
    day, moment = date(2026, 11, 19), datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
    assert rendered("{{ d|datum }}, {{ d|datum_kort }}", d=day) == "19 november 2026, 19 nov 2026"
    assert rendered("{{ d|termijn:on }}", d=day, on=date(2026, 11, 18)) == "do 19 nov"
    assert rendered("{{ t|tijd }}", t=time(10, 20)) == "10.20\u00a0uur"
    assert rendered("{{ a|euro }} {{ a|euro:0 }}", a=Decimal("9.5")) == "€\u00a09,50 €\u00a010"
    assert rendered("{{ n|getal }} {{ s|percentage }}", n=1234, s=Decimal("0.5")) == "1.234 50%"
    assert rendered("{% periode a b %}", a=day, b=None) == "vanaf 19 november 2026"
    assert rendered("{{ m|datum }} {{ m|tijd }} {{ m|machine }}", m=moment) == (
        "20 november 2026 00.30\u00a0uur 2026-11-20T00:30+01:00"
    )


def test_a_moment_carries_its_machine_form():
    moment = datetime(2026, 11, 18, 9, 20, tzinfo=UTC)
    assert rendered("{% tijdstip d %}", d=date(2026, 11, 19)) == '<time datetime="2026-11-19">19 november 2026</time>'
    assert rendered("{% tijdstip d 'kort' %}", d=moment) == (
        '<time datetime="2026-11-18T10:20+01:00">18 nov 2026, 10.20\u00a0uur</time>'
    )
    assert rendered("{% tijdstip d %}", d=None) == "onbekend"


def test_an_icon_is_decoration_unless_it_has_a_label():
    assert tags.svg("check") == f'<svg class="wr-icon" viewBox="0 0 24 24" {OUTLINE} aria-hidden="true">{CHECK}</svg>'
    assert tags.svg("check", "sm", label='"klaar"') == (
        f'<svg class="wr-icon wr-icon--sm" viewBox="0 0 24 24" {OUTLINE} role="img" '
        f'aria-label="&quot;klaar&quot;">{CHECK}</svg>'
    )


def test_a_drawing_is_one_path_with_every_line_of_its_file():
    files = {file.stem: file.read_text() for file in FOLDER.glob("outline/*.svg")}
    lines = {name: re.findall(r' d="([^"]+)"', text)[1:] for name, text in files.items()}  # the first is the frame
    plain = {name for name in files if "currentColor" not in files[name].split(">", 1)[1]}
    assert {name: drawing(name) for name in plain} == {name: f'<path d="{" ".join(lines[name])}"/>' for name in plain}
    dots = {name: re.findall(r' d="([^"]+)"', drawing(name)) for name in files.keys() - plain}  # a line that is filled
    assert dots == {"accessible": lines["accessible"]}


@pytest.mark.parametrize("name", ["no-such-icon", "../../package", ""])
def test_an_icon_that_is_not_listed_stops_with_a_sentence(name):
    with pytest.raises(ImproperlyConfigured, match=r"static/icons\.txt"):
        drawing(name)


def test_a_button_is_a_link_when_it_has_an_address():
    label = '<span class="nl-button__label">Op &lt;slaan&gt;</span>'
    assert tags.button("Op <slaan>", "primary", type="submit") == (
        f'<button class="nl-button nl-button--primary" type="submit">{label}</button>'
    )
    assert tags.button("Op <slaan>", href='/a"b', small=True, aria_label=None) == (
        f'<a class="nl-button nl-button--secondary wr-knop--klein" href="/a&quot;b">{label}</a>'
    )
    assert tags.button("x", "primary", danger=True, data_dialog="stop", hidden="van Yonas") == (
        '<button class="nl-button nl-button--primary nl-button--negative" data-dialog="stop" type="button">'
        '<span class="nl-button__label">x<span class="wr-sr"> van Yonas</span></span></button>'
    )


def test_a_badge_has_colour_icon_and_text():
    assert tags.status_badge("success", "<b>", icon="check") == (
        '<span class="utrecht-status-badge utrecht-status-badge--success">' + tags.svg("check") + "&lt;b&gt;</span>"
    )


def test_the_small_bar_says_the_same_in_words():
    assert tags.mini(["klaar", "nu", "vreemd"], "TWV <i>") == (
        '<span class="wr-mini" aria-hidden="true"><i class="klaar"></i><i class="nu"></i><i class="open"></i></span>'
        '<span class="wr-cel-sub">1 van 3: TWV &lt;i&gt;</span>'
    )


def test_a_breadcrumb_links_all_but_the_page_itself():
    item = '<li class="utrecht-breadcrumb-nav__item"'
    html = tags.breadcrumb("Deelnemers", "/d/?a=1&b=2", "<Yonas>")
    assert f'{item}><a class="nl-link" href="/d/?a=1&amp;b=2">Deelnemers</a></li>' in html
    assert f'{item} aria-current="page">&lt;Yonas&gt;</li></ol></nav>' in html


def test_a_card_table_says_that_it_is_a_table():
    source = (
        '{% card_table %}<table class="x"><thead><tr><th class="y" scope="col">A</th></tr></thead>'
        '<tbody><tr><th scope="row">{{ v }}</th><td data-kop="B">2</td></tr></tbody></table>{% endcard_table %}'
    )
    assert rendered(source, v="<td>") == (
        '<table role="table" class="x"><thead role="rowgroup"><tr role="row">'
        '<th role="columnheader" class="y" scope="col">A</th></tr></thead><tbody role="rowgroup"><tr role="row">'
        '<th role="rowheader" scope="row">&lt;td&gt;</th><td role="cell" data-kop="B">2</td></tr></tbody></table>'
    )


def test_far_pages_are_left_out():
    pages = Paginator(range(200), 10)
    assert tags.page_numbers(pages.page(10)) == [1, None, 9, 10, 11, None, 20]
    assert tags.page_numbers(Paginator(range(20), 10).page(1)) == [1, 2]


def test_a_length_in_a_drawing_has_a_point():
    assert [tags.svg_number(n) for n in (Decimal("85.25"), 100, 0)] == ["85.2", "100", "0"]
