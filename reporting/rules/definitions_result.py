"""The indicators of what comes of it: durability, support, employers, status, experience and money (D to F)."""

from reporting.rules.breakdowns import WORK
from reporting.rules.indicator import Indicator, Unit

PEOPLE, RATIO, DAYS, EURO, SCORE = Unit.PEOPLE, Unit.RATIO, Unit.DAYS, Unit.EURO, Unit.SCORE
P31, MAASTRICHT, AMSTELVEEN, ASSEN = "Platform31", "Maastricht", "Amstelveen", "Assen"
STILL = "Mensen die {days} dagen na hun eerste werkdag betaald werk hebben, bij welke werkgever ook."
STARTED = "gestart in de periode, minstens {days} dagen voor de peildatum"


def _kept(code: str, name: str, days: int, asked_by: str) -> Indicator:
    return Indicator(code, name, RATIO, STILL.format(days=days), STARTED.format(days=days), WORK, asked_by)


DURABILITY = (
    _kept("D01", "Behoud 1 maand", 30, P31),
    _kept("D02", "Behoud 3 maanden", 91, P31),
    _kept("D03", "Behoud 6 maanden", 182, MAASTRICHT),
    _kept("D04", "Behoud 12 maanden", 365, MAASTRICHT),
    Indicator(
        "D05",
        "Behoud na 1e contract",
        RATIO,
        "Mensen die 14 dagen na het einde van hun eerste contract betaald werk hebben, bij welke werkgever ook.",
        over="gestart in de periode, eerste contract minstens 14 dagen voor de peildatum afgelopen",
        by=("sector",),
        asked_by=MAASTRICHT,
    ),
    Indicator(
        "D06",
        "Doorstroom passend werk",
        RATIO,
        "Mensen die na eerder werk begonnen met werk dat beter is in niveau, uren, loon of contract, en niet lager in "
        "niveau. Wat een jobhunter of jobcoach daarover vastlegde, gaat voor.",
        over="gestart met betaald werk",
        by=("education",),
        asked_by=MAASTRICHT,
    ),
    Indicator(
        "D07",
        "Duur dienstverband",
        DAYS,
        "Mediaan aantal dagen in dezelfde plaatsing.",
        asked_by=P31,
    ),
    Indicator(
        "D08",
        "Beëindiging naar reden",
        Unit.PLACEMENTS,
        "Plaatsingen die in de periode eindigden, naar reden.",
        asked_by=P31,
    ),
    Indicator(
        "D09",
        "Baanverlies door verhuizing",
        RATIO,
        "Plaatsingen die eindigden door een verhuizing.",
        over="geëindigde plaatsingen",
        asked_by="Platform31, Amstelveen",
    ),
    Indicator(
        "D10",
        "Herplaatsing",
        RATIO,
        "Plaatsingen waarna dezelfde persoon binnen 90 dagen nieuw betaald werk had.",
        over="plaatsingen die in de periode eindigden",
    ),
    Indicator(
        "D11",
        "Stoppen bij inburgering",
        RATIO,
        "Plaatsingen die eindigden omdat de inburgering begon.",
        over="geëindigde plaatsingen van statushouders",
        asked_by=P31,
    ),
    Indicator(
        "D12",
        "Inkomen >= bijstandsnorm",
        RATIO,
        "Statushouders met een nettoloon op of boven de bijstandsnorm.",
        over="werkende statushouders",
        asked_by=MAASTRICHT,
    ),
)

SUPPORT = (
    Indicator(
        "B01",
        "Plaatsingen met nazorg",
        RATIO,
        "Mensen met minstens 1 contact in de eerste 4 weken na de start.",
        over="gestart met betaald werk",
        asked_by=ASSEN,
    ),
    Indicator(
        "B02",
        "Plaatsingen met jobcoaching",
        RATIO,
        "Mensen met een jobcoach of minstens 1 gesprek met een jobcoach.",
        over="gestart met betaald werk",
        asked_by=MAASTRICHT,
    ),
    Indicator(
        "B03",
        "Jobcoachuren",
        SCORE,
        "Uren jobcoaching in de periode, gemiddeld per persoon met jobcoaching.",
        over="mensen met jobcoaching",
        asked_by="Maastricht, Assen",
    ),
    Indicator(
        "B04",
        "Maatwerk arbeidsinpassing",
        EURO,
        "Toegekende kleine kosten in de periode, zoals reiskosten, cursus of workshop: bedragen en aantal keren.",
        over="mensen met ondersteuning",
        by=("cost", "uses"),
        asked_by=ASSEN,
    ),
    Indicator(
        "B05",
        "Workshops grenzeloos communiceren",
        Unit.EMPLOYERS,
        "Werkgevers die in de periode een workshop volgden.",
        over="workshops",
        asked_by=ASSEN,
    ),
    Indicator("B06", "Taalondersteuning", RATIO, "Mensen die taalles volgen.", over="actieve deelnemers", asked_by=P31),
)

