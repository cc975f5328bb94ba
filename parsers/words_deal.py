"""Single words that tell how money moved, as data, separated by spaces; see `deal.py` for what each decides."""

from __future__ import annotations

ARRIVED = (
    "aaya aayi aaye aya aayee aala aale aali aavyu avyu aavya came received got arrived mila bheja bheji bheje diya "
    "vandhuchu vanduchu vachindi bantu elo eseche aasila vannu आया आई आए मिला भेजा भेजी आला આવ્યું এসেছে ਆਇਆ வந்தது "
    "వచ్చింది ಬಂತು വന്നു note likh likho likhlo chadha enter record book save add लिख लिखो नोट"
)
# What a vendor brings; said with a day to pay it is a bill.
GOODS = (
    "maal mal saman samaan saaman saamaan sauda stock material materials samagri consignment lot delivery "
    "supply jinisa "
    "jinish sarakku sarukulu sarakulu saraku samanu goods माल सामान सामग्री स्टॉक સામાન માલ মাল জিনিস ਸਮਾਨ "
    "ਮਾਲ சரக்கு సరుకు "
    "ಸರಕು ചരക്ക് ସାମାନ ମାଲ"
)
# Somebody else will give, or nothing is here yet.
NOT_HERE = (
    "dega degi milega milegi aayega aayegi ayega bhejega bhejenge pahuchega mangwana mangana order देगा देगी "
    "मिलेगा मिलेगी "
    "आएगा आयेगा भेजेगा will would"
)
FOR_PRICE = "me mein main मे में"
TOWARDS = "to for ko liye को लिए लिये ka का on"
ORDER = "pay send transfer give buy order purchase remit"
LOAD = "load loaded add added topup recharge dala dale daale kiye"
PAPER = "quotation quotations quote quoted estimate estimated proforma performa po tender कोटेशन"
OWED = "pending unpaid outstanding baki baaki bakaya owed बाकी बकाया"
LEDGER = "khate khata khaate naam udhaar udhar खाते नाम उधार"
WRITE = "likh likho likhlo likhna chadha chadhao jod jodo likhdo लिख लिखो चढ़ा जोड़ो"
MAKE = (
    "bhejo bhejdo bana banao banado banaya banana create created make made generate generated prepare raise raised "
    "issue issued draft print"
)
SOURCE_AFTER = "se से thi madhun theke"
CUSTOMERS = (
    "customer customers client clients grahak patient patients student students tenant kirayedar guest guests member "
    "members khodder khoddar graahaka grahaka gahak grahakar vadikkaiyalar kastamar passenger passengers buyer "
    "buyers ग्राहक मरीज ગ્રાહક গ্রাহক ਗਾਹਕ"
)
FROM = "se से kadun pase pasethi thi theke ton nundi inda kitta kayyil tharu"
TO_AFTER = "ko ku ge ki la nu lai ke ka ki को का के की ને ਨੂੰ কে க்கு కి ಗೆ ന് କୁ"
