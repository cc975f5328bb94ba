"""Pairs of words that tell a category together although neither tells it alone, as data.

A row holds a category, how strongly the pair speaks, the words one of which must stand there, and the words one of
which must stand near them. The scale is that of `words_category.py`.
"""

from __future__ import annotations

from parsers.drafts import Category

_BANK = (
    "bank dd demand draft loan guarantee bg nach ecs ach atm settlement "
    "gateway pos edc account a/c overdraft od cc locker demat razorpay payu cashfree stripe "
    "paypal remittance swift lc forclosure foreclosure बैंक लोन खाता एटीएम मिनिमम बॅंक बॅंकेने બેંક "
    "ব্যাংক ਬੈਂਕ வங்கி బ్యాంకు ಬ್ಯಾಂಕ್ ബാങ്ക്"
)
_CHARGE = (
    "charge charges chrgs chgs fee fees commission penalty annual bounce bounced return returned handling "
    "processing amc renewal markup mdr joining issuance stop reissue penal kata kaata kaat kaate चार्ज चार्जेज "
    "शुल्क फीस फी काटा काटे कमीशन ચાર્જ চার্জ ਚਾਰਜ கட்டணம் ఛార్జీ ಶುಲ್ಕ ചാർജ്"
)
_HIRE = (
    "vaadaka vadagai vaadagai bhadun baadige badige addhe adde kiraayaa hire hired hiring rent rental rented "
    "kiraya kiraye kiraaya bhada bhade bhadu bhaada किराया किराए भाड़ा भाड़े भाडे ભાડે"
)
_PEOPLE_CARRIER = (
    "auto rickshaw rikshe rickshe riksha ऑटो रिक्शा रिक्षा car cars innova bolero sumo scorpio ertiga dzire swift "
    "taxi cab bus traveller traveler van gaadi gadi bike scooty scooter cycle vehicle jeep winger eeco sedan suv कार "
    "गाड़ी बस टैक्सी"
)
_LOAD_CARRIER = (
    "tempo truck transport transporter transporters maal lorry trolley trolly pickup matador container trailer "
    "tractor ट्रक टेम्पो लॉरी ट्रॉली"
)
_PLANT = (
    "machine machinery scaffolding generator genset mixer jcb excavator crane tent pandal shamiana shuttering "
    "centring mandap stage equipment camera projector dg"
)
_ROOMS = (
    "shop dukan dukaan dukaane office godown warehouse cabin desk seat hall room flat building plot shed gala "
    "counter kiosk stall space premises showroom store clinic studio kitchen chair coworking land terrace "
    "locker garage दुकान ऑफिस गोदाम कमरा घर मकान"
)
_WORKED_ON = (
    "machine truck bike car gaadi gadi motor pump fridge freezer ac cooler geyser chhat deewar diwar darwaza "
    "shutter lift generator genset inverter printer computer laptop mobile phone cctv camera fan scooter "
    "scooty activa auto tempo van tractor oven mixer grinder chakki press compressor boiler roof wall floor "
    "door window treadmill bed chair table sofa cycle ups battery tap toilet bathroom flush pipe pipeline "
    "sink basin tank tanki drain gate lock fence sewing silai lathe drill loom cnc conveyor scale kanta meter "
    "purifier candle ro filter bulb tubelight plug switch holder handle wheel chain seat spring screen display wire "
    "board wiring switchboard fuse light lights signboard नल मोटर मशीन गाड़ी छत दीवार दरवाजा पंखा ट्रक बाइक "
    "एसी फ्रिज मीटर पाइप"
)
_WORK_DONE = (
    "kaam kam work works job badla badli badle badlwaya badalwaya badalwayi badlaya replaced replace "
    "replacement changed change banwaya banwayi banvaya sudhara sudharwaya khulwaya kholwaya overhaul "
    "grinding sharpening calibration calibrated belt bearing bearings part parts gear blade relay capacitor "
    "compressor coil seal gasket filter repack spare kit fixed fix fixing adjusted tuning tuneup checkup "
    "checking visit labour shifting servise dhar काम बदला बदली बदलवाया ठीक कराया करवाया सुधारा पार्ट"
)
_OWN_PEOPLE = (
    "staff karigar karigaro karigaron worker workers labour labours labourers team ladko ladke ladkon boys "
    "employees employee mazdoor mazdooron ladies girls drivers guard watchman helper helpers chhotu servant "
    "salesmen waiters स्टाफ कर्मचारी कर्मचारियों कारीगर कारीगरों मजदूर मजदूरों लड़कों टीम कामगार સ્ટાફ"
)
_KINDNESS = (
    "gift gifts tohfa tohfe jute joote juta shoes chappal chappals sandal sandals slipper slippers helmet "
    "helmets gloves raincoat raincoats jacket jackets sweater blanket blankets kambal lifafa lifafe shagun "
    "uniform uniforms kapde dress tshirt tshirts t-shirt cap caps topi apron aprons mask rakhi diwali holi "
    "eid pongal onam bihu christmas puja party picnic outing trip cake birthday sweets mithai quarter hostel "
    "games carrom cricket crackers patakhe pharale bakery farewell welfare jutti उपहार तोहफा जूते चप्पल कंबल "
    "लिफाफे वर्दी"
)
_COVERED = (
    "accident fire burglary theft cyber health life vehicle stock shop transit marine liability indemnity "
    "group machinery money fidelity crop cattle keyman personal"
)

