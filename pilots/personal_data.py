"""What the program may know of people: the fields of every table about somebody, each with what it is for.

A field is named here once; its Dutch name comes from the model and who sees it from config/database/matrix.py. A test
fails for a field that is not named, so that nobody adds one without saying what it is for.
"""

from dataclasses import dataclass

from pilots.enums import OptionalData

PERSON, CONTACT, STAFF = "deelnemer", "contactpersoon van een werkgever", "medewerker van de pilot"
#: Fields that hold a row together: keys, the pilot, the order of a list, and the number of a version.
KEYS = frozenset({"id", "pilot", "version", "name_key", "sort_key", "position", "changed_at"})
TRACE = frozenset({"recorded_by", "recorded_at"})
TRACE_PURPOSE = "nagaan wie iets vastlegde, en wanneer"


@dataclass(frozen=True, slots=True)
class Use:
    """What some fields of a table are for; `only` when the pilot must have decided to use them."""

    purpose: str
    fields: tuple[str, ...]
    only: OptionalData | None = None


def use(purpose: str, fields: str, only: OptionalData | None = None) -> Use:
    return Use(purpose, tuple(fields.split()), only)


GUIDANCE = "begeleiding naar werk"
RIGHT_TO_WORK = "nagaan of en wanneer iemand mag werken"
MATCHING = "passend werk zoeken"
REPORTING_DUTY = "uren en dagen voor de meldplicht, en nazorg"
OWN_WORK = "onthouden wat er te doen is"
AFTERCARE = "horen hoe het gaat na de start, en op tijd helpen"
COACHING = "begeleiding op de werkvloer, en wat die kost"
FITTING = "kleine kosten betalen die iemand aan het werk helpen"
SIGN_IN = "toegang en verantwoording van wie in de pilot werkt"
AGREEMENT = "aantonen dat iemand geïnformeerd is en akkoord ging"

