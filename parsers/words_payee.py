"""The small words beside a name, as data: what stands behind or before somebody who was paid, owed or asked about."""

from __future__ import annotations

# Behind a name, by language: money goes to it. A word that means something else elsewhere counts only together with a
# verb of its language; the row "" always counts.
DATIVE: dict[str, str] = {
    "": "ko को kol kolun ਨੂੰ কে க்கு க்கு క్కి కు ಗೆ ന് ക്ക് କୁ ને ला yanna yana",
    "hi": "ko ku",
    "mr": "la na",
    "gu": "ne",
    "pa": "nu nun noo",
    "bn": "ke",
    "or": "ku",
    "ta": "ku kku ukku kitta",
    "te": "ki ku gariki",
    "kn": "ge ige avarige",
    "ml": "inu nu kku vinu yku ikku",
}
# Behind a name: it comes from it.
ABLATIVE: dict[str, str] = {
    "": "se से ਤੋਂ থেকে થી પાસેથી கிட்ட నుండి ಇಂದ നിന്ന് ରୁ",
    "hi": "se",
    "mr": "kadun kadoon",
    "gu": "thi pasethi pase",
    "pa": "ton to",
    "bn": "theke kache",
    "or": "ru tharu",
    "ta": "kitta irundhu",
    "te": "nundi nunchi daggara",
    "kn": "inda hattira",
    "ml": "ninnu kayyil",
}
GENITIVE = (
    "ka ki ke cha chi che nu no na ni da di de er r का की के चा ची चे નું નો ના ની র এর ਦਾ ਦੀ ਦੇ oda inte nte yokka avara"
)
# What is somebody's, or is owed to him: "Sharma ka bill".
OWED = (
    "bill bil invoice challan hisaab hisab hisob payment paymnt paisa paise udhaar udhari maal account khata balance "
    "baki baaki dues bakaya salary pagar tankhwah बिल हिसाब भुगतान पेमेंट माल उधार बील બિલ বিল ਬਿੱਲ பில் బిల్లు ಬಿಲ್ "
    "ബിൽ fees fee kiraya rent advance"
)
BEFORE = "to from at frm vendor party supplier"
WAGES = (
    "salary pagar pagaar tankhwah tankha vetan wages advance bonus stipend dihadi sambalam jeetam sambala maaine "
    "beton "
    "सैलरी वेतन पगार तनख्वाह एडवांस"
)
GIVING = "paid gave given sent transferred transfered handed tipped payed pd pay gpayed cleared settled"
ASKED_BEFORE = "owe owes of for about with on does to"
ASKED_AFTER = (
    "number no phone mobile contact address email gstin balance hold outstanding pe par owe owes dues नंबर पता पर पे "
    "होल्ड ने"
)
FIELD_SMALL = (
    "is was should be to as ka ki ke ko hai tha name naam nam = : - ye yeh yah the it not ho hona chahiye me mein का "
    "wahi vahi wohi vohi yahi usi ussi isi wo woh vo same he she they him usko use unko "
    "rahega rahegi rahe rahne rakho rakhna rakh रहेगा रखो "
    "tech toch tej "
    "ej वही यही वो उसी की के को है था नाम che aahe"
)
# Before a name: it is for somebody, or somebody was along.
NOT_FOR = "for with by about via through of in on like than"
# Behind these "se" tells no source.
NO_SOURCE = (
    "haath hath hand jeb apni apne jaldi aaram galti phir fir wahan yahan yaha waha kahin bahar andar upar shuru "
    "bhav bhaav bhaw rate ret daam dar darr hisab hisaab kimat keemat भाव रेट दर दाम हिसाब कीमत "
    "baad dil roz kal aaj sab market online ghar cash pocket counter drawer gulle galle tijori locker side khud यहां "
    "वहां बाहर हाथ जेब घर बाजार"
)
# Written with a capital and no name.
NO_NAME = (
    "diwali deepavali holi eid dussehra dasara navratri onam pongal christmas rakhi ganpati pujo puja ugadi baisakhi "
    "lohri sankranti xmas janmashtami muharram ramzan ramadan led ac tv gst cctv cng lpg ups ro rim a4 usb hdmi "
    "ev emi "
    "kg pcs ltr"
)
# Before "to": what follows is where somebody went or something was sent, not who was paid.
JOURNEY = (
    "ferry boat bus train metro flight cab taxi auto rickshaw tempo truck lorry bike ticket tickets fare trip travel "
    "travelled ride visit drive tour yatra journey rapido uber ola shuttle toll delivery courier "
    "couriered parcel shipment dispatch dispatched jeep van launch steamer went go going drop pickup"
)
# Behind a name: when or how much, no part of it ("how much does Quantel still owe").
ADVERBS = (
    "still yet already finally again now also exactly actually overall altogether currently today abhi ab bhi tak kul "
    "total pending left ajun atyare hamna ekhono innum inka innu अभी अब भी तक कुल"
)
# Behind a name in small letters: where it was, not who was paid ("cash at Kompally godown").
OWN_SITES = (
    "godown site branch warehouse factory plant outlet yard farm gate naka chowk toll junction crossing signal road "
    "market mandi bazaar bazar station airport stand port godam adda"
)
# Before a name with a capital: the house and its name are one ("Hotel Dawat").
HOUSES = "hotel cafe restaurant dhaba studio salon clinic hospital camp lodge bakery resort saloon gym spa academy"
