"""The one way to show a list: filter, sort, page, and say what was chosen. All of it lives in the address."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet
from django.forms import BoundField, ModelChoiceField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django_filters import FilterSet

from config.tables import Empty, Table

PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Chip:
    """A chosen filter, with the address of the same list without it."""

    label: str
    url: str


def render_list(
    request: HttpRequest,
    template: str,
    *,
    rows: QuerySet[Any],
    filterset: type[FilterSet] | None,
    table: type[Table],
    per_page: int = PER_PAGE,
    **context: Any,
) -> HttpResponse:
    """Answer with the whole page of a list; htmx takes its piece of it with hx-select.

    The template includes components/_filters.html and components/_list.html. It gets `filter`, `table`, `chips`,
    `count_label` and `empty`, and everything in `context`.
    """
    filtered = filterset(request.GET, queryset=rows, request=request) if filterset else None
    built = lay_out(request, table(filtered.qs if filtered else rows), per_page=per_page)
    chosen = list(chips(request, filtered)) if filtered else []
    result = {
        "filter": filtered,
        "table": built,
        "chips": chosen,
        "count_label": built.counted(built.paginator.count),
        "empty": _empty(built, is_filtered=bool(chosen), path=request.path),
    }
    response = render(request, template, {**result, **context})
    patch_vary_headers(response, ["HX-Request"])
    return response


def lay_out(request: HttpRequest, table: Table, *, per_page: int = PER_PAGE) -> Table:
    """Sort and page a table as the address says. A page or column that does not exist gives the nearest that does."""
    table.request = request
    if order := request.GET.getlist(table.prefixed_order_by_field):
        table.order_by = order
    table.paginate(per_page=per_page)
    table.page = table.paginator.get_page(_page_number(request.GET.get(table.prefixed_page_field, "")))
    return table


def _page_number(text: str) -> int:
    try:
        return max(1, int(text))
    except ValueError:
        return 1


def chips(request: HttpRequest, filtered: FilterSet) -> Iterator[Chip]:
    """What was chosen in the filters, one by one."""
    form = filtered.form
    if not form.is_bound:
        return
    form.is_valid()  # an answer that cannot be used does not filter, so it is no chip
    for field in form.visible_fields():
        value = form.cleaned_data.get(field.name)
        if value in (None, "", []) or (hasattr(value, "exists") and not value):
            continue
        yield Chip(f"{field.label}: {_shown(field, value)}", _without(request, field.html_name))


def _shown(field: BoundField, value: Any) -> str:
    if isinstance(field.field, ModelChoiceField) and isinstance(value, Model):
        return str(field.field.label_from_instance(value))  # as the box names it
    choices = {str(key): str(label) for key, label in getattr(field.field, "choices", ())}
    if isinstance(value, bool):
        return choices.get(str(value), "Ja" if value else "Nee")
    values = value if isinstance(value, list | tuple | QuerySet) else [value]
    return ", ".join(choices.get(str(single), str(single)) for single in values)


def _without(request: HttpRequest, name: str) -> str:
    left = request.GET.copy()
    for key in list(left):
        if key == name or key.startswith(f"{name}_") or key == "page":
            del left[key]
    return f"{request.path}?{left.urlencode()}" if left else request.path


def _empty(table: Table, *, is_filtered: bool, path: str) -> Empty | None:
    if table.paginator.count:
        return None
    if is_filtered:
        return Empty(
            f"Geen {table.plural} met deze filters",
            icon="filter",
            action_label="Alle filters weghalen",
            action_url=path,
            action_icon="x",
        )
    return table.empty or Empty(f"Nog geen {table.plural}")
