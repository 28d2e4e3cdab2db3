"""Invented names, and languages to go with them. Where somebody comes from is not recorded, here or anywhere."""

from random import Random

from participants.enums import Gender

M, V = Gender.MALE, Gender.FEMALE

#: (first name, gender), family names and languages that go together.
GROUPS: tuple[tuple[tuple[tuple[str, Gender], ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (("Yonas", M), ("Filmon", M), ("Selam", V), ("Tsegay", M), ("Mehret", V), ("Awet", M), ("Luwam", V)),
        ("Tesfay", "Haile", "Gebremedhin", "Kidane", "Weldu", "Berhane"),
        ("tigrinya", "engels"),
    ),
    (
        (("Omar", M), ("Rania", V), ("Khaled", M), ("Hala", V), ("Mazen", M), ("Samir", M), ("Nour", V), ("Bassel", M)),
        ("Al-Khatib", "Haddad", "Mansour", "Darwish", "Kassem", "Al-Sayed", "Najjar"),
        ("arabisch", "engels"),
    ),
    (
        (("Farid", M), ("Zahra", V), ("Hamid", M), ("Mursal", V), ("Navid", M), ("Parwana", V)),
        ("Rahimi", "Ahmadi", "Noori", "Sadat", "Karimi"),
        ("dari", "engels"),
    ),
    (
        (("Emre", M), ("Zeynep", V), ("Çağla", V), ("Burak", M), ("Oğuz", M), ("Elif", V)),
        ("Yıldırım", "Şahin", "Demirtaş", "Aydın", "Güneş"),
        ("turks", "engels"),
    ),
    (
        (("Abdirahman", M), ("Hodan", V), ("Liban", M), ("Sahra", V)),
        ("Warsame", "Jama", "Farah", "Hirsi"),
        ("somalisch", "engels"),
    ),
    (
        (("Reza", M), ("Shirin", V), ("Kaveh", M), ("Nasrin", V)),
        ("Moradi", "Tehrani", "Jafari", "Soltani"),
        ("farsi", "engels"),
    ),
    (
        (("Dmytro", M), ("Oksana", V), ("Anton", M), ("Iryna", V)),
        ("Kovalenko", "Bondar", "Lysenko"),
        ("oekraïens", "russisch"),
    ),
    (
        (("Adaeze", V), ("Chidi", M), ("Emeka", M), ("Ngozi", V)),
        ("Okafor", "Eze", "Nwosu"),
        ("engels", "igbo"),
    ),
    (
        (("Camila", V), ("Andrés", M), ("Lucía", V), ("Julián", M)),
        ("Quintero", "Peña", "Restrepo", "Muñoz"),
        ("spaans", "engels"),
    ),
)
CONTACT_LANGUAGES = {
    "tigrinya": "ti",
    "arabisch": "ar",
    "dari": "fa",
    "turks": "tr",
    "somalisch": "so",
    "farsi": "fa",
    "oekraïens": "uk",
    "engels": "en",
    "spaans": "es",
}


class Names:
    """Gives out names; no full name twice."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.given: set[tuple[str, str]] = set()

    def next(self) -> tuple[str, str, Gender, tuple[str, ...]]:
        """First name, family name, gender, languages."""
        while True:
            firsts, lasts, languages = self.rng.choice(GROUPS)
            first, gender = self.rng.choice(firsts)
            last = self.rng.choice(lasts)
            if (first, last) not in self.given:
                self.given.add((first, last))
                return first, last, gender, languages
