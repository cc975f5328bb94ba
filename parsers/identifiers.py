"""Figures that are never money: phone numbers, references, account tails, GSTINs, vehicles, bill and cheque numbers.

Each row of `PATTERNS` names a kind of `claims.PRIORITY`, the rule as `explain` shows it, what the message must hold for
the row to be tried, and the pattern; its group `v` is the value. Patterns see the message in lower case with plain
digits. What must be held: how many digits ("6"), and one of some pieces of text ("a/c @") or whole words of plain
letters ("=hrs"); nothing named: always tried. Only a few rows are tried on a message, which makes reading quick.

>>> from parsers.claims import settle
>>> from parsers.identifiers import find_identifiers
>>> from parsers.text import read_text
>>> kept, _ = settle(find_identifiers(read_text("call 98765 43210, bill no VB-142, gaadi MH12AB1234")))
>>> [(claim.kind, claim.value) for claim in kept]
[('phone', '98765 43210'), ('bill_number', 'VB-142'), ('vehicle', 'MH12AB1234')]
>>> find_identifiers(read_text("petrol 2500 cash"))
[]
"""
# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from parsers.claims import Claim
from parsers.text import RUN, Text
from parsers.words_date import MONTHS

_NO_WORDS = "numbers|number|no|nbr|num|kramank|krmank|नंबर|नम्बर|नं|क्रमांक|નંબર|নম্বর|ਨੰਬਰ|எண்|నంబర్|ನಂಬರ್|നമ്പർ"
_NO = rf"(?:{_NO_WORDS})"
_NO_MARK = rf"(?:\s*(?:{_NO}\.?|#)\s*(?:is|hai|=|[:.#-])?\s*|\s*[:#]\s*)"
_BILL_WORDS = (
    "tax invoice|invoice|invoic|invoc|inv|bill|vb|challan|chalan|dc|voucher|vch|receipt|memo|parchi|parcha|पर्ची|पर्चा|"
    "बिल|बील|इनवॉइस|इनवॉयस|चालान|રસીદ|બિલ|বিল|ਬਿੱਲ|பில்|బిల్లు|బిల్|ಬಿಲ್|ബിൽ"
)
_BILL = rf"(?:{_BILL_WORDS})"
_CHEQUE = "cheque|cheq|chq|chk|check|चेक"
_ID = r"[a-z0-9\u0900-\u097f]+(?:[-/][a-z0-9]+)*"
_HAS_DIGIT = r"(?=[a-z\u0900-\u097f/-]*\d)"
_STATES = "ap|ar|as|br|cg|ch|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tn|tr|ts|tg|uk|ua|up|wb|an"
_MONTHS = "|".join(sorted((word for row in MONTHS.values() for word in row.split(",")), key=len, reverse=True))
_W = r"(?<![\w/.,-])"

# A visiting card and a stapler pin name no account and no code.
_CARDS = "visiting business wedding invitation greeting id gift report menu memory sim metro"
_PINS = "stapler safety hair push cotter u"
_NOT_BEHIND_CARDS, _NOT_BEHIND_PINS = ("".join(rf"(?<!{word} )" for word in row.split()) for row in (_CARDS, _PINS))
_PLACES = "gate pass|token no|room|rm|flat|gate|gala|plot|sector|ward|seat|coach|platform|lane|gali|floor|hsn|sac|pincode|pnr|awb|docket"
_NUMBERED = (
    "order|booking|tracking|consignment|gr|lr|policy|loan|token|roll|id|table|counter|shop|house|block|building|wing|bus|train|"
    "flight|route|bin|rack|otp|code|vehicle|gaadi|gadi|meter|customer|consumer|account|passbook|ticket|reg|token"
)
_HOURS = "o'clock|baje|bje|bajे|बजे|वाजता|vajta|vage|વાગ્યે|mani|gantalaku|gantege|min|mins|minute|minutes|minat|mint|sec|seconds"
_SIZES = "sqmm|sq mm|sqm|kw|kva|kwh|ah|mp|megapixel|wp|hz|bhp|rpm|gb|mb|tb|mbps|inch|inches|mm|cm|ft|feet|watt|watts|volt|amp|hp motor|mah|gsm|ml|sqft|sq ft|ton|tonne|micron|seater|litre capacity|month plan|day plan"
_SHEETS = "tiles?|ply|plywood|flex|banners?|hoarding|sheets?|glass|frames?|boards?|mats?|carpet|foam|mattress|tirpal|marble|granite|polybags?|pouch|pouches|photo|photos"
_PARTS = "core|ply|star|pole|way|wheeler|bhk|speed|layer|fold|gang|module|modular"
_SITES = "store|shop|branch|outlet|site|godown|warehouse|unit|plant|kitchen|counter|clinic|hall|cabin|dukan|dukaan|machine|block|wing|tower|shed"
_MAKES = "iphone|ipad|redmi|realme|oppo|vivo|galaxy|redmi note|galaxy note|samsung note|infinix note|oneplus|poco|nokia|moto|pixel|windows|win|class|std|standard|grade|size|model|series|gauge|type|stage|phase|level|batch|lot|tier|semester|sem|instalment|installment|kist"
_THING = r"(?P<v>(?:[a-z]{1,3}-?)?\d+[a-z]?)\b(?![\w,.]*\d|\s*(?:rs\b|rupees|₹|/-|k\b))"


