"""The register of indicators: every code of the public contract, in order. Screens, files and report come from it."""

from collections.abc import Mapping

from reporting.rules.definitions_result import DURABILITY, EMPLOYERS, EXPERIENCE, MONEY, STATUS, SUPPORT
from reporting.rules.definitions_route import AT_WORK, CONDITIONS, REACH
from reporting.rules.indicator import Indicator

#: Raised whenever a definition changes; printed in reports, so that figures of two years can be compared.
DEFINITIONS_VERSION = 4

GROUPS: Mapping[str, tuple[str, tuple[Indicator, ...]]] = {
    "R": ("Bereik", REACH),
    "V": ("Voorwaarden", CONDITIONS),
    "W": ("Werk", AT_WORK),
    "D": ("Duurzaamheid", DURABILITY),
    "B": ("Begeleiding", SUPPORT),
    "G": ("Werkgevers", EMPLOYERS),
    "S": ("Status en huisvesting", STATUS),
    "E": ("Ervaringen", EXPERIENCE),
    "F": ("Geld", MONEY),
}

INDICATORS: Mapping[str, Indicator] = {
    indicator.code: indicator for _heading, indicators in GROUPS.values() for indicator in indicators
}
