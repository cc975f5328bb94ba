"""The formats of bank and payment-app alerts, as data: what an alert is about, where its payee stands, how it was paid.

A new format is one row: in `KINDS` for what it is about (the first row that fits decides; None: money has gone out), in
`PAYEES` for where the payee stands (the first that gives a name; `p` is the payee), in `CHANNELS` for how it was paid.
Patterns see the alert in lower case with plain digits.
"""
# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

from parsers.drafts import Matter, PaymentMode

RS = r"(?:rs\.?:?|inr|₹)\s*:?\s*"
MONEY = r"\d[\d,]*(?:\.\d{1,2})?"
_END = (
    r"(?=\s+(?:on|via|ref|refno|upi|using|from|dated|dt|thru|through|by|at|for|is|are|was|has|avl|avail|aval|bal|if|not|txn|info|successful|successfully|towards|rrn|utr|umrn|with|dt\.?|using|to)\b"
    r"|\s+\d{1,2}[-/](?:\d{1,2}|[a-z]{3})[-/]\d{2,4}\b|\s+\d{1,2}:\d{2}"
    r"|\s*[\n;,(|]|\s*\.(?:\s|$|[a-z])|\s+-|\s*$|\.$)"
)
_NAME = r"(?:m/s\.?\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+)?[a-z0-9\u0900-\u0dff*][^\n;,(]{0,48}?"

# What an alert is about. None: money has gone out.
KINDS: tuple[tuple[str, str, Matter | None], ...] = (
    ("one-time code", r"\botp\b|one[- ]time password|verification code|\bcvv\b", Matter.OTP),
    ("reversal or refund", r"\b(?:reversed|reversal|refund(?:ed)?|cashback|charge ?back)\b(?!.{0,40}\bin \d)", Matter.MONEY_RECEIVED),
    ("failed", r"\b(?:failed|declined|unsuccessful|not successful|rejected|bounced|dishonou?red|could not be|couldn'?t be|not (?:been )?(?:processed|completed)|insufficient|timed out|unable to|is pending|payment pending|under process|being processed)\b", Matter.FAILED_PAYMENT),
    ("request", r"\b(?:requested|requesting|collect request|payment request|money request|request(?:s)? (?:for )?(?:rs|inr|₹)|approve|to authori[sz]e|pay now)\b", Matter.COLLECT_REQUEST),
    ("coming debit", r"\b(?:will|would|shall|to) be (?:auto[- ]?)?(?:debited|deducted|charged|processed|presented)|\bis scheduled|\bscheduled (?:for|on)|\bupcoming\b|\bmandate\b.{0,60}\b(?:created|registered|set up|approved|activated)|\bautopay (?:is |has been )?(?:set|registered|activated|enabled)|\bdue for (?:debit|payment)", Matter.NOTICE),
    ("bill or statement", r"\b(?:statement|e-statement)\b.{0,60}\b(?:generated|ready|due|is)\b|\b(?:min(?:imum)?|total) (?:amt\.? |amount )?(?:due|payable)|\b(?:amount|payment|bill|emi) (?:of .{0,25})?(?:is |was )?(?:due|overdue)|\bis due (?:on|by)|\bdue (?:on|by|date)\b|\boverdue\b|\bbill (?:of|for|dated) .{0,60}\b(?:due|generated|pay)", Matter.NOTICE),
    ("card bill paid", r"\bpayment\b.{0,40}\b(?:for|towards|to) your .{0,25}\bcard\b|\bpayment\b.{0,60}\b(?:received|credited)\b.{0,40}\b(?:card|loan)|\b(?:towards|to) your .{0,25}credit card|\bcredit card (?:bill|payment|dues)|\bcc ?payment|\bcred\b.{0,20}\bcard", Matter.OWN_TRANSFER),
    ("cash machine", r"\batm\b.{0,40}(?:withdraw|wdl|w/d|cash)|\bwithdraw(?:n|al)\b|\b(?:cash|atm)[- ]?(?:wdl|w/d)\b|\bnwd\b|\beaw\b", Matter.OWN_TRANSFER),
    ("own transfer", r"\b(?:self|own) (?:a/c|ac|acct|account|transfer)|\bto self\b|/self\b|\bbetween your\b|(?<!debited[ ])(?<!charged[ ])(?<!deducted[ ])(?<!credited[ ])\bto your (?:own )?(?:a/c|account|savings)|\bsweep\b|\bfd (?:booked|opened|created)|\bfixed deposit\b|\badded to (?:your )?(?:paytm|wallet|fastag|phonepe|amazon pay|mobikwik)|\bwallet (?:loaded|topped|top[- ]?up)", Matter.OWN_TRANSFER),
    ("sent from an account", r"\bfrom (?:your )?(?:a/c|ac|acct|account)\b.{0,40}\bto\b.{0,60}\bsuccess", None),
    ("sent to a beneficiary", r"\b(?:neft|rtgs|imps)\b.{0,120}\bcredited to (?:the )?(?:beneficiary|payee)|\bbeneficiary\b.{0,60}\bcredited", None),
)  # fmt: skip

