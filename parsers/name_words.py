"""Words by which a name in a heading is told from everything else that stands there."""

import re

BUSINESS = re.compile(
    r"\b(?:traders?|trading|stores?|enterprises?|agenc(?:y|ies)|industries|pvt|private|ltd|limited|"
    r"llp|& ?co|company|sons|bros|brothers"
    r"|hotel|restaurant|bhavan|cafe|bakery|sweets|kitchen|dhaba|medicals?|pharmacy|chemists?|hospital|"
    r"clinic|petroleum|fuels?|filling|service station"
    r"|hardware|electricals?|electronics|textiles?|garments|furniture|supermarket|mart|bazaa?r|kirana|bhandaa?r|restoran|kedai|perniagaan|pasaraya|kopitiam|farmasi|klinik|syarikat|stesen|bakeries|holdings|kendra|udyog|sadan|"
    r"provisions?|couriers?|logistics|transport|roadlines"
    r"|services|solutions|systems|technologies|computers|steels?|corporation|works|motors|auto|"
    r"opticals|jewellers|printers|press|foods|dairy|books?"
    r"|sdn|bhd|inc|corp|group|centre|center|shop|house|suppliers?|distributors?|marketing|travels|"
    r"tours|tailors|studio|paints|plast|packaging|agro|mill"
    r"|board|department|corporation|nigam|vidyut|telecom|broadband|communications?|networks?|power|"
    r"electricity|gas|water|bank|insurance|associates|consultants|engineering|engineers|fabricators|builders|"
    r"constructions?|contractors|ceramics|granites|tiles|plywoods?|glass|timbers?|sanitary|mobiles|digital|academy|"
    r"school|college|lodge|residency|inn|caterers|farms?|nursery|jewels|residences?|bhojanalay|misthan|boutique|salon)\b",
    re.IGNORECASE,
)
GOODS = re.compile(
    r"\b(?:parts|spares|accessories|gifts?|stationery|stationers|frozen|seafood|pets?|mini|market|grocery|groceries|"
    r"hypermarket|confectionery|pastry|beauty|fashion|optical|tyres?|tools?|machinery|materials?|general|family|station|"
    r"international|retail|wholesale|nursing|home|hall|point|corner|world|plaza|fresh|fruits?|vegetables?|ice|cream|tea|"
    r"buku|runcit|ubat|makan|makanan|alat|tulis|pusat|servis|kereta|borong|bengkel|coffee|curry|noodles?|chicken|fish|advertising|design|communication|m|s|and|the|of|the|kl)\b|[&.()\-,]",
    re.IGNORECASE,
)
OIL = re.compile(
    r"^\W*(?:indian ?oil|iocl?|bharat petroleum|bpcl?|hindustan petroleum|hpcl?|hp|shell|"
    r"nayara(?: energy)?|essar|reliance|jio-?bp)"
    r"(?: ?(?:corporation|corp|ltd|limited|dealer|petrol|retail|energy|india|ccl|outlet))*\W*$",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"\b(?:road|rd|street|(?<=\s)st|nagar|colony|sector|floor|plot|shop no|block|phase|lane|marg|opp|near|"
    r"dist|taluk|tehsil|pin|village|post|complex"
    r"|chowk|circle|cross|main|layout|estate|highway|junction|extn|extension|jalan|jln|taman|tmn|lot|"
    r"lorong|bandar|selangor|johor|kuala|india|karnataka"
    r"|maharashtra|gujarat|kerala|tamil ?nadu|telangana|haryana|punjab|delhi|rajasthan|pradesh|bengal|"
    r"bihar|odisha|malaysia)\b",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"@|www|http|\.com|\.in\b|\b(?:gst|gstin|e-?mail|pan|cin|irn|original|duplicate|triplicate|"
    r"welcome|thank|invoice|receipt|cashier|bill no|bill to"
    r"|dine|take ?away|fssai|licen[cs]e|regd|reg no|co\.? ?reg|company no|subject to|jurisdiction|"
    r"e ?& ?o ?e|computer generated|authori[sz]ed|order number"
    r"|composition|taxable person|not eligible|reverse charge|e-invoice|einvoice|estd|dealers? in|"
    r"own(?:ed)? by|operated by|managed by|formerly known|"
    r"deals in|manufacturers? of|all kinds|iso|certified"
    r"|head office|shri ganeshay|om namah|jai mata|blessings|recipient|shopping hours|order is|your order)\b"
    r"|^\W*(?:tel|phone|ph|mob|mobile|fax|ack|page|visit|memo|table|date|time|token|customer|cust|tax|"
    r"lic|roc|state|code|amount|total|description|particulars"
    r"|transaction|since|specialists?|wholesalers?|branch|h\.o|works|supplier|transporter|copy|order|"
    r"item|qty|price|name|address|payment|paid|class|lane|sales ?person|doc no|previous"
    r"|current|account|summary|bill period|period)\b",
    re.IGNORECASE,
)
_REGISTERED = (
    r"(?:(?:co|company|business)\b\.? ?(?:reg(?:istration|n)?\b\.? ?(?:no|number)?|no|number)"
    r"|reg(?:istration|n)?\b\.? ?(?:no|number)|roc\b\.? ?(?:no)?)\b[\s.:]*"
)
REGISTRATION = re.compile(
    rf"[\s\-]*\(?\s*(?:{_REGISTERED}[^)]*|\d{{4,}}\s?[-·.]?\s?[A-Z]|"
    r"(?<![A-Za-z])[A-Z]{2}\d{6,}-?[A-Z]?|\d{6,}(?:-[A-Z])?)\s*\)?\s*$",
    re.IGNORECASE,
)
LEGAL = re.compile(
    r"\b(?:sdn\.? ?bhd|bhd|s/b|pvt\.? ?ltd|private limited|ltd|limited|llp|inc|corp|gmbh|plc)\b", re.IGNORECASE
)
TRADE = re.compile(
    "(?:" + "|".join(part.pattern.replace(r"\b", "") for part in (BUSINESS, GOODS, LEGAL)) + r"|\W)+", re.IGNORECASE
)
REGISTRATION_ROW = re.compile(
    rf"^\W*(?:{_REGISTERED}|co(?:mpany)?\b)?\W*\(?\d{{5,}}\s?[-·.]?\s?[A-Z]?\)?\W*$", re.IGNORECASE
)
TRADE_FIRST = re.compile(
    r"\W*(?:kedai|restoran|restaurant|perniagaan|pasaraya|klinik|farmasi|syarikat|stesen|hotel|m/s)\b", re.IGNORECASE
)
STAMP_BEHIND = re.compile(r"\s+(?:posted|paid|cancelled|verified|entered)\W*$", re.IGNORECASE)
STAMP = re.compile(r"\b(?:posted|paid|cancelled|verified|checked|entered|copy)\b", re.IGNORECASE)
SIGNATURE = re.compile(
    r"(?:^|\s)(?i:for\s?and\s?on\s?behalf\s?of|signed for|"
    r"for)\s*[:,]?\s*(?:m/s\.?\s*)?(?P<name>[A-Z0-9][\w.&'()\- ]{3,60})$"
)
CONTINUES = re.compile(r"(?:&|\band|\bof|,|-)\s*$", re.IGNORECASE)
SUFFIX_ROW = re.compile(
    r"^\W*(?:enterprises?\b|trading\b|\(?m\)? ?sdn\.? ?bhd|sdn|bhd|pvt|private|ltd|limited|llp|"
    r"& ?co|and co|co\b|company|"
    r"& ?sons|[a-z]+ (?:pvt|private) (?:ltd|limited)|(?:&|and) [a-z]+)",
    re.IGNORECASE,
)