#: Table -> about whom, and what its fields are for.
REGISTER: dict[str, tuple[str, tuple[Use, ...]]] = {
    "participants_participant": (
        PERSON,
        (
            use("weten om wie het gaat", "case_number first_name last_name birth_date birth_year_only gender"),
            use("weten waar iemand woont en wie begeleidt", "location jobhunter job_coach inflow"),
            use("akkoord van de bewoner om in beeld te komen", "in_view_agreed_on"),
            use(
                "verloop van het traject",
                "enrolled_on intake_on paused_on pause_reason ended_on end_reason end_outcome",
            ),
            use("overdracht en samenvoeging van dossiers", "readable_until merged_into"),
        ),
    ),
    "participants_contactdetails": (
        PERSON,
        (use("iemand kunnen bereiken", "phone email language needs_interpreter coa_contact participant"),),
    ),
    "participants_identity": (
        PERSON,
        (
            use(
                "de persoon herkennen bij UWV en COA",
                "v_number_sealed v_number_index former_v_number_index wrapped_key participant",
            ),
        ),
    ),
    "participants_sealedbsn": (
        PERSON,
        (
            use(
                "de persoon herkennen bij gemeente en UWV",
                "bsn_sealed bsn_index former_bsn_index wrapped_key participant",
                OptionalData.BSN,
            ),
        ),
    ),
    "participants_referral": (
        PERSON,
        (use("doorverwijzing van COA naar de pilot", "referred_on work_ready note participant"),),
    ),
    "participants_trajectorystep": (
        PERSON,
        (use("verloop van het traject", "change happened_on reason end_reason participant"),),
    ),
    "participants_appointment": (
        PERSON,
        (use(GUIDANCE, "kind starts_at place with_membership interpreter note outcome participant"),),
    ),
    "participants_attendance": (
        PERSON,
        (use("aanwezigheid bij bijeenkomsten", "meeting was_present note participant"),),
    ),
    "participants_involvement": (
        PERSON,
        (use("weten wie betrokken is", "membership since_on until_on participant"),),
    ),
    "participants_casetransfer": (
        PERSON,
        (
            use(
                "overdracht tussen collega's",
                "from_membership to_membership transferred_on reason opened_at participant",
            ),
        ),
    ),
    "participants_merge": (
        PERSON,
        (use("dubbele dossiers samenvoegen", "kept merged reason moved undone_at undone_by"),),
    ),
    "participants_notthesame": (PERSON, (use("dubbele dossiers uitsluiten", "one other"),)),
    "participants_handover": (
        PERSON,
        (
            use(
                "overdracht aan een andere pilot, met akkoord",
                "to_pilot to_location_name agreed_on offered_on reason state answered_on answer_reason sealed"
                " wrapped_key participant",
            ),
        ),
    ),
    "participants_incominghandover": (
        PERSON,
        (use("overdracht van een andere pilot", "handover_id from_municipality accepted_on participant"),),
    ),
    "participants_asylumfacts": (
        PERSON,
        (
            use(
                RIGHT_TO_WORK,
                "application_lodged_on application_source application_registered_on registered_source"
                " in_reception_from reception_source is_subsequent procedure_track procedure_phase participant",
            ),
            use("alleen ja of nee en de datum, nooit de reden", "exclusion exclusion_letter_on exclusion_source"),
            use(TRACE_PURPOSE, "change_reason"),
        ),
    ),
    "participants_milestone": (
        PERSON,
        (use(RIGHT_TO_WORK, "kind happened_on until detail source declaration change_reason participant"),),
    ),
    "participants_documentbatch": (PERSON, (use("een geplakte lijst terugdraaien", "changes undone_at"),)),
    "participants_stay": (
        PERSON,
        (use(RIGHT_TO_WORK, "location starts_on ends_on source change_reason participant"),),
    ),
    "participants_workpermit": (
        PERSON,
        (
            use(
                RIGHT_TO_WORK,
                "employer title requested_on complete_on decided_on outcome reason valid_from valid_until cut_on"
                " cut_reason granted_until participant",
            ),
            use(
                "bezwaar tegen een weigering op tijd maken",
                "objection_until objected_on objection_outcome objection_decided_on",
            ),
        ),
    ),
    "participants_permitsuspension": (
        PERSON,
        (use("weten tot wanneer UWV mag beslissen", "permit asked_on answer_by supplied_on participant"),),
    ),
    "participants_factconfirmation": (
        PERSON,
        (use("weten of een feit nog klopt", "fact milestone stay confirmed_on participant"),),
    ),
    "participants_announcedmove": (
        PERSON,
        (
            use(
                "een baan behouden bij een overplaatsing",
                "announced_on moves_on to_location to_place delay_requested_on delay_reason delay_outcome"
                " delay_answered_on delayed_until cancelled_on cancel_reason moved_on participant",
            ),
        ),
    ),
    "participants_linkingrequest": (
        PERSON,
        (
            use(
                "koppeling aan een gemeente bij het werk",
                "kind requested_on employer workplace municipality hours_per_week contract_signed contract_months"
                " contract_is_permanent"
                " payslip_seen_on pay_meets_norm job_matches reba_paid housing_offered integration_started"
                " distance_km outcome outcome_on outcome_municipality change_reason participant",
            ),
        ),
    ),
    "participants_workprofile": (
        PERSON,
        (
            use(
                MATCHING,
                "education experience wishes hours_available has_driving_licence wish_note bread_job dream_job"
                " skills education_note diploma_valued diploma_valued_on available_days can_work_nights"
                " can_work_shifts bike_minutes transit_minutes childcare wants_own_business participant",
            ),
            use("waar het werk rekening mee moet houden, nooit een diagnose", "adjustments"),
            use("hoe ver iemand van werk af staat", "ladder_step", OptionalData.LADDER),
        ),
    ),
    "participants_spokenlanguage": (
        PERSON,
        (use(MATCHING, "language level listening speaking reading writing participant"),),
    ),
    "participants_intakedraft": (
        PERSON,
        (use("een intake later afmaken", "answers saved_at participant"),),
    ),
    "participants_workexperience": (PERSON, (use(MATCHING, "sector title years participant"),)),
    "participants_certificate": (PERSON, (use(MATCHING, "kind name is_held valid_until participant"),)),
    "participants_intakeanswer": (
        PERSON,
        (use("antwoord op een eigen vraag van de pilot", "question answer participant"),),
    ),
    "participants_circumstances": (
        PERSON,
        (
            use("wat werk betekent voor het huishouden", "has_partner children participant", OptionalData.HOUSEHOLD),
            use("wat werk betekent voor een uitkering", "has_benefit", OptionalData.BENEFIT),
            use("op tijd hulp bij schulden", "debt_signal", OptionalData.DEBTS),
        ),
    ),
    "participants_wellbeingscore": (
        PERSON,
        (use("zien hoe het met iemand gaat", "measured_on score participant", OptionalData.WELLBEING),),
    ),
    "participants_informeddetail": (
        PERSON,
        (use(AGREEMENT, "milestone language with_interpreter text_version participant"),),
    ),
    "participants_employeragreement": (
        PERSON,
        (use(AGREEMENT, "employer agreed_on withdrawn_on participant"),),
    ),
    "participants_barrier": (
        PERSON,
        (
            use(
                "weten wat mensen van werk afhoudt",
                "code reported_by since_on solved_on solution participant",
                OptionalData.BARRIERS,
            ),
        ),
    ),
    "participants_supportgiven": (
        PERSON,
        (use("begeleiding en wat die kost", "kind given_on hours amount description participant"),),
    ),
    "participants_note": (
        PERSON,
        (use(GUIDANCE, "kind happened_on text visibility changed_at participant"),),
    ),
    "participants_signal": (
        PERSON,
        (
            use(
                "onveilig werk en uitbuiting tegengaan",
                "employer kind noticed_on text follow_up_by followed_up_on follow_up participant",
            ),
        ),
    ),
    "participants_signalreader": (
        PERSON,
        (use("een signaal bij wie het mag zien houden", "signal membership must_follow_up"),),
    ),
    "matching_match": (
        PERSON,
        (
            use(
                MATCHING,
                "participant employer vacancy vacancy_text title sector state proposed_on introduced_on agreed_on"
                " closed_on terms",
            ),
        ),
    ),
    "matching_matchstep": (PERSON, (use(MATCHING, "match state happened_on reason cause told"),)),
    "matching_chase": (PERSON, (use("antwoord krijgen op een voorstel", "participant match asked chased_on note"),)),
    "matching_fairtalk": (
        PERSON,
        (use("gesprekken op een banenmarkt plannen", "participant meeting employer vacancy starts_at"),),
    ),
    "matching_dismissal": (
        PERSON,
        (use("onthouden welk werk niet past", "participant vacancy cause note decided_on"),),
    ),
    "matching_placement": (
        PERSON,
        (
            use(
                REPORTING_DUTY,
                "participant employer match kind title sector job_level starts_on ends_on end_reason job_coach"
                " has_job_coach",
            ),
        ),
    ),
    "matching_contract": (
        PERSON,
        (use(REPORTING_DUTY, "placement kind starts_on ends_on hours_per_week days_per_week"),),
    ),
    "matching_progression": (PERSON, (use(REPORTING_DUTY, "placement fits better note judged_on"),)),
    "matching_wage": (PERSON, (use("nagaan of het minimumloon wordt betaald", "contract per_hour"),)),
    "employers_employercontact": (
        CONTACT,
        (use("een werkgever kunnen bereiken", "employer name job_title phone email"),),
    ),
    "employers_employerinteraction": (
        CONTACT,
        (
            use(
                "weten wat er met een werkgever is afgesproken",
                "employer contact kind happened_on note next_on next_note",
            ),
        ),
    ),
    "matching_owntask": (PERSON, (use(OWN_WORK, "title due_on participant assignee done_on"),)),
    "matching_putoff": (STAFF, (use(OWN_WORK, "membership key back_on reason put_off_on"),)),
    "matching_worksettings": (
        STAFF,
        (use(OWN_WORK, "membership digest digest_sent_on feed_hash feed_made_on"),),
    ),
    "matching_conceptpaper": (
        PERSON,
        (use("weten wat een werkgever nog nodig heeft voor de TWV-aanvraag", "participant match kind ready_on"),),
    ),
    "matching_permitgap": (
        PERSON,
        (
            use(
                "werk zonder werkvergunning voorkomen en melden",
                "participant placement starts_on ends_on worked reported_on",
            ),
        ),
    ),
    "matching_aftercaremoment": (
        PERSON,
        (use(AFTERCARE, "placement week planned_on due_on asks by_link is_dropped reason"),),
    ),
    "matching_checkin": (
        PERSON,
        (
            use(
                AFTERCARE,
                "placement moment respondent happened_on at_work how_known contract satisfaction hire_again trouble"
                " wants_call followed_up_on by_link",
            ),
        ),
    ),
    "matching_coachassignment": (PERSON, (use(COACHING, "placement coach starts_on ends_on hours"),)),
    "matching_fittingcost": (
        PERSON,
        (
            use(
                FITTING,
                "case_number kind amount purpose asked_on state decided_on decided_by decision_reason line commitment"
                " payment",
            ),
        ),
    ),
    "matching_fittingcostfor": (PERSON, (use(FITTING, "participant cost placement"),)),
    "matching_coachgoal": (PERSON, (use(COACHING, "placement text agreed_on closed_on outcome"),)),
    "matching_coachaction": (PERSON, (use(COACHING, "placement goal text by due_on done_on"),)),
    "matching_answerlink": (
        PERSON,
        (
            use(
                "een vraag over het werk beantwoorden zonder account",
                "placement moment respondent token_hash mailed_on expires_at used_at revoked_at",
            ),
        ),
    ),
    "pilots_membership": (STAFF, (use(SIGN_IN, "user role name organisation started_on ended_on"),)),
    "pilots_membershiplocation": (STAFF, (use(SIGN_IN, "membership location"),)),
    "pilots_invitation": (
        STAFF,
        (
            use(
                SIGN_IN,
                "email name role organisation location_ids token_hash invited_by invited_at expires_at used_at"
                " revoked_at",
            ),
        ),
    ),
    "pilots_accessrecord": (
        STAFF,
        (
            use(
                "verantwoorden wie afgeschermde gegevens opende",
                "membership action subject reason explanation request_id happened_at",
            ),
        ),
    ),
    "pilots_submission": (STAFF, (use("een formulier één keer laten tellen", "key user claimed_at"),)),
    "pilots_teamcontact": (STAFF, (use("weten wie je belt: op de statuskaart", "name phone hours"),)),
    "pilots_inkindhours": (STAFF, (use("uren in natura verantwoorden", "membership month activity hours"),)),
    "accounts_user": (
        STAFF,
        (
            use(
                SIGN_IN,
                "email name password is_active is_functional_admin date_joined last_login sessions_ended",
            ),
        ),
    ),
}
#: Tables of these rooms are about people, unless named here.
ABOUT_PEOPLE = ("participants_", "matching_", "pilots_teamcontact")
ABOUT_NOBODY = {
    "participants_volunteerdeclaration": "een verklaring van UWV voor een organisatie, zonder persoon",
    "matching_aftercarestep": "het nazorgplan van de pilot, zonder persoon",
}