# Where the payee stands.
PAYEES: tuple[tuple[str, str], ...] = (
    ("handle behind to", r"\b(?:to|for|towards)\s+(?:vpa|upi id|upi)?[\s:]*(?P<p>[\w.-]+@[a-z]\w+)"),
    ("handle credited", r"\b(?:vpa|upi:?)\s+(?P<p>[\w.-]+@[a-z]\w+)(?=\s+credited|\.\s|\s*\n|\s+ref)"),
    ("account of X credited", rf"(?:and|&|;)\s+a/c of\s+(?P<p>{_NAME})\s+(?:is )?credited"),
    ("beside an account", r"\bto (?:a/c|ac|acct|account)(?: no)?\.? [x*]+\d{2,6} ?\((?P<p>[a-z][^)\n]{2,48})\)"),
    ("behind ACH", rf"\bach\s*(?:d|dr)?\s*-\s*(?P<p>{_NAME})\s+(?:for|rs|inr)\b"),
    ("and X credited", rf"\b(?:and|&)\s+(?!a/c|vpa)(?P<p>{_NAME})\s+(?:is |has been )?credited\b(?! to)"),
    ("X credited", rf"[;,](?!\d)\s*(?P<p>{_NAME})\s+(?:is |has been )?credited\b(?! to)"),
    ("credited to X", rf"(?:and|&|,)\s+(?:cr\.?|credited)\s+to\s+(?:a/c of |vpa )?(?P<p>{_NAME}){_END}"),
    ("between slashes", r"\b(?:upi|imps|neft|rtgs|mmt|mb|ib|inf|inft)/(?:(?:p2[a-z]+|dr|cr|p2p|p2m|upi|pay|payment|transfer)/)?[\w.]*\d[\w.]*/(?:(?:dr|cr|p2[a-z]+)/)?(?P<p>[^/\n.;]+?)(?=[/\n.;(]|\s+(?:bal|avl|not|if|ref)\b|$)"),
    ("behind a reference", rf"\b(?:upi|imps|neft|rtgs)/\d{{6,}}\s+(?P<p>{_NAME}){_END}"),
    ("behind to and a colon", rf"\bto:\s*(?!a/c|upi/)(?P<p>{_NAME}){_END}"),
    ("trf to X", rf"\b(?:trf|transferred|transfer|sent|paid|payment|pmt)\s+to\s+(?P<p>{_NAME}){_END}"),
    ("info with stars or dashes", r"\binfo:?\s*(?P<p>[a-z0-9][^\n.;]*?)(?=\.|;|\n|\s+(?:avl|avail|aval|the available|bal|call|not|if)\b|$)"),
    ("dash behind channel", r"\b(?:upi|neft|imps|rtgs|ach|nach|ecs|pos|ecom)\s*(?:dr|d|db|debit)?[-_](?:[\w]*\d[\w]*[-_])?(?P<p>[a-z][^\n;./-]{2,40}?)(?=[-/.;\n(]|\s+(?:on|ref|avl|bal|not|if)\b|$)"),
    ("at X", rf"(?:\bat|(?<=\s)@)\s*(?P<p>{_NAME}){_END}"),
    ("on a day on X", rf"\bon\s+\d{{1,2}}[-/ ]\w{{2,3}}[-/ ]\d{{2,4}}\s+(?:on|at|to|for)\s+(?P<p>{_NAME}){_END}"),
    ("towards X", rf"\btowards\s+(?P<p>{_NAME}){_END}"),
    ("to X", rf"\bto\s+(?:a/c of |account of |merchant )?(?P<p>{_NAME}){_END}"),
    ("in favour of X", rf"\b(?:in fav(?:ou)?r of|favou?ring|favg|payee:?|merchant:?|beneficiary:?)\s+(?P<p>{_NAME}){_END}"),
    ("by X", rf"\b(?:by|from)\s+(?P<p>{_NAME})\s+(?:via|through|for)\b"),
    ("for X", rf"\bfor\s+(?!rs|inr|₹|your|the\b|a/c|upi|txn|dispute|any|more|help|queries|purchase|payment|details|info)(?P<p>{_NAME}){_END}"),
    ("line after the time", r"\d{1,2}:\d{2}(?::\d{2})?(?: ist)?\s+(?P<p>[a-z][^\n;,(]{2,40}?)(?=\s+(?:avl|avail|bal|not)\b|\s*\n)"),
)  # fmt: skip

# Where who paid stands, in an alert of money received.
PAYERS: tuple[str, ...] = (
    rf"\b(?:from|by)\s+(?:vpa |a/c of |mr\.? |mrs\.? |ms\.? |m/s\.? )?(?P<p>(?!upi\b|neft\b|imps\b|rtgs\b|rs\b|inr\b|a/c\b){_NAME}){_END}",
    r"\b(?:upi|imps|neft|rtgs)/(?:(?:cr|p2a|p2m)/)?(?:\d{6,}/)?(?P<p>[a-z][^/\n;(]{1,40}?)(?=[/\n;(]|\s+(?:ref|utr|rrn|bal|avl|on)\b|$)",
)  # fmt: skip