def _holds(alternatives: str) -> str:
    """Write the alternatives of a pattern as pieces of text of which a message must hold one."""
    return alternatives.replace("|", " ")


def _begins(alternatives: str) -> str:
    """Write the alternatives of a pattern, each between word ends, as the words with which they begin."""
    firsts = (RUN.match(one) for one in alternatives.split("|"))
    return " ".join(f"={run[0]}" if run else one for run, one in zip(firsts, alternatives.split("|"), strict=True))


PATTERNS: tuple[tuple[str, str, str, str], ...] = (
    ("link", "web address", "http www.", r"\b(?:https?://|www\.)\S+"),
    ("link", "web address", ".", rf"{_W}[a-z0-9-]+\.(?:com|in|co\.in|org|net|ly|me|io|gov)(?:/\S*)?(?![\w@])"),
    ("link", "mail address", "@", r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z][\w.]*"),
    ("handle", "upi handle", "@", rf"{_W}[a-z0-9][a-z0-9._-]+@[a-z][a-z0-9]+(?![\w.@]*\w@)"),
    ("gstin", "gstin", "7", r"\b\d{2}[a-z]{5}\d{4}[a-z][0-9a-z]z[0-9a-z]\b"),
    ("phone", "phone number", "10", r"(?<![\d,.₹])(?:\+\s?91[- ]?|91[- ]|0)?[6-9]\d{4}[ -]?\d{5}(?!\d|[,.]\d)"),
    ("phone", "phone number", "10", r"(?<![\d,.])(?:\+?91)?[6-9]\d{9}(?!\d)"),
    ("phone", "phone number", "8", r"(?<![\d,.])(?:1800|1860)[ -]?\d{2,4}[ -]?\d{3,5}(?!\d)|(?<!\d)0\d{2,4}[- ]\d{6,8}(?!\d)"),
    ("reference", "payment reference", "6 upi ref utr rrn txn trans trxn order booking pnr ticket awb tracking docket consignment complaint request application ack reg policy loan lan token otp code pin",
        r"\b(?:upi ref(?:erence)?|upi txn|upi|ref(?:erence)?|refno|utr|rrn|txn|transaction|trxn|trans|order|booking|pnr|ticket|awb|tracking|docket|"
        rf"consignment|complaint|request|application|ack|reg|registration|policy|loan|lan|token|otp|code|pin)\s*(?:id|{_NO})?\.?\s*(?:is|:|#|-|\.)*\s*"
        r"(?P<v>(?=[a-z]*\d)[a-z0-9]{6,})\b",
    ),
    ("other_number", "number of a thing", _begins(f"{_PLACES}|pin"), rf"\b(?:{_PLACES}|{_NOT_BEHIND_PINS}pin)\b\s*(?:{_NO}\b)?\.?\s*[:#-]?\s*{_THING}"),
    ("other_number", "number of a thing", _begins(_NUMBERED), rf"\b(?:{_NUMBERED})\b\s*(?:(?:{_NO}|id)\b\.?\s*(?:is|hai)?\s*[:#-]?|#)\s*{_THING}"),
    ("other_number", "number of a thing", "=id =uid =code =ref", r"\b(?:id|uid|code|ref)\s*[:#-]?\s*(?P<v>\d{2,12})\b(?![,.]\d)"),
    ("vehicle", "vehicle number", "6", rf"\b(?:{_STATES})[ -]?\d{{2}}[ -]\d{{4}}\b(?=\D*[\s,]\d)"),
    ("other_number", "number of a place", _begins(_SITES), rf"\b(?:at|in|of|from|near|our) (?:{_SITES}) #?(?P<v>\d{{1,2}})\b(?!\s*(?:rs\b|rupees|₹|/-|k\b)|[,.]?\d)|\b(?:{_SITES}) (?P<v2>\d)\b(?= (?:ka|ki|ke|me|mein|par|pe|wali|wale|wala)\b)"),
    ("size", "number of a model", _begins(_MAKES), rf"\b(?:{_MAKES})[ -](?P<v>\d{{1,3}})\b(?![,.]\d|\s*(?:rs\b|rupees|₹|/-|k\b))(?=.*[\s₹.]\d)"),
    ("other_number", "goods receipt", "=gr =lr", r"\b(?:gr|lr)\s*[:#-]?\s*(?P<v>\d{3,8})\b(?![,.]\d)"),
    ("phone", "number to call", "8 =call =sms =dial =helpline =whatsapp =contact =fwd =to", r"\b(?:call|sms|dial|helpline|whatsapp|contact|fwd|to)\b\s*(?:on|at|:|@|us)?\s*(?P<v>\d{8,12})(?!\d|[,.]\d)"),
    ("reference", "identity number", "5 aadh uidai pan passport voter ifsc udyam uan ration licen", r"\b(?:aadhaa?r|aadhar|uidai|pan|passport|voter id|ifsc|udyam|uan|ration card|licen[cs]e no)\b(?: (?:no|number|card|is|hai))*[\s:.]{1,3}(?P<v>(?=[a-z]*\d)[a-z0-9]{5,})"),
    ("reference", "identity number", "12", r"(?<!\d)\d{4}[ -]\d{4}[ -]\d{4}(?!\d)"),
    ("reference", "long number", "9", r"(?<![\d.,₹])(?<!rs )(?<!rs\.)(?<!rs\. )(?<!inr )\d{9,}(?!\d|[,.]\d)"),
    ("account", "account or card tail", "x * nn", r"(?<![a-z0-9])(?<!\d )(?:x{2,}[ -]?|x|\*+|n{2})[x*]*\d{3,6}\b"),
    ("account", "account or card tail", "a/c acc card ending", r"\b(?:ending(?: (?:with|in|no))?|a/c(?: no)?\.?|acct?(?: no)?\.?|account(?: no| number)?\.?|" + _NOT_BEHIND_CARDS + r"card(?: no)?\.?)\s*[:#-]?\s*(?P<v>[x*]*\d{3,18})(?!\d|[,.]\d)"),
    ("account", "account or card tail", "card", r"\bcard\s*\((?P<v>[x*]*\d{4})\)"),
    ("vehicle", "vehicle number", "5 " + _begins(_STATES), rf"\b(?:{_STATES})[ -]{{0,3}}\d{{1,2}}[ -]{{0,3}}[a-z]{{1,3}}[ -]{{0,3}}\d{{4}}\b"),
    ("cheque_number", "cheque number", "3 " + _holds(_CHEQUE), rf"\b(?:{_CHEQUE}){_NO_MARK}(?P<v>\d{{3,9}})\b|\b(?:cheque|chq|चेक)\s+(?P<v2>\d{{6}})\b(?!\s*(?:rs|₹|/-))"),
    ("bill_number", "number after bill", _holds(_BILL_WORDS), rf"(?<![a-z\u0900-\u0dff]){_BILL}(?:\s*(?:ka|का|nu|cha))?{_NO_MARK}(?P<v>{_HAS_DIGIT}{_ID})"),
    ("bill_number", "letters and digits after bill", _holds(_BILL_WORDS), rf"(?<![a-z\u0900-\u0dff]){_BILL}\s+(?P<v>(?=[a-z]*[-/]?[a-z-]*\d)(?=[\d]*[-/]?[a-z/-])(?!\d+(?:k|l|lakh|cr|th|st|nd|rd|kg|pcs|rs|ltr|nos|gm|ml|x|upi|cash|gpay|hazar|hazaar|bags?|boxe?s?)\b)(?!\d{{1,2}}[/-]\d{{1,2}}\b){_ID})"),
    ("bill_number", "number after bill", "b.no b/no", rf"(?<![\w.])b[./]no\.?\s*[:#-]?\s*(?P<v>{_HAS_DIGIT}{_ID})"),
    ("bill_number", "number with a nought after bill", "3 " + _holds(_BILL_WORDS), rf"(?<![a-z\u0900-\u0dff]){_BILL}\s+(?P<v>0\d{{2,}})\b(?![,.]?\d)"),
    ("bill_number", "number of the year after bill", "- " + _holds(_BILL_WORDS), rf"(?<![a-z\u0900-\u0dff]){_BILL}\s+(?P<v>(?:20)?\d\d-\d\d/\d+)"),
    ("bill_number", "number of the bill", "# " + _holds(_NO_WORDS), rf"(?<![a-z\u0900-\u0dff.])(?<!\bno )(?<!\bno, ){_NO}\.?\s*[:#.-]?\s*(?!\d+/(?:piece|pcs?|nos?|kg|each|bag|box|unit|ltr|mtr)\b)(?P<v>{_HAS_DIGIT}{_ID})|#\s?(?P<v2>{_HAS_DIGIT}{_ID})"),
    ("other_number", "flight or train", "3 6e i5 g8 =ai =uk =sg =qp =ix =train", r"\b(?:6e|ai|uk|sg|qp|i5|g8|ix)[ -]?\d{3,4}\b|\btrain\s+\d{5}\b"),
    ("other_number", "financial year", "- =fy =ay", r"(?<![\d/-])(?:20)?\d\d-\d\d(?![\d-]|/\d)|\b(?:fy|ay)\s*'?(?:20)?\d\d(?:-\d\d)?"),
    ("year", "year behind a month", "4 201 202 203 204", rf"(?<![a-z])(?:{_MONTHS})[\s,'-]+(?P<v>20[1-4]\d)\b(?![,.]?\d)(?!\s*(?:rs\b|₹|/-|rupees))"),
    ("size", "first of a range of days", "2 - to se till tak से and aur", rf"(?<![\w.,/])(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:\s*(?:to|se|till|tak|से|and|aur)\s*|-)(?=\d{{1,2}}(?:st|nd|rd|th)?\s*(?:{_MONTHS})(?![a-z]))"),
    ("size", "range of days behind a month", "2 - to", rf"(?<![a-z])(?:{_MONTHS})\.?\s\d{{1,2}}(?:st|nd|rd|th)?\s?(?:-|to)\s?\d{{1,2}}(?:st|nd|rd|th)?\b(?![,./-]?\d)"),
    ("size", "width of a sheet", "x ×", rf"(?<![a-z])(?:{_SHEETS})\s(?P<v>\d{{1,2}}[x×]\d{{1,2}})\b(?!\s*(?:rs|₹))"),
    ("clock", "time of day", ": .", r"(?<![\d.,])\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:am|pm|hrs|a\.m|p\.m|baje)\b|(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)"),
    ("clock", "time of day", "=am =pm " + _begins(_HOURS), rf"(?<![\d.,])\d{{1,2}}\s{{0,3}}(?:am|pm)\b|(?<![\d.,])\d{{1,4}}\s{{0,3}}(?:{_HOURS})(?![\w])"),
    ("clock", "hours", "=hrs =hours =hour", r"(?<![\d.,])\d{1,4}\s{0,3}(?:hrs|hours|hour)\b(?!.*(?:/\s?h(?:ou)?rs?\b|\bper h(?:ou)?r|\ban hour\b|\bhourly\b|@|\beach\b))"),
    ("size", "tyre", "5 / -", r"(?<![\w.,/])\d{2,3}/\d{2}(?:\s?-?\s?z?r\s?\d{2}|-\d{2})\b"),
    ("size", "so many parts", _begins(_PARTS), rf"(?<![\w.,])\d{{1,2}}[ -]?(?:{_PARTS})\b"),
    ("size", "watts, volts and metres", "2 =w =v =ah =va =m =mt", r"(?<![\w.,])\d{1,4}(?:w|v|ah|va|m|mt)\b(?!\s*[x@])"),
    ("size", "height and width", "x ×", r"(?<![\w.,])\d{1,2}[x×]\d{1,2}(?![\w.])(?=(?:[^,;\n=]|,(?=\d))*?\d{3})"),
    ("size", "horse power", "hp", r"(?<![\w.,])\d+(?:\.\d+)?hp\b"),
    ("size", "size", _begins(_SIZES), rf"(?<![\w.,])\d+(?:\.\d+)?\s{{0,3}}(?:{_SIZES})\b"),
    ("size", "size", "x *", r"(?<![\w.,])\d+(?:\.\d+)?\s{0,3}[x*]\s{0,3}\d+(?:\.\d+)?\s?(?:ft|feet|inch|inches|mm|cm|m|size|flex|banner)\b"),
    ("size", "ordinal", "=st =nd =rd =th", r"(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\b"),
    ("size", "document", "/ -", rf"{_W}(?:[a-z]{{1,6}}/|[a-z]{{1,3}}-)(?:\d+[/-])*\d[\w/-]*"),
    ("size", "document", "- ", r"(?<![\w.,/-])(?:20)?\d\d-\d\d/\d{1,6}\b"),
    ("size", "model", "", r"(?<![\w.,])(?!rs|re|inr|no|x\d|upi|tea|bus|cab|gas|pen|pd|toll|cha|mop|net|ink|ice|oil|egg|bag|tip|pav|box)[a-z]{1,3}\d{1,5}[a-z]{0,2}\b(?![.,]\d)"),
    ("size", "model of a cartridge", "2 =a =x =w =s", r"(?<![\w.,])\d{2,3}(?:a|x|w|s)\b"),
    ("percent", "per cent", "% cent pct takka taka प्रतिशत टक् ટકા", r"(?<![\d.,])\d{1,3}(?:\.\d{1,2})?\s*(?:%|percent\b|per cent\b|pct\b|प्रतिशत|टक्के|टक्का|ટકા|taka gst|takka)"),
)  # fmt: skip


