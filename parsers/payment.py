"""How it was paid, and from which account: "cash me", "gpay se", "HDFC credit card", "nakad nahi, phonepe".

A mode that is denied does not count, nor a word that only looks like one ("visiting card", "cheque return").

>>> from parsers.payment import read_mode
>>> read_mode("petty cash se").value
<PaymentMode.CASH: 'Cash'>
>>> read_mode("nakad nahi, phonepe se diya tha").value
<PaymentMode.UPI: 'UPI'>
>>> read_mode("visiting card") is None
True
"""

from __future__ import annotations

from typing import NamedTuple

from parsers.denied import DENIED_AFTER, is_denied
from parsers.drafts import Found, PaymentMode
from parsers.evidence import at_tokens
from parsers.lexicon import Lexicon
from parsers.text import Text, read_text

MODES: dict[PaymentMode, str] = {
    PaymentMode.UPI: (
        "upi, u p i, gpayed, gpayd, phoneped, phonepayed, paytmed, paytmd, upied, upid, qrd, gpaid, "
        "gpay, g pay, g-pay, googlepay, google pay, gp se, "
        "phonepe, phone pe, phone-pe, phonepay, phone pay, phonpe, fonepe, fone pe, fonepay, pe phone, bhim, bheem, "
        "bhim upi, paytm, pay tm, paytm upi, whatsapp pay, amazon pay, cred upi, navi upi, super money, scan, "
        "scan karke, scan kiya, scan and pay, scanned, scanner, scaner, qr, qr code, qrcode, q r, upi id, upi lite, "
        "यूपीआई, युपीआई, यूपीआइ, युपीआय, फोनपे, फोन पे, पेटीएम, भीम, गूगल पे, गुगल पे, गूगलपे, जीपे, जी पे, स्कैन, "
        "स्कैनर, स्कॅन, क्यूआर, યુપીઆઈ, ફોનપે, ગૂગલ પે, પેટીએમ, ইউপিআই, ফোনপে, গুগল পে, ਯੂਪੀਆਈ, ਗੂਗਲ ਪੇ, யுபிஐ, "
        "ஜிபே, యూపీఐ, ఫోన్‌పే, ಯುಪಿಐ, ഗൂഗിൾ പേ, യുപിഐ"
    ),
    PaymentMode.CASH: (
        "cashd, csh, cahs, caash, cassh, kesh, cash, kash, kaish, cash me, cod, cash on delivery, nakad, nakd, naqad, "
        "nakadi, nakdi, nagad, nagadi, nagdi, "
        "nagadh, nagadu, nogod, nogode, nagada, rokda, rokada, rokad, rokdi, rokade, rokh, rokkam, petty cash, "
        "rokdo, rokdu, नकद, नक़द, नगद, कैश, कॅश, रोकड़, रोकड़ा, रोख, रोखीने, रोकडा, રોકડ, રોકડા, રોકડેથી, કેશ, নগদ, "
        "ক্যাশ, নগদে, ਨਕਦ, ਕੈਸ਼, ரொக்கம், கேஷ், నగదు, క్యాష్, ನಗದು, ಕ್ಯಾಶ್, ക്യാഷ്, പണമായി, ନଗଦ"
    ),
    PaymentMode.CARD: (
        "emi card, card, credit card, debit card, atm card, creditcard, debitcard, cc, amex, american express, "
        "mastercard, rupay card, visa card, swipe, swiped, carded, swipe kiya, swiping, card ghisa, card swipe, pos, "
        "pos machine, edc, corporate card, business card se, कार्ड, क्रेडिट कार्ड, डेबिट कार्ड, स्वाइप, કાર્ડ, "
        "কার্ড, ਕਾਰਡ, கார்டு, కార్డు, కార్డ్, ಕಾರ್ಡ್, കാർഡ്"
    ),
    PaymentMode.BANK_TRANSFER: (
        "neft, rtgs, imps, neftd, nefted, rtgsd, rtgsed, impsd, impsed, nach, ecs, "
        "netbanking, net banking, net-banking, internet banking, online banking, "
        "mobile banking, online transfer, bank transfer, banktransfer, bank trf, bank se, bank account se, "
        "account se, account transfer, from bank, through bank, via bank, by bank, bank through, auto debit, "
        "auto-debit, autodebit, auto debited, direct debit, standing instruction, wire transfer, fund transfer, "
        "funds transfer, bank madhun, bank mathi, bank theke, bank ton, bank ninda, a/c transfer, khate se, "
        "current account se, नेफ्ट, एनईएफटी, आरटीजीएस, आईएमपीएस, नेट बैंकिंग, नेटबैंकिंग, बैंक से, बैंक ट्रांसफर, "
        "बैंक ट्रान्सफर, ऑनलाइन ट्रांसफर, खाते से, બેંક ટ્રાન્સફર, ব্যাংক ট্রান্সফার, ਬੈਂਕ ਟ੍ਰਾਂਸਫਰ"
    ),
    PaymentMode.CHEQUE: (
        "cheque, chequed, chqd, cheq, chq, chk, chekh, cheques, pdc, by check, via check, through check, thru check, "
        "check se, check apyo, check aapyo, check apya, check aapya, check kotte, check kuduthen, check koduthu, check "
        "dila, check dile, "
        "check diye, check kaata, check ditta, check deli, check dilam, check icchanu, check diya, check no, "
        "check number, check given, check de, check ne, check thi, check dwara, chek, chek se, "
        "चेक, चैक, धनादेश, ચેક, চেক, ਚੈੱਕ, செக், காசோலை, చెక్, ಚೆಕ್, ചെക്ക്"
    ),
    PaymentMode.WALLET: (
        "wallet, paytm wallet, mobikwik, mobikwik wallet, amazon pay wallet, amazon wallet, phonepe wallet, "
        "freecharge, ola money, airtel money, jio money, वॉलेट, पेटीएम वॉलेट"
    ),
}