EMPLOYERS = (
    Indicator(
        "G01",
        "Werkgevers benaderd",
        Unit.EMPLOYERS,
        "Werkgevers met wie in de periode contact was.",
        by=("employer_size", "sector"),
        asked_by="Assen, Platform31",
    ),
    Indicator(
        "G02",
        "Werkgevers geïnformeerd/ondersteund",
        RATIO,
        "Werkgevers met advies over de werkvergunning.",
        over="benaderde werkgevers",
        asked_by=AMSTELVEEN,
    ),
    Indicator(
        "G03",
        "Werkgevers met plaatsing",
        RATIO,
        "Werkgevers met minstens 1 plaatsing.",
        over="benaderde werkgevers",
        asked_by="Almere",
    ),
    Indicator(
        "G04",
        "Herhaalwerkgevers",
        RATIO,
        "Werkgevers met minstens 2 plaatsingen.",
        over="werkgevers met plaatsing",
        asked_by=P31,
    ),
    Indicator(
        "G05",
        "Vacatures",
        RATIO,
        "Vacatures die door deelnemers zijn vervuld.",
        over="verkregen vacatures",
        asked_by=ASSEN,
    ),
    Indicator("G06", "Vervultijd", DAYS, "Dagen van de vacature tot de eerste werkdag.", asked_by=P31),
    Indicator(
        "G07",
        "Tevredenheid werkgever",
        SCORE,
        "Gemiddelde tevredenheid van werkgevers, van 1 tot en met 5."
        " Een werkgever die vaker antwoordde, telt 1 keer: met het gemiddelde van de eigen antwoorden.",
        over="werkgevers die antwoordden",
        asked_by="Platform31, Maastricht",
    ),
    Indicator(
        "G08",
        "Bereidheid",
        RATIO,
        "Werkgevers die in de periode zeiden dat zij opnieuw iemand zouden aannemen. Het laatste antwoord telt.",
        over="werkgevers die antwoordden",
        asked_by=P31,
    ),
    Indicator(
        "G09",
        "Afgehaakte werkgevers",
        RATIO,
        "Werkgevers die op de peildatum waren afgehaakt. De reden is vrije tekst en wordt niet geteld.",
        over="benaderde werkgevers",
        asked_by=P31,
    ),
)

STATUS = (
    Indicator(
        "S01",
        "Status verkregen",
        RATIO,
        "Mensen die een asielvergunning kregen.",
        over="actieve deelnemers",
        asked_by=P31,
    ),
    Indicator(
        "S02",
        "Afgewezen / vertrokken",
        RATIO,
        "Mensen die zijn afgewezen of vertrokken.",
        over="actieve deelnemers",
        asked_by=P31,
    ),
    Indicator(
        "S03",
        "Gekoppeld aan eigen gemeente",
        RATIO,
        "Mensen die aan de gemeente van de pilot zijn gekoppeld.",
        over="gekoppelde mensen",
        asked_by="Amstelveen, Maastricht",
    ),
    Indicator(
        "S04",
        "Gehuisvest in eigen gemeente",
        RATIO,
        "Statushouders met een woning in de gemeente van de pilot.",
        over="gehuisveste statushouders",
        asked_by=AMSTELVEEN,
    ),
    Indicator(
        "S05",
        "Koppeling binnen 50 km",
        RATIO,
        "Koppelingen binnen 50 kilometer van het werk.",
        over="gekoppelde werkende statushouders",
        asked_by=P31,
    ),
    Indicator(
        "S06",
        "Verzoeken kansrijke koppeling",
        RATIO,
        "Toegekende verzoeken om een kansrijke koppeling.",
        over="verzoeken",
        asked_by=P31,
    ),
    Indicator(
        "S07",
        "Verzoeken omkoppeling",
        RATIO,
        "Toegekende verzoeken om een andere gemeente.",
        over="verzoeken",
        asked_by=P31,
    ),
    Indicator(
        "S08",
        "Werkbehoud na status",
        RATIO,
        "Mensen die 91 dagen na de asielvergunning werken.",
        over="werkten toen zij de vergunning kregen",
        asked_by="Platform31, Maastricht",
    ),
    Indicator(
        "S09",
        "Verhuizingen",
        SCORE,
        "Verhuizingen binnen COA per persoon tijdens de begeleiding.",
        over="actieve deelnemers",
        asked_by=P31,
    ),
    Indicator(
        "S10",
        "Start inburgering",
        DAYS,
        "Dagen van de asielvergunning tot de start van de inburgering.",
        asked_by=MAASTRICHT,
    ),
    Indicator(
        "S11",
        "Geen bijstand",
        RATIO,
        "Gehuisveste statushouders die werken en geen bijstand krijgen.",
        over="gehuisveste statushouders",
        asked_by="Assen, Maastricht",
    ),
)

