"""The panels of the tab Papieren, in order."""

from participants import linking_panels, papers_panels
from participants.panels import Tab, register_panel
from participants.queries import SEES_FACTS

PANELS = (
    papers_panels.status_panel,
    papers_panels.trackers_panel,
    papers_panels.asylum_panel,
    papers_panels.document_panel,
    papers_panels.fit_panel,
    papers_panels.permit_panel,
    papers_panels.wages_panel,
    papers_panels.procedure_panel,
    linking_panels.linking_panel,
)


def register() -> None:
    """Put them on the dossier, for who may know the facts."""
    for position, panel in enumerate(PANELS, start=10):
        register_panel(panel, tab=Tab.PAPERS, roles=SEES_FACTS, position=position)
