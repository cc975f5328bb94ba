"""Questions about the books told by several words wherever they stand, as data; read as the rows of "
"`words_pair.py`."""

from __future__ import annotations

_ON = "pe par upar kade kadun paas pase pasethi kitta var se पर पे पास से को ਤੋਂ থেকে"
_OURS = (
    "aapla aapli aaple hamara hamari hamare humara humare mera mere meri apna apne apni maza majha mazhe "
    "aamcha amcha amche maru mara "
    "amaru amara amar amader enga namma nammadu nam mana naa saada sada हमारा हमारे मेरा मेरे अपना अपने आमचे माझे"
)
_LEFT = "baki baaki bakaya udhaar udhar udhari udhaari nikalta nikalte nikalti फंसा बाकी बकाया उधार उधारी निकलता"
_MUCH = "kitna kitni kitne kitta ketla ketlu kiti koto evlo enta eshtu how much कितना कितने कितनी किती"
_WHO = (
    "kaun kon kis kisse kisne kiske kisko kin kinse kinka kaunse who which list kon_kon koni kone kisi sab "
    "sabse कौन किस "
    "किससे किसने किनसे"
)
_MONEY = (
    "paise paisa paiso payment payments rakam amount udhaar udhar udhari vasooli vasuli wasooli पैसे पैसा पेमेंट रकम उधारी"
)
_TAKE = (
    "lene lena leni vasoolna vasoolne wasoolne wasoolna vasulna nikalwane aane aana milne milna लेने लेना "
    "वसूलने वसूल आने आना मिलने"
)
_GIVE = "dene dena deni diya diye chukana chukane emi loan bank gst देने देना चुकाने"
_SHOW = "list show dikhao dikha display batao bata send give see bhejo दिखाओ बताओ दाखवा batav"
_DAYS = (
    "from between since till upto se tak today yesterday this last aaj kal week weeks month hafte mahine june "
    "july may "
    "april march january february august september october november december आज कल हफ्ते महीने"
)
BOOKS: tuple[tuple[str, ...], ...] = (
    (
        "topic payable",
        "customer customers client clients party parties grahak paid pay to",
        "what which konse kaunse konsa kitne list",
        "bill bills invoices बिल",
        "pending due unpaid baki baaki outstanding bakaya बाकी बकाया",
    ),
    (
        "topic payable",
        "se lena lene leni aana aane customer customers grahak",
        "kis kin kihda kehda kinhu किस किन",
        "paisa paise payment bill पैसा पैसे",
        "dena dene deni देना देने",
        "reh rehnda bacha bache baki baaki रह बाकी",
    ),
    (
        "sold",
        "from frm se by us received took taken",
        "delivered supplied",
        "to",
        "credit udhaar udhar",
    ),
    (
        "sold",
        "se से",
        "le ले",
        "gaya gya gayi gaye gye गया गई गए",
        "udhar udhaar udhari udhaari khate khaate उधार खाते",
    ),
    (
        "topic recent",
        "zyada jyada bada bade kam",
        "sabse",
        "naye nayi naya taaze taaza taze latest haal",
        "kharche kharcha entry entries expenses bills",
    ),
    (
        "topic receivable",
        f"{_GIVE} bank account khate gulle galle cash",
        _OURS,
        _MUCH,
        _MONEY,
        "log logo logon party parties partiyon customers grahako vyapariyo dukandaro dukandaron लोगों ग्राहकों",
        "paas pass pe par पास पर",
    ),
    ("topic receivable", f"{_GIVE} supplier suppliers vendor vendors", _ON, _OURS, _LEFT, _MUCH),
    (
        "topic receivable",
        _GIVE,
        "kiski kiske kiska kis kin kinki किसकी किसका",
        "udhaar udhar udhari udhaari उधारी उधार",
        _LEFT,
    ),
    ("topic receivable", f"{_GIVE} salary tankhwah pagar", _WHO, "se से", _MONEY, _TAKE),
    ("topic receivable", _GIVE, _MUCH, "se से", _MONEY, _TAKE),
    (
        "topic recent",
        "due dues pending unpaid overdue baki baaki kitna much total customer customers stock expiry expiring",
        "everything sabkuch whatever sab saara sara सब सारा anything",
        _SHOW,
        _DAYS,
    ),
)
# Up to today: a question with one of these is about what was spent.
SO_FAR = (
    "till now, till date, till today, so far, until now, upto now, up to now, to date, ab tak, abhi tak, aaj tak, "
    "अब तक, अभी तक, आज तक, aata paryant, ata paryant, aajparyant, आतापर्यंत, atyar sudhi, aaj sudhi, અત્યાર સુધી, "
    "ipo varaikkum, ippo varai, ippativaraku, ippati varaku, illiyavarage, ekhono porjonto, এখনো পর্যন্ত, hun tak"
)
