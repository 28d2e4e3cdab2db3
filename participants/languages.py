"""Languages in which people are spoken to: code of ISO 639-1 and Dutch name."""

NAMES = {
    "am": "Amhaars",
    "ar": "Arabisch",
    "az": "Azerbeidzjaans",
    "bn": "Bengaals",
    "de": "Duits",
    "en": "Engels",
    "es": "Spaans",
    "fa": "Farsi of Dari",
    "fr": "Frans",
    "ka": "Georgisch",
    "ku": "Koerdisch",
    "ln": "Lingala",
    "nl": "Nederlands",
    "ps": "Pasjtoe",
    "pt": "Portugees",
    "ru": "Russisch",
    "so": "Somalisch",
    "sq": "Albanees",
    "sw": "Swahili",
    "ti": "Tigrinya",
    "tr": "Turks",
    "uk": "Oekraïens",
    "ur": "Urdu",
    "zh": "Chinees",
}


def name_of_language(code: str) -> str:
    """The Dutch name of a code; a code that is not listed as it is."""
    return NAMES.get(code.lower(), code)


def choices(known: str = "") -> list[tuple[str, str]]:
    """Every language by name, and the one that is known already."""
    listed = sorted(NAMES.items(), key=lambda pair: pair[1])
    return listed if not known or known in NAMES else [*listed, (known, known)]
