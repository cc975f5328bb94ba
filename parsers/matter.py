"""Readings that an entry also allows, so that the conversation may ask: an advance, something personal, an old bill.

>>> from datetime import date
>>> from parsers.drafts import Intent
>>> from parsers.findings import find
>>> from parsers.matter import matter_of
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def matter(text):
...     return matter_of(Signs(find(read_text(text), date(2026, 11, 20))), Intent.RECORD_EXPENSE)
>>> matter("Raju ko 5000 advance diya").value, matter("ghar ka ration 3200 cash").value, matter("petrol 500 cash")
('advance', 'personal', None)
"""

from __future__ import annotations

from parsers.drafts import Intent, Matter
from parsers.lexicon import Lexicon
from parsers.signs import Signs

MATTERS: dict[Matter, str] = {
    Matter.LOAN_INSTALMENT: (
        "emi, loan emi, kist, kisht, installment, instalment, loan ki kist, car loan, home loan, किस्त, ईएमआई, "
        "હપ્તો, hapto, hapta, kishti, kisti"
    ),
    Matter.ADVANCE: (
        "advance, adv, peshgi, peshagi, agau, bayana, token amount, on account, uchal, advance salary, "
        "salary advance, advans, एडवांस, पेशगी, उचल, બાનું, ઉચક, আগাম, ਪੇਸ਼ਗੀ, முன்பணம், అడ్వాన్స్, ಮುಂಗಡ, അഡ്വാൻസ്"
    ),
    Matter.PERSONAL: (
        "personal, ghar ka, ghar ki, ghar ke, ghar me, for home, home grocery, house expense, household, apne liye, "
        "khud ke liye, school fees, school fee, tuition, bachche, bachcho, wife, family, shaadi, gharkharch, घर का, "
        "घर की, घर के, निजी, स्कूल फीस, घरचे, ghar nu, gharche, gharchi, veettukku, veetu, intiki, manege, barir, "
        "ghar da, gharaku, veettilekku, lic"
    ),
    Matter.STOCK_RETURN: (
        "maal wapas, wapas bheja, return kiya maal, goods returned, stock return, purchase return, returned goods, "
        "माल वापस"
    ),
}
_MATTERS = Lexicon(MATTERS)


def matter_of(signs: Signs, intent: Intent) -> Matter | None:
    """Name the other reading an entry allows, None when it has only one."""
    hits = {hit.value for hit in _MATTERS.find(signs.words)}
    for matter in MATTERS:
        if matter in hits:
            return matter
    if intent is Intent.RECORD_EXPENSE and signs.has_bill and not signs.has("utility") and signs.payees:
        return Matter.BILL_PAYMENT
    return None
