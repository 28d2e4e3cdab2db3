"""Middles and marks of a row of numbers."""

from collections.abc import Sequence


def median(values: Sequence[int]) -> float | int | None:
    """The middle value; for an even count the mean of the two middle ones; None without values."""
    if not values:
        return None
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    both = ordered[middle - 1] + ordered[middle]
    return both / 2 if both % 2 else both // 2


def p90(values: Sequence[int]) -> int | None:
    """The nearest-rank 90th percentile: the smallest value that at least nine tenths of the values do not exceed."""
    return sorted(values)[(9 * len(values) + 9) // 10 - 1] if values else None
