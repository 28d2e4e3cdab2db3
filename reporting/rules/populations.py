"""Who and what counts: the people, applications, matches and placements that the indicators are made of."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property

from reporting.rules.breakdowns import Item
from reporting.rules.rows import Barrier, Cohort, Dossier, Frame, Permit, Placement, Support

GRANTED, REFUSED = "verleend", "geweigerd"
AFTER_FIRST_CONTRACT = timedelta(days=14)


class Populations:
    """The populations of one cohort in one frame; each is computed once, when it is first asked for.

    A row whose dossier is not in the cohort counts nowhere.
    """

    def __init__(self, cohort: Cohort, frame: Frame) -> None:
        self.cohort, self.frame = cohort, frame

    def person(self, dossier: Dossier, day: date, **extra: object) -> Item:
        return Item(dossier, day, self.cohort.phase_of(day), **extra)  # type: ignore[arg-type]

    def at_placement(self, dossier: Dossier, placement: Placement, **extra: object) -> Item:
        return self.person(
            dossier,
            placement.starts_on,
            sector=placement.sector,
            contract_type=placement.contract_type,
            hours=placement.hours,
            **extra,
        )

    @cached_property
    def enrolled(self) -> list[Item]:
        """R03: enrolment in the period."""
        found = ((dossier, dossier.enrolled_on) for dossier in self.cohort.dossiers)
        return [self.person(dossier, day) for dossier, day in found if day is not None and self.frame.holds(day)]

    @cached_property
    def intakes(self) -> list[Item]:
        """R04: intake in the period."""
        found = ((dossier, dossier.intake_on) for dossier in self.cohort.dossiers)
        return [self.person(dossier, day) for dossier, day in found if day is not None and self.frame.holds(day)]

    @cached_property
    def waiting(self) -> list[Item]:
        """R10: enrolled, no intake and not ended on the reference date."""
        on = self.frame.on
        return [
            self.person(dossier, on)
            for dossier in self.cohort.dossiers
            if dossier.is_active(on) and (dossier.intake_on is None or dossier.intake_on > on)
        ]

    @cached_property
    def dropped_out(self) -> list[Item]:
        """R15: of those with an intake in the period, ended without a start, both on the reference date."""
        on, first = self.frame.on, self.cohort.first_placements
        return [
            self.person(item.dossier, on, reason=item.dossier.end_reason)
            for item in self.intakes
            if item.dossier.has_ended(on) and not (item.case in first and first[item.case].starts_on <= on)
        ]

    @cached_property
    def bsn_assigned(self) -> list[Item]:
        """V03: days from request to assignment, for those assigned in the period; a reversed pair counts nowhere."""
        found = []
        for dossier in self.cohort.dossiers:
            asked, got = dossier.bsn_requested_on, dossier.bsn_assigned_on
            if asked is not None and got is not None and self.frame.holds(got) and asked <= got:
                found.append(self.person(dossier, got, days=(got - asked).days))
        return found

    @cached_property
    def requested(self) -> list[Item]:
        """V06: permit applications asked in the period."""
        return [
            self._of_permit(permit, permit.requested_on)
            for permit in self._permits
            if self.frame.holds(permit.requested_on)
        ]

    @cached_property
    def decided(self) -> list[tuple[Permit, Item]]:
        """Granted and refused in the period, with the days since the application was complete. Not the withdrawn."""
        found = []
        for permit in self._permits:
            day = permit.decided_on
            if day is not None and self.frame.holds(day) and permit.outcome in (GRANTED, REFUSED):
                days = (day - permit.term_starts_on).days
                found.append((permit, self._of_permit(permit, day, days=days)))
        return found

    @cached_property
    def _permits(self) -> list[Permit]:
        return [permit for permit in self.cohort.permits if permit.case in self.cohort.by_case]

    def _of_permit(self, permit: Permit, day: date, **extra: object) -> Item:
        return self.person(self.cohort.by_case[permit.case], day, sector=permit.sector, **extra)

    @cached_property
    def asylum_seekers(self) -> list[Item]:
        """Active on the reference date and without a status then, with why they are not entitled ("" when they are)."""
        on = self.frame.on
        reasons = {row.case: "" if row.is_entitled else row.reason for row in self.cohort.indications}
        return [
            self.person(dossier, on, reason=reasons.get(dossier.case, "onbekend"))
            for dossier in self.cohort.dossiers
            if dossier.is_active(on) and not dossier.has_status(on)
        ]

    @cached_property
    def entitled(self) -> list[Item]:
        """V16: of these, who may work by the check."""
        return [item for item in self.asylum_seekers if not item.reason]

    @cached_property
    def matched(self) -> list[Item]:
        """W01: matches agreed in the period."""
        return [
            self.person(
                self.cohort.by_case[match.case],
                match.agreed_on,
                sector=match.sector,
                contract_type=match.contract_type,
                hours=match.hours,
            )
            for match in self.cohort.matches
            if match.case in self.cohort.by_case and self.frame.holds(match.agreed_on)
        ]

    @cached_property
    def started(self) -> list[Item]:
        """W02: people whose first paid placement ever in this pilot starts in the period."""
        return [
            self.at_placement(self.cohort.by_case[case], placement)
            for case, placement in self.cohort.first_placements.items()
            if case in self.cohort.by_case and self.frame.holds(placement.starts_on)
        ]

    @cached_property
    def placements(self) -> list[Item]:
        """W07: placements that start in the period."""
        return [
            self.at_placement(self.cohort.by_case[placement.case], placement)
            for placement in self.cohort.placements
            if placement.case in self.cohort.by_case and self.frame.holds(placement.starts_on)
        ]

    @cached_property
    def in_mediation(self) -> list[Item]:
        """W04: intake done, not ended, not at work and no open permit, all on the reference date."""
        on = self.frame.on
        waiting = {permit.case for permit in self.cohort.permits if permit.is_open(on)}
        return [
            self.person(dossier, on)
            for dossier in self.cohort.dossiers
            if dossier.intake_on is not None
            and dossier.intake_on <= on
            and not dossier.has_ended(on)
            and dossier.case not in waiting
            and not self.cohort.is_at_work(dossier.case, on)
        ]

    @cached_property
    def from_intake(self) -> list[Item]:
        """W18: days from intake to first start, for the people of W02 with both dates; a start first counts below 0."""
        found = []
        for item in self.started:
            intake = item.dossier.intake_on
            if intake is not None:
                first = self.cohort.first_placements[item.case]
                found.append(self.at_placement(item.dossier, first, days=(item.day - intake).days))
        return found

    @cached_property
    def barriers(self) -> list[Barrier]:
        """E05: what began to stop somebody in the period."""
        known = self.cohort.by_case
        return [row for row in self.cohort.barriers if row.case in known and self.frame.holds(row.since_on)]

    @cached_property
    def support_rows(self) -> list[Support]:
        """Help given in the period."""
        known = self.cohort.by_case
        return [row for row in self.cohort.support if row.case in known and self.frame.holds(row.given_on)]

    @cached_property
    def supported(self) -> list[Item]:
        """R06: people with help in the period, on the day of the first."""
        first: dict[str, date] = {}
        for row in self.support_rows:
            first[row.case] = min(row.given_on, first.get(row.case, row.given_on))
        return [self.person(self.cohort.by_case[case], day) for case, day in first.items()]

    def marks(self, days: int | None) -> list[tuple[Item, date]]:
        """The people of W02, each with the day on which is looked whether they still work.

        That is their start plus `days`; with None the end of the first contract plus 14 days, for those whose first
        contract has an end.
        """
        if days is not None:
            return [(item, item.day + timedelta(days=days)) for item in self.started]
        ends = {item.case: self.cohort.first_placements[item.case].first_contract_ends_on for item in self.started}
        return [(item, end + AFTER_FIRST_CONTRACT) for item in self.started if (end := ends[item.case]) is not None]