class _Row(NamedTuple):
    """A row and how many digits the message must have."""

    kind: str
    rule: str
    digits: int
    pattern: str


def _part(needs: str) -> tuple[int, list[str]]:
    """Part the number of digits from the words and pieces of text, "" when there are none."""
    digits, *held = needs.split() if needs[:1].isdecimal() else ["0", *needs.split()]
    return int(digits), held or [""]


def _callers() -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """Give for every whole word and for every piece of text which rows it calls for; "" calls for what needs neither."""
    by_word: dict[str, list[int]] = {}
    by_piece: dict[str, list[int]] = {}
    for place, (_, _, needs, _) in enumerate(PATTERNS):
        held = _part(needs)[1]
        for one in held:
            if one.startswith("="):
                by_word.setdefault(one[1:], []).append(place)
            elif not any(other in one and other != one for other in held):  # "inv" calls as well as "invoice"
                by_piece.setdefault(one, []).append(place)
    return by_word, by_piece


_ROWS = tuple(_Row(kind, rule, _part(needs)[0], pattern) for kind, rule, needs, pattern in PATTERNS)
_BY_WORD, _BY_PIECE = _callers()
_PLAIN_PIECES = tuple(filter(str.isascii, _BY_PIECE))
_VALUED = frozenset({"bill_number", "cheque_number", "account"})  # only the value is claimed, not the word before it


