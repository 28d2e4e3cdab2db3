"""The rows of the access test: which role may open which route. Written down by hand, on purpose."""

JOBHUNTER, COACH, COA, LEADER = "jobhunter", "job_coach", "coa", "project_leader"
RESEARCHER, PRIVACY = "researcher", "privacy_officer"
EVERYBODY = (JOBHUNTER, COACH, COA, LEADER, RESEARCHER, PRIVACY)
#: Roles that see people.
PEOPLE = (JOBHUNTER, COACH, COA)

#: Routes that give a file end so.
FILES = ("-pdf", "-xlsx")

#: Pages of a pilot: who may open them.
MATRIX: dict[str, tuple[str, ...]] = {
    "pilots:about": EVERYBODY,
    "pilots:data": EVERYBODY,
    "pilots:data-fields": EVERYBODY,
    "pilots:data-xlsx": EVERYBODY,
    "pilots:data-choice": (LEADER,),
    "pilots:members": (LEADER,),
    "pilots:invite": (LEADER,),
    "pilots:membership-end": (LEADER,),
    "pilots:invitation-revoke": (LEADER,),
    "pilots:access-log": (JOBHUNTER, COACH, COA, LEADER, PRIVACY),
    "participants:list": PEOPLE,
    "participants:enrol": (JOBHUNTER, COA),
    "participants:detail": PEOPLE,
    "participants:edit": (JOBHUNTER, COA),
    "participants:intake": (JOBHUNTER,),
    "participants:find": (JOBHUNTER, COA),
    "participants:bsn": (JOBHUNTER,),
    "participants:bsn-edit": (JOBHUNTER,),
    "participants:bsn-remove": (JOBHUNTER,),
    "participants:circumstances": (JOBHUNTER,),
    "participants:reba": (JOBHUNTER,),
    "participants:verdict": (JOBHUNTER, COA),
    "participants:record": (JOBHUNTER, COA),
    "participants:asylum-facts": (JOBHUNTER, COA),
    "participants:milestone-add": (JOBHUNTER, COA),
    "participants:milestone-edit": (JOBHUNTER, COA),
    "participants:milestone-remove": (JOBHUNTER, COA),
    "participants:move": (JOBHUNTER, COA),
    "participants:pause": (JOBHUNTER,),
    "participants:end": (JOBHUNTER,),
    "participants:reopen": (JOBHUNTER,),
    "participants:handover": (JOBHUNTER,),
    "participants:incoming": (JOBHUNTER,),
    "participants:incoming-offer": (JOBHUNTER,),
    "participants:incoming-refuse": (JOBHUNTER,),
    "participants:contact-add": PEOPLE,
    "participants:note-add": PEOPLE,
    "participants:note": PEOPLE,
    "participants:note-remove": PEOPLE,
    "participants:barrier-add": (JOBHUNTER,),
    "participants:barrier": (JOBHUNTER,),
    "participants:barrier-remove": (JOBHUNTER,),
    "participants:support-add": (JOBHUNTER, COACH),
    "participants:support-edit": (JOBHUNTER,),
    "participants:support-remove": (JOBHUNTER,),
    "participants:changes": (JOBHUNTER, COA),
    "participants:barrier-counts": (JOBHUNTER, COA),
    "participants:signals": PEOPLE,
    "participants:signal-add": PEOPLE,
    "participants:signal": PEOPLE,
    "employers:list": (JOBHUNTER,),
    "employers:add": (JOBHUNTER,),
    "employers:detail": (JOBHUNTER,),
    "employers:edit": (JOBHUNTER,),
    "employers:barrier-add": (JOBHUNTER,),
    "employers:barrier": (JOBHUNTER,),
    "employers:barrier-remove": (JOBHUNTER,),
    "employers:vacancies": (JOBHUNTER,),
    "employers:vacancy-add": (JOBHUNTER,),
    "employers:vacancy": (JOBHUNTER,),
    "employers:vacancy-edit": (JOBHUNTER,),
    "matching:work": (*PEOPLE, LEADER),
    "matching:list": (JOBHUNTER,),
    "matching:propose": (JOBHUNTER,),
    "matching:match": (JOBHUNTER,),
    "matching:step": (JOBHUNTER,),
    "matching:permit-request": (JOBHUNTER,),
    "matching:permit-complete": (JOBHUNTER,),
    "matching:permit-decision": (JOBHUNTER,),
    "matching:start": (JOBHUNTER,),
    "matching:placements": (JOBHUNTER, COACH),
    "matching:placement": (JOBHUNTER, COACH),
    "matching:contract-add": (JOBHUNTER,),
    "matching:job-coach": (JOBHUNTER,),
    "matching:placement-end": (JOBHUNTER,),
    "reporting:budget": (JOBHUNTER, LEADER),
    "reporting:expenditure-add": (LEADER,),
    "reporting:forecast": (LEADER,),
    "reporting:cover": (LEADER,),
    "reporting:indicators": (JOBHUNTER, LEADER),
    "reporting:indicator": (JOBHUNTER, LEADER),
    "reporting:evaluation": (LEADER,),
    "reporting:evaluation-pdf": (LEADER,),
    "reporting:publish": (LEADER,),
    "reporting:published": (RESEARCHER, PRIVACY),
    "reporting:publication": (RESEARCHER, PRIVACY),
}

#: What only a button does, never a link.
ACTIONS: dict[str, tuple[str, ...]] = {
    "participants:reveal-v-number": (JOBHUNTER, COA),
    "participants:confirm-fact": (JOBHUNTER, COA),
    "participants:resume": (JOBHUNTER,),
    "participants:handover-withdraw": (JOBHUNTER,),
    "matching:undo": (JOBHUNTER,),
    "pilots:invitation-resend": (LEADER,),
}

#: The administration: what a functional admin gets on opening it; nobody else finds it.
ADMINISTRATION: dict[str, int] = {
    "administration:users": 200,
    "administration:user": 200,
    "administration:user-deactivate": 200,
    "administration:user-reactivate": 405,
    "administration:membership-end": 200,
    "administration:invite": 200,
    "administration:invitations": 200,
    "administration:invitation-revoke": 200,
    "administration:invitation-resend": 405,
    "administration:parameters": 200,
    "administration:parameter-add": 200,
    "administration:parameter-edit": 200,
}

#: Pages for everybody who signed in, and pages for the whole world.
SIGNED_IN = ("home", "keep-alive")
OPEN: dict[str, int] = {
    "invitation:accept": 404,
    "pages:help": 200,
    "pages:accessibility": 200,
    "pages:privacy": 200,
}