# These hold a mode's word and are none.
NO_MODE = (
    "cash and carry, cash & carry, cash n carry, scanner repair, scanner machine, scanner service, pos machine "
    "rental, pos machine fees, pos machine "
    "charge, edc machine rent, pos machine ka, pos machine rent, "
    "swipe machine ka, card machine ka, debit card amc, credit card annual fee, "
    "card annual fee, debit card annual fee, credit card annual, debit card charges, credit card charges, "
    "credit card joining, debited by bank, deducted by bank, charged by bank, cut by bank, visiting card, "
    "visiting cards, business card, business cards, metro card, memory card, sd card, sim card, greeting card, "
    "greeting cards, wedding card, wedding cards, invitation card, invitation cards, id card, id cards, i card, "
    "icard, aadhar card, aadhaar card, pan card, job card, punch card, attendance card, gift card, gift cards, "
    "graphics card, rate card, card holder, card reader, card board, card paper, menu card, menu cards, "
    "bounced cheque, returned cheque, score card, ration card, time card, "
    "cards, cheque return, cheque bounce, cheque bounced, cheque book, chequebook, cheque dishonour, chq return, "
    "chq bounce, cheque printing, cash counter, cash box, cash memo, cash drawer, cash credit, cash register, "
    "cash counting, cash handling, cash deposit, cashback, cash back, swipe machine, pos machine rent, pos rental, "
    "card machine, qr stand, qr code print, qr sticker, qr standee, barcode scanner, bar code scanner, "
    "document scanner, scan copy, ct scan, mri scan, body scan, check up, checkup, check in, check out, "
    "health check, card charges, upi charges, neft charges, rtgs charges, imps charges, ecs return, विजिटिंग कार्ड, "
    "शादी कार्ड, चेक बाउंस, सिम कार्ड"
)

