"""Tags and filters of every page (a built-in library: no {% load %} needed).

What is unknown: `datum`, `datum_kort`, `euro`, `getal`, `percentage`, `dagen`, `v_nummer` and `telefoon` say
"onbekend"; `termijn`, `tijd`, `machine` and `tel` give nothing, because they stand beside a text or in an attribute.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from django import template
from django.core.paginator import Page
from django.template.base import NodeList, Parser, Token
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from config import dutch
from config.icons import FILLED, drawing

register = template.Library()

STROKE = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'
FILL = 'fill="currentColor"'
STEP_CLASSES = ("klaar", "nu", "fout", "open")
CARD_ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tfoot": "rowgroup",
    "tr": "row",
    "td": "cell",
}


def _day(moment: date) -> date:
    """The local day of a moment; a day stays itself."""
    if isinstance(moment, datetime):
        return timezone.localtime(moment).date() if timezone.is_aware(moment) else moment.date()
    return moment


@register.filter
def datum(value: date | None) -> str:
    """19 november 2026"""
    return dutch.long_date(_day(value)) if value else dutch.UNKNOWN


@register.filter
def datum_kort(value: date | None) -> str:
    """19 nov 2026"""
    return dutch.short_date(_day(value)) if value else dutch.UNKNOWN


@register.filter
def weekdag(value: date | None) -> str:
    """donderdag 19 november 2026"""
    return dutch.weekday_date(_day(value)) if value else dutch.UNKNOWN


@register.filter
def termijn(value: date | None, on: date | None = None) -> str:
    """3 dagen te laat, vandaag, vr 20 nov: seen from `on`, or from today."""
    return dutch.near_date(_day(value), on=on or timezone.localdate()) if value else ""


@register.filter
def tijd(value: time | datetime | None) -> str:
    """10.20 uur"""
    if value is None:
        return ""
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return dutch.clock_time(value)


@register.filter
def machine(value: date | None) -> str:
    """2026-11-19 or 2026-11-19T10:20+01:00, for <time datetime>."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (timezone.localtime(value) if timezone.is_aware(value) else value).isoformat(timespec="minutes")
    return value.isoformat()


@register.filter
def euro(value: dutch.Number | None, decimals: int = 2) -> str:
    """€ 14.982,35; `euro:0` for headlines"""
    return dutch.UNKNOWN if value in (None, "") else dutch.euro(value, decimals)


@register.filter
def getal(value: dutch.Number | None, decimals: int | None = None) -> str:
    """1.234,5"""
    return dutch.UNKNOWN if value in (None, "") else dutch.number(value, decimals)


@register.filter
def percentage(value: dutch.Number | None, decimals: int = 0) -> str:
    """65%, from the share 0.65"""
    return dutch.UNKNOWN if value in (None, "") else dutch.percentage(value, decimals)


@register.filter
def dagen(value: int | None) -> str:
    """74 dagen"""
    return dutch.UNKNOWN if value is None else dutch.days(value)


@register.filter
def v_nummer(value: str | None) -> str:
    """000.604.7713"""
    return dutch.v_number(value) if value else dutch.UNKNOWN


@register.filter
def telefoon(value: str | None) -> str:
    """06 12 34 56 78"""
    return dutch.phone(value) if value else dutch.UNKNOWN


@register.filter
def tel(value: str | None) -> str:
    """tel:+31612345678, for the href of a phone link"""
    return dutch.phone_link(value) if value else ""


@register.simple_tag
def periode(start: date | None = None, end: date | None = None) -> str:
    """{% periode phase.starts_on phase.ends_on %}: 1 maart tot en met 31 oktober 2026"""
    return dutch.period(start, end)


@register.simple_tag
def tijdstip(value: date | None, form: str = "lang") -> SafeString | str:
    """A <time> element: {% tijdstip d %} 19 november 2026, {% tijdstip d "kort" %}, {% tijdstip d "termijn" %}; a
    moment also says its hour."""
    if value is None:
        return dutch.UNKNOWN
    text = {"lang": datum, "kort": datum_kort, "termijn": termijn}[form](value)
    if isinstance(value, datetime):
        text = f"{text}, {tijd(value)}"
    return format_html('<time datetime="{}">{}</time>', machine(value), text)


@lru_cache(maxsize=512, typed=True)  # a text that is safe is another one than the same text that is not
def svg(name: str, size: str = "", *, label: str = "") -> SafeString:
    """An icon in the page. With a label it speaks for itself, without one it stands beside a text."""
    return format_html(
        '<svg class="wr-icon{}" viewBox="0 0 24 24" {} {}>{}</svg>',
        format_html(" wr-icon--{}", size) if size else "",
        mark_safe(FILL if name.startswith(FILLED) else STROKE),  # noqa: S308  a constant
        format_html('role="img" aria-label="{}"', label) if label else mark_safe('aria-hidden="true"'),
        mark_safe(drawing(name)),  # noqa: S308  the drawing comes from a locked package, never from input
    )


@register.simple_tag(name="icon")
def icon_tag(name: str, size: str = "", *, label: str = "") -> SafeString:
    """{% icon "check" %}  {% icon "check" "sm" %}  {% icon "x" "sm" label="filter weghalen" %}"""
    return svg(name, size, label=label)


