"""Inputs that Django does not have: a date in three boxes."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms

from legal.rules.calendar import Birth

PARTS = {"dag": "Dag", "maand": "Maand", "jaar": "Jaar"}
ISO = re.compile(r"(?P<jaar>\d{4})-(?P<maand>\d{1,2})-(?P<dag>\d{1,2})")
DUTCH = re.compile(r"(?P<dag>\d{1,2})[-/ ](?P<maand>\d{1,2})[-/ ](?P<jaar>\d{4})")


class DateInput(forms.MultiWidget):
    """Day, month, year. Whatever was typed comes back as it was; one value (2026-11-19 or 19-11-2026) is read too."""

    template_name = "forms/widgets/date.html"

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        boxes: dict[str, forms.Widget | type[forms.Widget]] = {
            part: forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}) for part in PARTS
        }
        super().__init__(boxes, dict(attrs or {}))

    def get_context(self, name: str, value: Any, attrs: Mapping[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, dict(attrs or {}))
        for part, box in zip(PARTS, context["widget"]["subwidgets"], strict=True):
            box["part"], box["label"] = part, PARTS[part]
        return context

    def decompress(self, value: Any) -> list[str]:
        if isinstance(value, Birth) and value.year_only:
            return ["", "", str(value.on.year)]
        day = value.on if isinstance(value, Birth) else value
        return [str(day.day), str(day.month), str(day.year)] if isinstance(day, date) else ["", "", ""]

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> list[str]:
        whole = str(data.get(name) or "").strip()
        found = ISO.fullmatch(whole) or DUTCH.fullmatch(whole)
        if found:
            return [found[part] for part in PARTS]
        return [str(value or "") for value in super().value_from_datadict(data, files, name)]

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return name not in data and bool(super().value_omitted_from_data(data, files, name))