# A bank or purse as the source of the money. The key is what the card shows.
ACCOUNTS: dict[str, str] = {
    "HDFC": "hdfc, hdfc bank, एचडीएफसी",
    "ICICI": "icici, icici bank, आईसीआईसीआई",
    "SBI": "sbi, state bank, state bank of india, एसबीआई, स्टेट बैंक",
    "Axis": "axis, axis bank, एक्सिस",
    "Kotak": "kotak, kotak bank, kotak mahindra, kotak mahindra bank, कोटक",
    "PNB": "pnb, punjab national bank, पीएनबी",
    "BoB": "bob, bank of baroda, baroda bank, बैंक ऑफ बड़ौदा",
    "Canara": "canara, canara bank, केनरा",
    "Yes Bank": "yes bank, yesbank",
    "IndusInd": "indusind, indusind bank, indus ind",
    "IDFC": "idfc, idfc first, idfc first bank, idfc bank",
    "Federal": "federal bank, fedbank",
    "Union Bank": "union bank, union bank of india, ubi",
    "BOI": "boi, bank of india",
    "IDBI": "idbi, idbi bank",
    "Indian Bank": "indian bank",
    "IOB": "iob, indian overseas bank",
    "UCO": "uco, uco bank",
    "RBL": "rbl, rbl bank",
    "Bandhan": "bandhan, bandhan bank",
    "AU": "au bank, au small finance, au small finance bank",
    "DBS": "dbs, dbs bank",
    "HSBC": "hsbc",
    "Citi": "citi, citibank, citi bank",
    "Standard Chartered": "standard chartered, stanchart, scb",
    "South Indian Bank": "south indian bank, sib",
    "Karur Vysya": "karur vysya, kvb",
    "City Union": "city union, city union bank, cub",
    "Karnataka Bank": "karnataka bank",
    "Saraswat": "saraswat, saraswat bank",
    "Cosmos": "cosmos bank",
    "Central Bank": "central bank, central bank of india",
    "Bank of Maharashtra": "bank of maharashtra, mahabank",
    "TMB": "tmb, tamilnad mercantile",
    "Ujjivan": "ujjivan",
    "Equitas": "equitas",
    "Jana Bank": "jana bank",
    "Amex": "amex, american express",
    "Bajaj": "bajaj card, bajaj finserv card, bajaj emi card",
    "OneCard": "onecard, one card",
    "Petty Cash": "petty cash, पेटी कैश, imprest",
}

_MODES: Lexicon[PaymentMode | None] = Lexicon([*MODES.items(), (None, NO_MODE)])
_ACCOUNTS = Lexicon(ACCOUNTS)


class ModeHit(NamedTuple):
    """A payment mode as written, with its tokens."""

    mode: PaymentMode
    first: int
    last: int
    denied: bool


def read_mode(text: str) -> Found[PaymentMode] | None:
    """Read the one mode that an answer names; the last one when it corrects itself."""
    seen = read_text(text)
    told = [hit for hit in find_modes(seen) if not hit.denied]
    return found_mode(seen, told[-1]) if told else None


def find_modes(text: Text) -> list[ModeHit]:
    """Find every mode in the message, the denied ones marked."""
    hits = _MODES.find(text.words)
    return [ModeHit(hit.value, hit.first, hit.last, _denied(text, hit.first, hit.last)) for hit in hits if hit.value]


def found_mode(text: Text, hit: ModeHit) -> Found[PaymentMode]:
    """Give a hit as a finding with its place in the message."""
    return at_tokens(text, hit.mode, hit.first, hit.last, 1.0, "mode word")


def _denied(text: Text, first: int, last: int) -> bool:
    words = text.words
    after = words[last + 1 : last + 3]
    if after and (
        after[0] in DENIED_AFTER
        or (after[0] in ("se", "me", "mein", "से", "में") and len(after) > 1 and after[1] in DENIED_AFTER)
    ):
        return True
    return is_denied(words, first, last)


def find_accounts(text: Text) -> list[tuple[str, int, int]]:
    """Find banks and purses: name, first and last token."""
    return [(hit.value, hit.first, hit.last) for hit in _ACCOUNTS.find(text.words)]
