"""Commands and greetings: help, sign in and out, another firm, settings, take back, export. Never with an amount.

>>> from datetime import date
>>> from parsers.commands import command_of
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def command(text):
...     decision = command_of(Signs(find(read_text(text), date(2026, 11, 20))))
...     return decision.intent.value if decision else None
>>> command("mujhe log out kar do"), command("pichla wala cancel karo"), command("namaste ji")
('logout', 'void_last', 'greet')
>>> command("petrol 500 cash") is None
True
"""

from __future__ import annotations

from parsers.capitals import BUSINESS_WORDS
from parsers.decision import Decision
from parsers.drafts import Intent
from parsers.signs import Signs
from parsers.text import word_set

# In this order; the first that is meant decides.
COMMANDS = {
    "settings": Intent.SETTINGS,
    "logout": Intent.LOGOUT,
    "login": Intent.LOGIN,
    "switch": Intent.SWITCH_ORG,
    "void": Intent.VOID_LAST,
    "export": Intent.EXPORT,
    "help": Intent.HELP,
}
_EXPORT_WORDS = word_set("export excel xlsx csv download spreadsheet pdf एक्सेल एक्सपोर्ट")
_TALK_TOPICS = frozenset({"spend", "payable", "recent"})
_CLOCK = word_set(
    "time samay vage vaage vajye baje baj am pm at clock बजे वाजता vajta vagye manikku gantalaku gantege tay বাজে"
)
_HOURS = 25
_HOW = frozenset({"how", "kaise", "कैसे", "kase", "kevi", "eppadi", "ela", "hege"})
_LANGUAGES = word_set(
    "hindi english hinglish marathi gujarati tamil telugu kannada bengali bangla punjabi odia malayalam हिंदी हिन्दी "
    "अंग्रेजी मराठी ગુજરાતી தமிழ் తెలుగు ಕನ್ನಡ বাংলা ਪੰਜਾਬੀ"
)
_GO = word_set("go change switch move shift jump open kholo khol")
_OPEN = word_set("open kholo khol kholna खोलो खोल")
_BOOKS = word_set("books account khata khate hisaab hisab company firm खाता हिसाब")
_FIRMS = word_set(
    "pvt ltd llp co traders trading enterprises enterprise foods agro industries exports sons brothers stores "
    "boutique parlour academy gym jewels studio"
)
_FIRM = 10  # "switch to firm 2"
_SHORT = 4  # words in a message where a single command word is enough
_LONGER = 6
_LONGEST = 7


def command_of(signs: Signs) -> Decision | None:
    """Read a greeting or command; None when there is none, or an amount beside it."""
    if signs.is_greeting:
        return Decision(Intent.GREET, "greeting")
    named = signs.commands
    numbered = "switch" in named and not signs.buys and all(amount.value < _FIRM for amount in signs.found.amounts)
    if signs.has_money and not ("void" in named and not signs.buys) and not _at_a_time(signs) and not numbered:
        return None
    for name, intent in COMMANDS.items():
        if name in named and _is_meant(signs, name) and not (name == "login" and "export" in signs.paired):
            asked = name == "void" and bool(_HOW.intersection(signs.words[:2]))  # "how do i delete an entry"
            return Decision(Intent.HELP if asked else intent, f"command {name}")
    if _names_firm(signs):
        return Decision(Intent.SWITCH_ORG, "command to open a firm")
    if signs.takes_back and not signs.has_money:
        return Decision(Intent.VOID_LAST, "take back the last")
    if signs.words in (("stop",), ("start",)):
        return Decision(Intent.SETTINGS, "reminders stop or start")
    if len(signs.words) == 1 and signs.words[0] in _LANGUAGES:
        return Decision(Intent.SETTINGS, "language")
    return None


def _names_firm(signs: Signs) -> bool:
    """Tell "go to Vinayak Traders books", "change to Malwa Agro Pvt Ltd", "Royal Exports wala khata kholo"."""
    words = signs.words
    ordered = words[:1] and words[0] in _GO and (words[1:2] == ("to",) or words[0] in _OPEN)
    if not (ordered or (signs.word_set & _BOOKS and signs.word_set & _OPEN)) or signs.has_money or signs.has("ask"):
        return False
    firm = bool(signs.word_set & (_FIRMS | _BOOKS | BUSINESS_WORDS)) and "name" in signs.roles
    return firm and len(words) <= _LONGEST


def _at_a_time(signs: Signs) -> bool:
    """Tell "roz raat 9 baje yaad dilana": the only figure is the hour of a reminder."""
    hours = all(amount.value < _HOURS for amount in signs.found.amounts)
    return "settings" in signs.commands and hours and bool(signs.word_set & _CLOCK) and not signs.buys


def _is_meant(signs: Signs, name: str) -> bool:
    """Tell whether a command word is really meant as one: a phrase always, a single word in a short message."""
    hit, size = signs.commands[name], len(signs.words)
    if hit.last > hit.first:
        return True
    if name in signs.paired and not (name == "export" and "tax" in signs.topics):
        return True
    match name:
        case "help":
            return size <= _SHORT and not signs.topics - _TALK_TOPICS
        case "export":
            return signs.has("show") or size <= _SHORT or signs.words[hit.first] in _EXPORT_WORDS
        case "settings" | "switch" | "void":
            return size <= _LONGER
    return size <= _LONGEST