EXPERIENCE = (
    Indicator(
        "E01",
        "Tevredenheid deelnemer",
        SCORE,
        "Gemiddelde tevredenheid van deelnemers, van 1 tot en met 5."
        " Wie vaker antwoordde, telt 1 keer: met het gemiddelde van de eigen antwoorden.",
        over="deelnemers die antwoordden",
        asked_by=P31,
    ),
    Indicator(
        "E02",
        "Taalniveau-stijging",
        RATIO,
        "Mensen met een hoger niveau Nederlands dan bij de intake.",
        over="mensen met twee metingen",
        asked_by=P31,
    ),
    Indicator(
        "E03",
        "Netwerk",
        RATIO,
        "Mensen die zeggen dat zij nieuwe contacten hebben.",
        over="deelnemers die antwoordden",
        asked_by=P31,
    ),
    Indicator(
        "E04",
        "Welbevinden",
        SCORE,
        "Verandering van het eigen cijfer, van 1 tot en met 10.",
        over="mensen met twee metingen",
        asked_by=P31,
    ),
    Indicator(
        "E05",
        "Belemmeringen",
        Unit.REPORTS,
        "Belemmeringen die in de periode zijn gemeld of geteld, naar soort en naar wie ze meldde.",
        over="actieve deelnemers",
        by=("barrier", "reporter"),
        asked_by="Amstelveen, Noordoostpolder",
    ),
    Indicator("E06", "Successen en knelpunten", SCORE, "Successen en knelpunten per partij.", asked_by=AMSTELVEEN),
    Indicator(
        "E07",
        "Signalen onveilig werk/uitbuiting",
        RATIO,
        "Plaatsingen met een signaal.",
        over="plaatsingen",
        asked_by=P31,
    ),
)

MONEY = (
    Indicator(
        "F01",
        "Uitputting per kostenpost",
        RATIO,
        "Gerealiseerd tot en met de peildatum.",
        over="geraamd na wijziging",
        by=("line",),
        asked_by="alle pilots",
    ),
    Indicator(
        "F02",
        "Verplichtingen / restant / prognose",
        EURO,
        "Geraamd na wijziging, min gerealiseerd en min open verplichtingen, op de peildatum.",
        by=("line",),
        asked_by="Assen, Maastricht, Amstelveen",
    ),
    Indicator(
        "F03",
        "Dekking gerealiseerd",
        RATIO,
        "Ontvangen en ingezette dekking.",
        over="begrote dekking",
        asked_by="Maastricht, Assen, Amstelveen",
    ),
    Indicator("F04", "Kosten per intake", EURO, "Gerealiseerd in de periode, gedeeld door de intakes.", over="intakes"),
    Indicator(
        "F05",
        "Kosten per gestarte",
        EURO,
        "Gerealiseerd in de periode, gedeeld door wie in de periode startte met betaald werk.",
        over="gestart met betaald werk",
        asked_by="Amsterdam",
    ),
    Indicator(
        "F06",
        "Kosten per duurzame plaatsing",
        EURO,
        "Gerealiseerd, gedeeld door wie na 6 maanden werkt.",
        over="na 6 maanden aan het werk",
        asked_by=MAASTRICHT,
    ),
    Indicator("F07", "Inzet in natura", SCORE, "Uren van COA, pro memorie.", asked_by=ASSEN),
)