@register.simple_tag
def button(label: str, kind: str = "secondary", **options: Any) -> SafeString:
    """A button, or with `href` a link that looks like one.

    {% button "Opslaan" "primary" icon="check" type="submit" %}  {% button "Deelnemer aanmelden" "primary" href=url %}
    Kind: primary, secondary, subtle. Options: icon, end_icon, small, danger, hidden (text for screen readers after the
    label). Every other name becomes an attribute (data_dialog="stop" -> data-dialog="stop"), unless None or False.
    """
    classes = [f"nl-button nl-button--{kind}"]
    if options.pop("danger", False):
        classes.append("nl-button--negative")
    if options.pop("small", False):
        classes.append("wr-knop--klein")
    content = _button_content(
        label, start=options.pop("icon", ""), end=options.pop("end_icon", ""), hidden=options.pop("hidden", "")
    )
    tag = "a" if options.get("href") else "button"
    if tag == "button":
        options.setdefault("type", "button")
        options.pop("href", None)
    given = {name.replace("_", "-"): value for name, value in options.items() if value not in (None, False)}
    attributes = format_html_join("", ' {}="{}"', given.items())
    return format_html('<{} class="{}"{}>{}</{}>', tag, " ".join(classes), attributes, content, tag)


def _button_content(label: str, *, start: str, end: str, hidden: str) -> SafeString:
    return format_html(
        '{}<span class="nl-button__label">{}{}</span>{}',
        format_html('<span class="nl-button__icon-start">{}</span>', svg(start)) if start else "",
        label,
        format_html('<span class="wr-sr"> {}</span>', hidden) if hidden else "",
        format_html('<span class="nl-button__icon-end">{}</span>', svg(end)) if end else "",
    )


@register.simple_tag
def status_badge(tone: str, text: str, *, icon: str) -> SafeString:
    """{% status_badge "success" "Aan het werk" icon="briefcase" %}: always colour, icon and text together.

    Tone: neutral, active, success, warning, danger.
    """
    return format_html('<span class="utrecht-status-badge utrecht-status-badge--{}">{}{}</span>', tone, svg(icon), text)


@register.simple_tag
def mini(states: Sequence[str], text: str) -> SafeString:
    """The steps of one person as a small bar in a list; `text` says the same in words.

    States: klaar, nu, fout, open, in the order of the steps.
    """
    known = [state if state in STEP_CLASSES else "open" for state in states]
    bar = format_html_join("", '<i class="{}"></i>', ((state,) for state in known))
    summary = format_html("{} van {}: {}", known.count("klaar"), len(known), text)
    return format_html(
        '<span class="wr-mini" aria-hidden="true">{}</span><span class="wr-cel-sub">{}</span>', bar, summary
    )


@register.simple_tag
def breadcrumb(*parts: str) -> SafeString:
    """{% breadcrumb "Deelnemers" list_url "Yonas Tesfay" %}: label and address in turn, the page itself last."""
    *trail, here = parts
    pairs: Iterable[tuple[str, str]] = zip(trail[1::2], trail[::2], strict=True)
    links = format_html_join(
        "", '<li class="utrecht-breadcrumb-nav__item"><a class="nl-link" href="{}">{}</a></li>', pairs
    )
    return format_html(
        '<nav class="utrecht-breadcrumb-nav" aria-label="Kruimelpad">'
        '<ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">'
        '{}<li class="utrecht-breadcrumb-nav__item" aria-current="page">{}</li></ol></nav>',
        links,
        here,
    )


@register.filter
def fouten(form: Any) -> str:
    """3 fouten: the number of answers to change, for the title of the page."""
    count = len(form.errors)
    return f"{count} {'fout' if count == 1 else 'fouten'}"


@register.filter
def page_numbers(page: Page[Any]) -> list[int | None]:
    """The page numbers to show around a page of a list; None stands for the ones left out."""
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return [number if isinstance(number, int) else None for number in numbers]


@register.filter
def svg_number(value: dutch.Number) -> str:
    """A length in a drawing: at most one decimal, with a point."""
    return f"{float(value):.1f}".removesuffix(".0")


class CardTableNode(template.Node):
    """See `card_table`."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        html: str = self.nodelist.render(context)
        for tag, role in CARD_ROLES.items():
            html = re.sub(rf"<{tag}(?=[\s>])(?![^>]*\srole=)", f'<{tag} role="{role}"', html)
        for scope, role in (("col", "columnheader"), ("row", "rowheader")):
            html = re.sub(rf'<th(?=[^>]*\sscope="{scope}")(?![^>]*\srole=)', f'<th role="{role}"', html)
        return mark_safe(html)  # noqa: S308  rendered and escaped already; only attributes were added to tags


@register.tag
def card_table(parser: Parser, token: Token) -> CardTableNode:
    """{% card_table %}<table class="... wr-tabel--kaarten">...</table>{% endcard_table %}

    On a phone the style sheet shows each row as a card (display: grid), and browsers then forget that it is a table.
    Explicit roles keep it one for a screen reader.
    """
    nodelist = parser.parse(("endcard_table",))
    parser.delete_first_token()
    return CardTableNode(nodelist)