_PHONES = (
    "iphone samsung vivo oppo redmi realme mi oneplus moto motorola nokia poco infinix tecno lava itel mobile phone "
    "lcd oled amoled smartphone android मोबाइल"
)
_PHONE_PARTS = (
    "display displays folder folders combo touch flex jack ic connector strip glass cover covers panel housing "
    "speaker mic battery batteries डिस्प्ले फोल्डर"
)
_LAID = (
    "tile tiles marble granite ply sunmica wallpaper glass kaanch sheesha carpet grill jali gate darwaza टाइल टाइल्स "
    "मार्बल"
)
_LAYING = (
    "lagane lagwane lagvane lagana lagwana lagwaya lagwaye lagwayi lagwai lagvaya lagai fitting bithane bichane "
    "basavle basavnyache लगाने लगवाने लगवाया लगवाई लगवाए"
)
_BOARD = "board boards flex banner hoarding signboard बोर्ड फ्लेक्स बैनर फलक"
_BOARD_SITE = (
    "dukan dukaan shop clinic salon parlour hotel school office factory showroom gym naam name brand company admission "
    "opening offer दुकान क्लिनिक होटल स्कूल नाम"
)

PAIRS: list[tuple[Category, int, str, str]] = [
    (
        Category.RAW_MATERIALS,
        30,
        _PHONES,
        _PHONE_PARTS,
    ),
    (
        Category.REPAIRS,
        40,
        _LAID,
        _LAYING,
    ),
    (
        Category.REPAIRS,
        39,
        "tyre tyres tyer cycle bike truck tractor scooter scooty",
        "tube tubes",
    ),
    (
        Category.ADVERTISING,
        39,
        _BOARD,
        _BOARD_SITE,
    ),
    (
        Category.REPAIRS,
        39,
        "blade blades roller rollers spare spares belt bearing motor part parts nozzle head coil heater ब्लेड रोलर "
        "बेल्ट मोटर पार्ट",
        "machine machines cutting cutter press offset lens saw grinder mixer chakki lathe printer oven freezer मशीन "
        "चक्की",
    ),
    (
        Category.BANK_CHARGES,
        43,
        _BANK,
        _CHARGE,
    ),
    (
        Category.TRAVEL,
        42,
        _PEOPLE_CARRIER,
        _HIRE,
    ),
    (
        Category.FREIGHT,
        42,
        _LOAD_CARRIER,
        _HIRE,
    ),
    (
        Category.FREIGHT,
        41,
        "cement sand balu ret bajri gitti eent bricks sariya steel iron loha tiles marble timber lakdi plywood khaad "
        "urea beej sabzi sabji fruit anaj chawal gehu aata cotton kapda furniture maal सीमेंट बालू ईंट सरिया",
        "bhada bhade bhadu bhaada freight cartage भाड़ा भाडे ભાડું",
    ),
    (
        Category.RENT,
        41,
        _PLANT,
        _HIRE,
    ),
    (
        Category.RENT,
        42,
        _ROOMS,
        "vaadaka vadagai vaadagai bhadun baadige badige addhe adde kiraayaa hire hired hiring rent rental "
        "rented kiraya kiraye kiraaya bhada bhade bhadu bhaada किराया किराए भाड़ा भाड़े भाडे ભાડે lease "
        "deposit",
    ),
    (
        Category.REPAIRS,
        35,
        _WORKED_ON,
        _WORK_DONE,
    ),
    (
        Category.STAFF_WELFARE,
        39,
        _OWN_PEOPLE,
        _KINDNESS,
    ),
    (
        Category.INSURANCE,
        43,
        _COVERED,
        "cover policy premium",
    ),
    (
        Category.TAXES,
        41,
        "gst जीएसटी tds pf esi tax tcs",
        "bhara bhari bhar bharaa jama jamaa deposit deposited challan late भरा भरे जमा चुकाया",
    ),
    (
        Category.TAXES,
        41,
        "licence license lic permit fitness trade fssai shop food drug gumasta pollution puc rto excise "
        "liquor road explosive pharmacy fire factory weights लाइसेंस",
        "renewal renew renewed fee fees permit fitness noc certificate registration challan stamping passing नवीनीकरण",
    ),
    (
        Category.SOFTWARE,
        41,
        "tally marg busy vyapar petpooja erp pos billing website app software cloud zoho domain server crm "
        "email hosting antivirus saas swipe khatabook gofrugal posist unicommerce",
        "renewal renew amc subscription plan licence license yearly annual monthly upgrade user users seats "
        "support recharge",
    ),
    (
        Category.ADVERTISING,
        40,
        "whatsapp insta instagram facebook fb google youtube radio newspaper akhbar paper tv cinema bus auto "
        "wall deewar hoarding pole rickshaw sunday sms reels linkedin magazine",
        "promo promotion ad ads advert jingle boost campaign branding sticker stickers banner wrap shoutout "
        "listing publicity spot insertion vigyapan creatives",
    ),
    (
        Category.ADVERTISING,
        38,
        "sample samples sachet sachets free product tester testers goodie customer customers client clients "
        "grahak dealer dealers doctors",
        "giveaway giveaways distribution gift gifts gifting freebie freebies prize prizes scheme coupons "
        "diary diaries calendar calendars hamper hampers meet",
    ),
    (
        Category.PROFESSIONAL,
        39,
        "lab testing test report soil water food quality survey valuation architect engineer structural map "
        "naksha नक्शा design interior trainer coach tutor faculty teacher doctor visiting guest model anchor "
        "dj artist singer inspector legal",
        "testing report fee fees payout retainer drawing certificate consultation approval sampling audit "
        "analysis naksha honorarium lecture session फीस नक्शा",
    ),
    (
        Category.SALARIES,
        39,
        "maths physics chemistry english sir teacher teachers tutor faculty trainer",
        "payout salary mahina month payment",
    ),
    (
        Category.ELECTRICITY,
        43,
        "meter submeter light bijli current transformer power electric eb solar electricity बिजली मीटर लाइट",
        "reading share hissa unit units recharge prepaid bill bills load deposit charges mahina बिल हिस्सा रिचार्ज यूनिट",
    ),
    (
        Category.WATER,
        43,
        "water pani paani bisleri jal borewell पानी पाणी जल પાણી",
        "bill tanker can cans jar jars bottle bottles mahina month supply connection charges ctn carton case "
        "peti campers camper बिल टैंकर बोतल जार",
    ),
    (
        Category.FREIGHT,
        40,
        "maal mal goods parcel saman samaan material stock order माल सामान",
        "bhijwaya bheja bhejna dhulai dhulwai utara utarne chadhane chadhai uthane bhejne transport shipping "
        "loading unloading pahunchaya pahuchaya mangwane mangane bhada bhijvaya",
    ),
    (
        Category.CLEANING,
        41,
        "tank tanki office dukan dukaan shop carpet sofa chair glass sheeshe floor toilet bathroom kitchen "
        "chimney duct linen bedsheet bedsheets towels parde curtains apron aprons uniform",
        "saaf safai dhulai dhulwaya dhulwaye dhulwai wash washing cleaned cleaning dhoya dhone polish "
        "shampooing dryclean ironing istri सफाई धुलाई साफ",
    ),
    (
        Category.PRINTING,
        40,
        "prescription letter bill receipt gst challan voucher cash coupon token menu visiting business id "
        "wedding invitation pamphlet form forms answer question exam delivery rate price report",
        "pad pads book books booklet booklets print printed printing chhapai chapai chhapwaya chhapwaye "
        "chapwaya chapwaye papers card cards slip slips छपवाए छपवाया छपाई",
    ),
    (
        Category.MEDICAL,
        39,
        "haath hand ungli finger pair cut chot injury accident worker helper staff clinic dispensary hospital",
        "patti bandage dressing tetanus stitches tanka taanke plaster tt injection xray x-ray marham ointment "
        "gloves syringe syringes cotton",
    ),
    (
        Category.DONATIONS,
        40,
        "relief flood old orphan blind church temple mandir masjid school community mohalla colony society "
        "club ganesh ganpati durga navratri ramleela gurpurab urs dargah gaushala cow poor garib",
        "fund home relief collection chanda contribution aid langar bhandara help charity madad donation daan vargani",
    ),
    (
        Category.MISCELLANEOUS,
        31,
        "puja pooja pujo poojai havan hawan पूजा पूजेचे",
        "samaan saman samagri items coconut nariyal camphor kapoor phool mala agarbatti thali ghee diya सामान "
        "सामग्री नारियल",
    ),
]
