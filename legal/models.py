"""The dated legal numbers that the rules take as arguments; an admin keeps them, with source and confidence."""

import pghistory
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q


class Confidence(models.TextChoices):
    SEED = "SEED", "Uit een besluit van een gemeente"
    OFF = "OFF", "Officiële bron gezien"
    SEC = "SEC", "Andere bron gezien"
    MEM = "MEM", "Niet nagekeken"
    DESIGN = "DESIGN", "Eigen keuze"


class InclusiveDates(Func):
    """daterange(valid_from, valid_until, '[]')."""

    function = "DATERANGE"
    output_field = DateRangeField()


@pghistory.track()
class Parameter(models.Model):
    """A legal number in a period. `key`, `value` and `unit` are as in legal/data/parameters."""

    key = models.CharField("sleutel", max_length=60)
    value = models.CharField("waarde", max_length=60)
    unit = models.CharField("eenheid", max_length=20, blank=True)
    valid_from = models.DateField("geldig vanaf", null=True, blank=True)
    valid_until = models.DateField("geldig tot en met", null=True, blank=True)
    source = models.CharField("bron", max_length=300)
    confidence = models.CharField("zekerheid", max_length=10, choices=Confidence)
    description = models.CharField("omschrijving", max_length=300, blank=True)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, blank=True, editable=False
    )
    verified_on = models.DateField("nagekeken op", null=True, blank=True, editable=False)

    class Meta:
        verbose_name = "wettelijk getal"
        verbose_name_plural = "wettelijke getallen"
        ordering = ["key", F("valid_from").asc(nulls_first=True)]
        constraints = [
            models.CheckConstraint(condition=Q(valid_until__gte=F("valid_from")), name="parameter_ends_after_start"),
            ExclusionConstraint(
                name="parameter_has_one_value_a_day",
                expressions=[
                    ("key", RangeOperators.EQUAL),
                    (
                        InclusiveDates("valid_from", "valid_until", RangeBoundary(inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                ],
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key} {self.valid_from or ''}".strip()
