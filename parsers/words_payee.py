"""The small words beside a name, as data: what stands behind or before somebody who was paid, owed or asked about."""

from __future__ import annotations

# Behind a name, by language: money goes to it. A word that means something else elsewhere counts only together with a
# verb of its language; the row "" always counts.
DATIVE: dict[str, str] = {
    "": "కి కు ko को kol kolun ਨੂੰ কে க்கு க்கு క్కి కు ಗೆ ന് ക്ക് କୁ ને ला yanna yana यांना",
    "hi": "ko ku",
    "mr": "la na",
    "gu": "ne",
    "pa": "nu nun noo",
    "bn": "ke",
    "or": "ku",
    "ta": "ku kku ukku kitta",
    "te": "ki ku gariki",
    "kn": "ge ige avarige anige nige",
    "ml": "inu nu kku vinu yku ikku",
}
# Behind a name: it comes from it.
ABLATIVE: dict[str, str] = {
    "": "कडून मधून से se ਕੋਲੋਂ ਤੋਂ থেকে થી પાસેથી கிட்ட నుండి ಇಂದ നിന്ന് ରୁ",
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
    "shd shud shld "
    "is was should be to as ka ki ke ko hai tha name naam nam = : - ye yeh yah the it not ho hona chahiye me mein का "
    "wahi vahi wohi vohi yahi usi ussi isi wo woh vo same he she they him usko use unko "
    "rahega rahegi rahe rahne rakho rakhna rakh रहेगा रखो "
    "tech toch tej "
    "ej वही यही वो उसी की के को है था नाम che aahe"
)
# Before a name: it is for somebody, or somebody was along.
NOT_FOR = "for with by about via through of in on like than near opp opposite outside inside beside behind"
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
# People of one's own taken together: no one of them has the name before them ("kitchen staff", "godown labour").
GROUPS = (
    "staff team labour labor workers worker karigar karigaron mazdoor mazdooron mazdoor log logon logo crew wale walo "
    "employees boys ladke ladkon bachhe bachche lok manush jon jan committee kamiti samuh group mandali स्टाफ टीम "
    "लेबर मजदूर "
    "मजदूरों लोग लोगों कर्मचारियों"
)
# Between a make and the shop that sells it: "Philips dealer Kiran Lights".
SELLERS = "dealer distributor wholesaler stockist supplier vendor agent retailer franchise contractor printer"
# Titles with the ending "to him" or "from him": the name stands before them ("Biju chettanu").
CASED_HONORIFICS = (
    "chettanu chettanku chechikku chechikk annanku annanukku annanukk annaki annanige annange akkaku akkaki "
    "akkanige akkakku "
    "ikkakku ikkaku mashinu sirinu teacherinu veerjinu babuke dadake bhaiku bhaiki bhaiki "
    "bhaiko bhaine benne benko bhaila kakanna kakala kakana dadala dadana saheebanna sahebanna sahebana tainna "
    "gariki gaariki garuki saranige"
)
# Behind a name: who sent the goods or the bill ("Hindustan Pouch raised inv 118").
BILLERS = "raised billed invoiced supplied delivered dispatched despatched shipped"
# Work that was had done: what stands before "by" did it.
SUPPLIED = (
    "delivered supplied sent given issued raised billed done replaced repaired fixed serviced installed made printed "
    "stitched fitted cleaned painted provided arranged fumigated treated sprayed polished welded plastered tiled "
    "washed "
    "laundered ironed catered decorated tailored refilled rewired overhauled tuned greased sharpened calibrated tested "
    "audited filed drafted designed edited translated typed photographed conducted taught trained transported shifted "
    "hauled hosted maintained dug drilled bored milled dyed woven embroidered built constructed renovated assembled "
    "renewed plumbed insulated waterproofed upholstered engraved laminated bound framed surveyed inspected certified"
)
# Between a name and its wages: for which time ("सीता की साप्ताहिक मजदूरी").
PERIODS = (
    "is us saptahik masik mahinewari hafte hafta weekly monthly daily aadhi adhi poori puri baki pichli pichle "
    "november "
    "साप्ताहिक मासिक हफ्तेवार दैनिक आधी पूरी बाकी पिछली पिछले इस दीवाली diwali"
)
# In the heading of a list: what the list is of, no name ("Site visit Nashik:", "Building expenses today:").
HEADINGS = (
    "expenses expense expence kharcha kharche kharch visit trip tour travel spends spent spending list items "
    "hisaab hisab "
    "shopping purchases purchase needs work event function party shaadi wedding exhibition expo mela camp shoot "
    "project "
    "site today yesterday morning evening bazaar maintenance खर्चा खर्च खर्चे यात्रा दौरा ખર્ચ ખર્ચો খরচ ਖਰਚਾ"
)
# Behind a name: he did the paying or buying ("Siva paid it", "Anil went and got it").
SPENT = "paid spent bought purchased went brought took pays buys"
# Behind "X ko": he was ill or hurt, or was treated to something; the money went to somebody else.
AILING = (
    "bukhar bukhaar fever chot chott jukham zukham sardi khansi dard chakkar ulti dast bimari bimar hospital doctor "
    "pilayi pilaya pilai pilaye pilwayi khilaya khilayi khilaye khilwaya dilaya dilayi dilaye dilwaya dilwayi dilwaye "
    "chhoda chhodne choda chodne chodna dikhaya dikhane drop pickup pahunchaya "
    "बुखार चोट जुकाम सर्दी खांसी दर्द चक्कर उल्टी बीमारी अस्पताल डॉक्टर पिलाई पिलाया खिलाया खिलाई दिलाया दिलाई दिलवाया "
    "छोड़ा छोड़ने दिखाया पहुंचाया"
)
# Behind a name with a capital: where it was ("Ooty me client ke saath hotel").
INSIDE = "me mein mai mei main में madhe madhye मध्ये"
# The last word of a place, with or without a capital: "KR Market", "Khed naka".
MARKETS = (
    "mall market mandi mandai chowk naka toll tollnaka junction crossing harbour harbor jetty beach highway "
    "bypass flyover "
    "sarak gali galli marg nagar colony road street station airport ghat bandar"
)
# Those of them that are a place with a capital too.
STREETS = (
    "market chowk naka toll harbour harbor jetty beach highway flyover sarak gali galli marg nagar colony road street"
)
# Behind a god's or saint's name: a feast or its place, for which money is collected.
FEASTS = (
    "day eve pandal pandaal puja pooja pujo utsav festival chaturthi jayanti visarjan aarti mela melo chanda "
    "dakshina navratri "
    "mandap bhandara langar पंडाल पूजा उत्सव चंदा भंडारा लंगर"
)
# Before "from": money left an account ("auto debit from Federal").
DEBITED = "debit debited deducted autodebit autopay"
# Written on a name, by language: money goes to it ("रमेशला", "Rameshku").
GLUED: dict[str, str] = {
    "mr": "ला ना la",
    "gu": "ને ne",
    "ta": "ukku kku ku க்கு உக்கு",
    "te": "ki ku కి కు",
    "kn": "anige nige ige ge ಗೆ ನಿಗೆ",
    "ml": "inu nu kku ന് ക്ക്",
    "bn": "কে ke",
    "or": "ku କୁ",
    "hi": "ko",
}
# Before "by": one of us did it, and took no money.
OWN_DOING = (
    "paid used needed required ordered requested purchased approved collected received signed attended consumed shared "
    "claimed accompanied followed owned headed carried picked booked reimbursed spend spent damaged visited "
    "demanded asked "
    "suggested recommended"
)
# Behind "X ke": it was for him, or he was along.
SAKE = (
    "liye lie liy saath sath birthday janamdin bachche bete beti maa papa wife pati patni sathi saathi mate maate "
    "badle "
    "liyey लिए लिये साथ बच्चे बेटे बेटी जन्मदिन साठी માટે"
)
# Written on a firm's name, by language: it came from there ("પટેલ સ્ટોર્સમાંથી").
GLUED_SOURCES = (
    "માંથી પાસેથી થી कडून मधून तून mathi pasethi kadun kadoon madhun ನಿಂದ ಇಂದ ల్లో నుండి నుంచి லிருந்து களிலிருந்து ില്നിന്ന് theke"
)
# Behind a name and before "ne": what he did was his work, and he was paid for it ("सोनू पेंटर ने लिखा").
CRAFTS = (
    "mistri mistry mistiri painter plumber electrician carpenter mechanic welder mason tailor technician darzi "
    "polisher "
    "मिस्त्री पेंटर प्लंबर इलेक्ट्रीशियन बढ़ई कारपेंटर मैकेनिक वेल्डर दर्जी राजमिस्त्री टेक्नीशियन सुतार गवंडी"
)
# Between a name and his bill: "Naresh ka purana bill".
OLD = (
    "purana purani purane pichla pichli pichle baki baaki bacha bachaa poora pura pending old last total kul "
    "पुराना पुरानी पिछला पिछली बाकी पूरा बकाया"
)
# Before a name: we were paid by him, or it was for him ("for client Rohini Tiles").
BUYERS = "client clients customer customers buyer guest patient grahak passenger student mareez ग्राहक मरीज क्लाइंट"
