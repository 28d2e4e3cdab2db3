"""What a form says when an answer cannot be used: a sentence that tells what to do, never "this field is required".

Texts may hold {noun}, which the form fills in with what the field asks for ("een achternaam").
"""

from collections.abc import Mapping

from django import forms
from django.utils.functional import Promise

TEXT = {
    "required": "Vul {noun} in",
    "invalid": "Vul {noun} opnieuw in",
    "max_length": "Maak {noun} korter: gebruik hoogstens %(limit_value)d tekens, je hebt er nu %(show_value)d",
    "min_length": "Maak {noun} langer: gebruik minstens %(limit_value)d tekens",
    "null_characters_not_allowed": "Haal de onleesbare tekens weg uit {noun}",
    "unique": "Er bestaat al een dossier of rij met deze waarde. Vul {noun} opnieuw in",
}
CHOICE = {
    "required": "Kies {noun}",
    "invalid_choice": "Kies {noun} uit de lijst",
    "invalid_list": "Kies {noun} uit de lijst",
    "invalid_pk_value": "Kies {noun} uit de lijst",
}
TICK = {"required": "Zet een vinkje bij {noun}"}
FILE = {
    "required": "Kies een bestand",
    "invalid": "Kies het bestand opnieuw",
    "missing": "Kies het bestand opnieuw",
    "empty": "Dit bestand is leeg. Kies een ander bestand",
    "max_length": "De naam van dit bestand is te lang. Geef het een kortere naam",
}
EMAIL = {"invalid": "Vul een e-mailadres in zoals naam@gemeente.nl"}
WEB_ADDRESS = {"invalid": "Vul een webadres in zoals https://www.gemeente.nl"}


ARTICLES = ("een ", "de ", "het ")
#: Who saved what the writer did not see: perhaps the writer, in another tab.
ELSEWHERE = "door een collega of in een ander tabblad"


def noun_of(label: str) -> str:
    """A label inside a sentence: without its capital, unless that belongs to it (V-nummer, TWV); a question quoted."""
    if label.endswith("?"):
        return f"een antwoord bij \u2018{label}\u2019"
    is_word = label[1:2].islower() or label.startswith("E-mail")
    return label[:1].lower() + label[1:] if is_word else label


def asked_by(field: forms.Field, label: str) -> str:
    """What a field without a noun of its own asks for. To choose goes with an article, which few labels have."""
    noun = noun_of(label)
    is_choice = isinstance(field, forms.ChoiceField | forms.ModelChoiceField)
    return f"een antwoord bij \u2018{label}\u2019" if is_choice and not noun.startswith(ARTICLES) else noun


def speak(field: forms.Field, noun: str) -> None:
    """Give a field its sentences. Messages that a form wrote itself stay; only Django's own are replaced."""
    for code, text in _sentences(field).items():
        if code not in field.error_messages or isinstance(field.error_messages[code], Promise):
            field.error_messages[code] = text
    for code, message in field.error_messages.items():
        if isinstance(message, str):
            field.error_messages[code] = message.replace("{noun}", noun)


def _sentences(field: forms.Field) -> Mapping[str, str]:
    if isinstance(field, forms.ChoiceField | forms.ModelChoiceField):
        return CHOICE
    if isinstance(field, forms.BooleanField):
        return TICK
    if isinstance(field, forms.FileField):
        return FILE
    if isinstance(field, forms.EmailField):
        return TEXT | EMAIL
    if isinstance(field, forms.URLField):
        return TEXT | WEB_ADDRESS
    return TEXT
