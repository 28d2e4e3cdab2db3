import re
from datetime import UTC, date, datetime

import django_filters
import django_tables2
import pytest
from django import forms
from django.contrib.auth.models import Group
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory

from config.lists import PER_PAGE, chips, lay_out, render_list
from config.tables import Empty, Table


class People(Table):
    name = django_tables2.Column("Deelnemer")
    status = django_tables2.Column("Status", orderable=False)
    hours = django_tables2.Column("Uren", attrs={"td": {"class": "wr-num"}, "th": {"class": "wr-num"}})

    singular, plural = "deelnemer", "deelnemers"
    full_width = ("status",)


class Chosen(forms.Form):
    name = forms.CharField(label="Naam", required=False)
    status = forms.ChoiceField(label="Status", choices=[("", "Alles"), ("twv", "Wacht op TWV")], required=False)
    told = forms.NullBooleanField(label="Verteld", required=False)


class FakeFilter:
    def __init__(self, data, **_options):
        self.form = Chosen(data or None)
        self.qs = rows(0)


def rows(count):
    return [{"name": f"P{n:03}", "status": "x", "hours": None if n == 0 else n} for n in range(count)]


def shown(query="", count=60):
    request = RequestFactory().get(f"/lijst/{query}")
    table = lay_out(request, People(rows(count)))
    return re.sub(r">\s+<", "><", render_to_string("components/table.html", {"table": table}, request))


def first_names(html):
    return re.findall(r'<th role="rowheader" scope="row">(\w+)</th>', html)


def test_a_cell_names_the_row_and_the_others_carry_their_heading_to_a_card():
    html = shown(count=1)
    assert '<th role="rowheader" scope="row">P000</th><td role="cell">x</td>' in html
    assert '<td role="cell" class="wr-num" data-kop="Uren">onbekend</td>' in html
    assert '<caption class="wr-sr">Deelnemers</caption>' in html


def test_sorting_is_a_link_that_says_its_direction():
    assert re.search(r'<th role="columnheader" scope="col"[^>]*><a class="wr-sorteer" href="\?sort=name">', shown())
    html = shown("?sort=-name&page=2&q=a%26b")
    assert 'aria-sort="descending"' in html
    assert 'href="?sort=name&amp;q=a%26b"' in html
    assert re.search(r">\s*Status\s*</th>", html), "not sortable, so no link"
    assert first_names(html)[0] == "P034"


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("", "P000", "P024"),
        ("?page=3", "P050", "P059"),
        ("?page=99999999999999999999", "P050", "P059"),
        ("?page=0", "P000", "P024"),
        ("?page=-1", "P000", "P024"),
        ("?page=twee", "P000", "P024"),
        ("?page=2&per_page=0", "P025", "P049"),
        ("?sort=nonsense", "P000", "P024"),
        ("?sort=%00", "P000", "P024"),
        ("?sort=status", "P000", "P024"),
    ],
)
def test_an_address_that_makes_no_sense_gives_the_nearest_page(query, first, last):
    names = first_names(shown(query))
    assert (names[0], names[-1]) == (first, last)
    assert len(names) <= PER_PAGE


def test_pages_tell_where_you_are():
    html = shown("?page=2")
    assert '<p class="wr-soft">26 tot en met 50 van 60</p>' in html
    assert 'href="?page=1" rel="prev">Vorige</a>' in html
    assert 'href="?page=2" aria-current="page" aria-label="Pagina 2">2</a>' in html
    assert "<nav" not in shown(count=25)


def test_chips_say_what_was_chosen_and_how_to_let_go():
    request = RequestFactory().get("/lijst/?name=Jan&status=twv&told=true&page=2&sort=-name&x=1")
    found = [(chip.label, chip.url) for chip in chips(request, FakeFilter(request.GET))]
    assert found == [
        ("Naam: Jan", "/lijst/?status=twv&told=true&sort=-name&x=1"),
        ("Status: Wacht op TWV", "/lijst/?name=Jan&told=true&sort=-name&x=1"),
        ("Verteld: Ja", "/lijst/?name=Jan&status=twv&sort=-name&x=1"),
    ]


@pytest.mark.parametrize("query", ["", "?status=onzin", "?name=", "?name=%00"])
def test_what_does_not_filter_is_no_chip(query):
    request = RequestFactory().get(f"/lijst/{query}")
    assert list(chips(request, FakeFilter(request.GET))) == []


def listed(query="", count=0, filterset=None):
    request = RequestFactory().get(f"/lijst/{query}")
    return render_list(request, "components/_list.html", rows=rows(count), filterset=filterset, table=People)


def test_the_count_stands_above_the_list():
    assert '<h2 id="aantal" aria-live="polite">1 deelnemer</h2>' in listed(count=1).content.decode()
    assert '<h2 id="aantal" aria-live="polite">60 deelnemers</h2>' in listed(count=60).content.decode()
    assert listed()["Vary"] == "HX-Request"


def test_an_empty_list_says_what_to_do():
    assert "Nog geen deelnemers</h3>" in listed().content.decode()
    filtered = listed("?name=Jan", filterset=FakeFilter).content.decode()
    assert "Geen deelnemers met deze filters</h3>" in filtered
    assert '<a class="nl-button nl-button--secondary" href="/lijst/">' in filtered


def test_a_table_may_have_its_own_empty_state():
    html = render_to_string(
        "components/_empty.html", {"empty": Empty("Nog geen taken", "Alles is gedaan.", icon="checklist")}
    )
    assert "<p>Alles is gedaan.</p>" in html
    assert "nl-button" not in html


def test_the_filter_bar_is_a_form_that_works_without_script():
    class ByName(django_filters.FilterSet):
        name = django_filters.CharFilter(label="Naam")

    request = RequestFactory().get("/lijst/?name=%3Cb%3E&sort=-name")
    context = {"filter": ByName(request.GET, queryset=Group.objects.none()), "request": request}
    html = render_to_string("components/_filters.html", context)
    assert '<form class="wr-filters" method="get" action="/lijst/"' in html
    assert '<input type="hidden" name="sort" value="-name">' in html
    assert 'value="&lt;b&gt;"' in html
    assert "required" not in html


def test_a_cell_shows_its_value_as_a_template_does_and_escapes_it():
    """Also in a column of which the method asks for nothing but the record, or for more."""

    class Told(People):
        hours = django_tables2.Column("Uren", empty_values=())
        seen = django_tables2.Column("Gezien")
        since = django_tables2.Column("Sinds")
        part = django_tables2.Column("Deel")

        def render_hours(self, record):
            return f"<b>{record['hours']}</b>"

        def render_part(self, record, value):
            return f"{value} van {record['hours']}"

    row = {"name": "<i>", "status": None, "hours": 1234, "part": 2, "since": date(2026, 11, 25)}
    row["seen"] = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    table = lay_out(RequestFactory().get("/"), Told([row]))
    cells = re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", next(table.lines))
    old = Template("{% for cell in row %}{{ cell }}|{% endfor %}").render(Context({"row": table.paginated_rows[0]}))
    assert cells == old.split("|")[:-1]
    assert cells[:3] == ["&lt;i&gt;", "onbekend", "&lt;b&gt;1234&lt;/b&gt;"]