def find_identifiers(text: Text) -> list[Claim]:
    """Find every figure that names something and counts nothing; overlaps are not settled yet."""
    flat = text.flat
    digits = sum(map(flat.count, "0123456789"))
    if not digits:
        return _links(text)
    found = []
    for kind, rule, least, pattern in _called_for(text):
        if digits < least:
            continue
        for match in _compile(pattern).finditer(flat):
            span = _value_span(match)
            value = text.cut(*span)
            if rule == "financial year" and not _is_year(value):
                continue
            score = 1.0 if kind != "gstin" or _is_gstin(value) else 0.3
            start, end = span if kind in _VALUED or rule == "width of a sheet" else match.span()
            found.append(Claim(kind, start, end, value, rule, score))
    return found


def _called_for(text: Text) -> Iterator[_Row]:
    """Give the rows whose words or pieces the message holds, in the order of the table."""
    flat = text.flat
    places = {place for run in _BY_WORD.keys() & text.runs for place in _BY_WORD[run]}
    for piece in _PLAIN_PIECES if flat.isascii() else _BY_PIECE:
        if piece in flat:
            places.update(_BY_PIECE[piece])
    return map(_ROWS.__getitem__, sorted(places))


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when it is first tried: a single message needs few of them."""
    return re.compile(pattern)


def _is_year(value: str) -> bool:
    """Tell "25-26" and "fy 26" from the 25th of June, "25-06"."""
    years = value.rpartition("-")
    return not years[0][-2:].isdigit() or (int(years[2]) - int(years[0][-2:])) % 100 == 1


def _is_gstin(value: str) -> bool:
    from parsers.gstin import is_gstin  # late: python-stdnum takes a while to load, and few messages hold a GSTIN

    return is_gstin(value)


def _links(text: Text) -> list[Claim]:
    """Find what needs no digit: web and mail addresses, handles."""
    if "." not in text.flat and "@" not in text.flat:
        return []
    return [
        Claim(row.kind, *match.span(), text.cut(*match.span()), row.rule)
        for row in _ROWS[:4]
        for match in _compile(row.pattern).finditer(text.flat)
    ]


def _value_span(match: re.Match[str]) -> tuple[int, int]:
    for name in ("v", "v2"):
        if name in match.re.groupindex and match[name] is not None:
            return match.span(name)
    return match.span()
