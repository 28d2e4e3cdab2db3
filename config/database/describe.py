"""The access matrix in words, for docs/access.md: made from the same rows as the grants themselves."""

from config.database.matrix import MATRIX, ROLES, Access

NAMES = {role: role.removeprefix("werkroute_").replace("_", " ") for role in ROLES}
WORDS = {"SELECT": "reads", "INSERT": "adds", "UPDATE": "changes", "DELETE": "removes"}
ROWS = {
    "assignee_id": "own, and given to others; never of people unseen",
    "choice.data": "by decision, of the public bodies in it",
    "signal_id FROM": "own and those named for",
    "visibility IN": "of people seen, shared with COA, and own",
    "visibility =": "of people seen, shared with partners, and own",
    "job_coach_id": "own people",
    "location_id": "own locations",
    "readable_until": "not those handed over long ago",
    "participants_participant AS person": "of people seen",
    "matching_placement AS work": "of placements seen",
    "participants_linkingrequest AS asked": "of permits and linking requests seen",
    "employers_employer AS firm": "of employers seen",
    "user_id =": "own",
    "membership_id =": "own",
    "recorded_by_id =": "own",
}
#: A column that tells which part of a table is meant.
COLUMNS = {"email": "all but the password", "budgeted": "what was decided", "planned": "what was decided"}


def cell(access: Access | None) -> str:
    """What one role may do with one table."""
    if access is None:
        return ""
    what = ", ".join(WORDS[word] for word in access.privileges.split(", "))
    which = next((words for mark, words in ROWS.items() if mark in access.rows), "")
    columns = next((words for mark, words in COLUMNS.items() if mark in access.columns), "")
    return ": ".join(filter(None, [what, which or columns]))


def table() -> str:
    """The whole matrix as a Markdown table."""
    lines = ["| table | " + " | ".join(NAMES.values()) + " |", "|---" * (len(NAMES) + 1) + "|"]
    for name, by_role in MATRIX.items():
        lines.append(f"| {name} | " + " | ".join(cell(by_role.get(role)) for role in ROLES) + " |")
    return "\n".join(lines) + "\n"
