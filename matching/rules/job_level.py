"""Does a job ask what somebody learned? Level of the job against education, both as recorded; unknown stays unknown."""

from enum import StrEnum

#: The levels of jobs and education (CBS SOI in three steps, H10). Who has no education is compared with the lowest.
LEVELS = {"geen": 1, "laag": 1, "midden": 2, "hoog": 3}


class LevelFit(StrEnum):
    """Where a job stands to the education of who does it."""

    BELOW = "onder"
    AT = "op"
    ABOVE = "boven"


def level_fit(job_level: str, education: str) -> LevelFit | None:
    """The job against the education; None when either is not known. Indicator W13 counts `AT` and `ABOVE`."""
    job, learned = LEVELS.get(job_level), LEVELS.get(education)
    if job is None or learned is None:
        return None
    if job == learned:
        return LevelFit.AT
    return LevelFit.ABOVE if job > learned else LevelFit.BELOW