# How it was paid, the first row that fits.
CHANNELS: tuple[tuple[PaymentMode, str], ...] = (
    (PaymentMode.WALLET, r"\bwallet\b|amazon pay balance|fastag|\bppi\b"),
    (PaymentMode.CHEQUE, r"\bcheque\b|\bchq\b|\bclg\b"),
    (PaymentMode.CARD, r"\bspent\b.{0,60}\bcard\b|\bcard\b.{0,60}\b(?:spent|used|purchase|transaction|txn)|\b(?:debit|credit) card\b(?! (?:amc|annual|charge|fee|issu))|\bpos\b|\becom\b|\b\w*card (?:no\.? )?(?:ending|xx|x\d)"),
    (PaymentMode.UPI, r"\bupi\b|\bvpa\b|\b[\w.-]+@[a-z]\w+|phonepe|google pay|gpay|\bbhim\b|paytm|\bsent rs\b|\bamt sent\b"),
    (PaymentMode.CARD, r"\bcard\b(?! (?:amc|annual|charge|fee|issu|rent|renew))"),
    (PaymentMode.BANK_TRANSFER, r""),
)  # fmt: skip

# Marks of a text that a machine wrote; two are needed.
SIGNS = (
    r"\b(?:credit|debit) card\b.{0,20}\d{4}|\b\w*card ending\b",
    r"\b(?:a/c|ac|acct|account|card)\b\.?\s*(?:no\.?|number|ending(?: with| in)?)?\s*:?\s*[x*n.]*\d{3,4}\b|[x*]{1,}\d{3,6}\b",
    r"\b(?:avl|avail|aval|available|avbl|new|closing|clr)\.?\s*(?:bal|lmt|limit|balance|bl)|\bbal(?:ance)?\b[:.\s]*(?:is )?(?:rs|inr|₹)",
    r"\bnot (?:you|u|done by you)\b|\bif not (?:you|u|done|initiated)|\bblock\s?upi\b|\bsms block|\bto dispute\b|\bfor dispute\b|\bnot initiated by",
    r"\b(?:upi ref|ref(?:erence)?(?: ?no)?|refno|rrn|utr|txn ?id|transaction id|upi txn|upi transaction|upi:|imps ref|ref id|order id)\b.{0,8}\w*\d{6,}",
    r"\bdear (?:customer|sir|upi user|card ?holder|card ?member|user|client|member|valued)|\byour (?:a/c|ac|acct|account|.{0,25}\b(?:card|bank|account|a/c)\b)",
    r"-\s*(?:hdfc|icici|sbi|axis|kotak|pnb|bob|canara|yes|indusind|idfc|federal|union|boi|idbi|indian|iob|uco|rbl|bandhan|au|dbs|paytm|phonepe|amazon pay|google pay)\b[\w ]{0,20}\.?\s*$|[.;]\s*(?:\w+ ){0,3}bank(?: of \w+| ltd)?\.?\s*$|\b(?:call|sms|dial)\s+1[89]\d{5,}",
    r"\b(?:using|via|on|through|from|your)(?: your)? (?:google pay|gpay|phonepe|paytm|amazon pay|bhim)\b|-\s*(?:phonepe|paytm|google pay|gpay)\b",
    r"\bfastag\b.{0,60}\b(?:deducted|debited|paid|wallet|linked)\b|\b(?:deducted|debited|paid) .{0,30}\bfastag\b",
    r"\b(?:debited|credited)\b.{0,30}\b(?:by|for|with|from|to)\b",
    r"^(?:google pay|gpay|phonepe|paytm|bhim|amazon pay|cred|mobikwik|freecharge|super\.money)\s*[:-]|\byou(?:'ve| have)? (?:paid|sent|spent) (?:rs|inr|₹)",
)

# What stands where a payee may stand and is none.
NO_PAYEE = r"^(?:your|the|you|a/c|ac|acct|account|vpa|upi|neft|imps|rtgs|bank|block|avoid|report|know|dispute|beneficiary|merchant|be|unblock|credit card|debit card|card|\d[\d\s:./-]*$|rs|inr|x+\d|ist|am|pm|any|check|view|login|us|self|thru|via|through|by|on|at|for|from|to|using|\d+x+\d+|cheque|chq|clearing|hrs|qtr|qtrly|quarterly|min bal|minimum|amc|annual|quarter|min|q[1-4]|month|year|fy)\b|^[\d\W]+$"
NO_WORD = (
    "upi neft imps rtgs dr cr p2m p2a p2p bil inft inf ach nach ecs pos ecom vps vin mmt ib mb si payment "
    "sibl fdrl kvbl cnrb punb utib icic sbin kkbk yesb indb idfb barb ubin ioba mahb cbin bkid idib psib ucba aubl "
    "ratn dcbl karb tmbl ciub dlxb jaka esfb usfb pytm airp fino ippb hdfcbank "
    "pay transfer na txn ref info debit d hdfc icici sbi utib yesb okaxis ybl paytm collect intent"
)
