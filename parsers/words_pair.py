"""Meanings told by several words wherever they stand, as data: what is meant, what forbids it, then the lists.

A message means it when it holds a word of every list and no forbidding word. Words are separated by spaces.
"""

from __future__ import annotations

_FEES = "charge charges penalty fee fees fine"
_STUCK = (
    "phasa fasa phase fase phansa fansa phanse fanse phas fas atka atke atki ruka ruke latka latke stuck bahar "
    "faselu phaselu adakla adkala adakle फंसा फँसा फंसे अटका अटके रुका अटकले ફસાયા"
)
_PASSED = "past crossed cross passed nikal nikli nikla nikle gone lapsed beet guzar निकल बीत"
PAIRED: tuple[tuple[str, ...], ...] = (
    (
        "topic receivable",
        "",
        "ग्राहक ग्राहकों grahak grahako customer customers client clients khodder grahakula ગ્રાહક গ্রাহক",
        "बकाया उधार बाकी bakaya baki baaki udhaar udhar pending unpaid due dues outstanding overdue owe owes બાકી বাকি",
    ),
    (
        "topic receivable",
        "",
        "customer customers client clients party parties grahak buyers buyer dealer dealers debtors ग्राहक ग्राहकों",
        "havent hasnt not nahi nahin nhi yet unpaid didnt never नहीं",
        "paid pay paying diya diye paisa paise payment payments cleared given दिया पैसा पैसे",
        "who which what list show konse kaunse kis kisne kin kaun dikhao batao किस किसने कौन",
    ),
    (
        "topic recent",
        "",
        "दर्ज likha likhi likhe likhaya likhwaya likhwayi likhwaye likhvaya "
        "daala dala daali enter entered add added noted logged entry entries lihila "
        "lihile lihilay "
        "lakhyu lakhya likhechi लिखा लिखी लिखे लिहिले लिहिलं લખ્યું",
        "aaj today kal yesterday आज कल aaje aajche આજે aaj_ka",
        "kya kyaa what kay shu all sab saara kinni क्या काय શું dikhao dakhav dakhva दिखाओ दाखवा",
    ),
    (
        "topic payable",
        "se lena lene leni aana aane milna",
        "kis kisko kiska kiske kin kinko किस किसको किसका किन kona konala kone whom who",
        "payment payments paisa paise bhugtan pement भुगतान पेमेंट पैसे पैसा pay",
        "karna karni karne dena dene deni bharna chukana have need hai है करना देना देने करने aahe che",
        "hafte hafta mahine week month kal aaj tomorrow today agle next हफ्ते महीने कल आज अगले athavdyat athvadiye",
    ),
    (
        "notice",
        "paid diya diye gave ko को दिया दिए",
        "jobs opening openings vacancy vacancies vacant wanted required chahiye hiring interview recruitment "
        "recruiting naukri bharti shortlisted walkin नौकरी भर्ती",
        "salary salaries ctc package stipend pm tankhwah vetan pagar सैलरी वेतन",
    ),
    (
        "topic payable",
        "",
        "kisko kinko kise kin किसको किसे किनको किन konala kone kake kaake yaarukku evariki yaarige kihnu kahaku aarkku",
        "dena dene deni देना देने देनी dyayche dyaycha apvana aapvana kudukkanum kodukkanum ivvali kodabeku dite deb",
    ),
    (
        "topic receivable",
        "",
        ("udhaar udhar udhari udhaari paisa paise payment payments money credit amount rakam dues उधार पैसा पैसे पेमेंट रकम"),
        _STUCK,
    ),
    (
        "topic receivable",
        "",
        "udhaar udhar udhari udhaari baki baaki credit उधार बाकी",
        "list customer customers grahak party parties log logo ग्राहक लिस्ट",
        "do de dikhao dikha batao show list bhejo send दो दिखाओ बताओ",
    ),
    (
        "topic payable",
        "",
        "pending due overdue unpaid upcoming baki baaki outstanding",
        "bill bills payment payments vendor vendors supplier suppliers",
        "next this week month days hafte mahine today tomorrow aaj kal",
    ),
    (
        "topic payable",
        "",
        "bill bills payment payments supplier suppliers vendor vendors invoice invoices बिल पेमेंट",
        f"banta bante banti dene deni bharne chukane chukana clear bhugtan {_PASSED} बनता देने चुकाने भरने",
    ),
    (
        "topic payable",
        "us me hume humein hamen mujhe",
        "must need should have owe got",
        "pay give clear settle",
        "supplier suppliers vendor vendors party parties creditors bill bills",
    ),
    (
        "sold",
        "mila mili got received liya from se after baad katke cut with minus kaat less ke_baad",
        "discount chhoot chhut rebate छूट डिस्काउंट discounts kasar vatav",
        "diya di diye de gave given allowed offered दिया दी दिए dile apyu aapyu",
    ),
    ("undone", "paid diya diye kiya karaya nikalwaya saaf", _STUCK, "paas pass market hai hain padhe hue है में"),
    (
        "topic recent",
        "total category wise kitna much sum due pending unpaid overdue",
        "all saare sare saari sari sab sabhi every each saara list lists सारे सारी सब सभी सूची",
        "expenses expense kharche kharcha transactions payments bills entries खर्चे खर्च एंट्री",
        "show list lists dikhao dikha dikhana see batao display दिखाओ बताओ",
        "today yesterday aaj kal parso from since this last in week month hafte mahine of आज कल महीने हफ्ते",
    ),
    (
        "topic recent",
        "due pending baki baaki upcoming unpaid dene next gst",
        "payments payment भुगतान hisab hisaab हिसाब",
        "kiye kiya hue done made diye paid past gaye aaj today kal yesterday parso किए आज कल",
        "dikhao show list dikha dikhana दिखाओ",
    ),
    (
        "topic receivable",
        "dene dena deni chukane chukana pay owe देना देने",
        "paisa paise udhaari udhaar udhar udhari",
        "market bahar bazaar bazar मार्केट बाजार",
        "kitna kitni kitne how much total कितना कितनी",
    ),
    (
        "topic receivable",
        "",
        "pending upcoming expected overdue due",
        "collection collections receivable receivables recovery vasooli wasooli ugahi",
    ),
    ("topic receivable", "we i hume hum", "yet", "pay give", "much who which is"),
    ("overdue", "", "bill bills बिल", "late लेट"),
    ("overdue", "", "bill bills due date dates tareekh tarikh बिल तारीख", _PASSED),
    (
        "topic hold",
        "",
        "maal bikri supply credit sale sales delivery deliveries udhaar udhar becha party bechna "
        "माल बिक्री सप्लाई उधार customer",
        "rok roka roki roke rokna rukwa rukwaya band bandh stopped blocked suspended रोक रोका रोकी बंद",
    ),
    (
        "topic recent",
        "",
        "entered saved recorded posted added booked logged likha likhe daala dala chadhaya लिखा डाला चढ़ाया",
        "show list dikhao dikha see what kya display दिखाओ क्या",
    ),
    (
        "failed",
        f"{_FEES} paid diya diye bhara charged deducted lagaya kata kate",
        "cheque cheques check chq cheq चेक चैक ચેક চেক",
        "bounce bounced bouncing dishonour dishonoured dishonored baunce return returned laut बाउंस लौट बाउन्स",
    ),
    (
        "sold",
        "fee fees charge charges paid diya diye commission",
        "zomato swiggy amazon flipkart meesho paytm phonepe razorpay uber ola blinkit zepto myntra dealer marketplace",
        "settlement settlements payout payouts remittance remitted",
    ),
    (
        "planned",
        "pf esi epf esic tds challan diye diya di paid gave given sent transferred neft upi cash gpay दिए दिया",
        "salary tankhwah tankha pagar vetan staff karigar worker workers driver helper labour सैलरी पगार तनख्वाह",
        "cut kaata kaati kaate kaatna kaat kaatenge katna katenge katega deduct deducted काटा काटे काटना",
        "se from cha madhun se से",
    ),
    ("notice", _FEES, "card emi loan autopay mandate cred postpaid", "due dues overdue statement minimum"),
    (
        "sold",
        "",
        "customer customers client clients grahak graahak buyer buyers ग्राहक",
        "wants want needs need asked ordered chahiye mangta manga maanga mangwa enquiry inquiry enquired चाहिए",
    ),
    (
        "sold",
        "",
        "customer customers client clients grahak graahak ग्राहक",
        "took taken le lekar purchased bought uthaya",
        "credit udhaar udhar khate khata उधार",
    ),
    ("sold", "", "ne ने", "order orders ऑर्डर आर्डर", "diya di diye dia दिया दी kiya"),
    (
        "credit",
        "",
        "khate khata khaate khaata udhaar udhar baki baaki hisaab hisab खाते उधार बाकी",
        "likhwaya likhwaye likhwayi likhvaya likhwa likhaya chadhwaya chadhvaya लिखवाया लिखवाये लिखवाई",
    ),
    ("credit", "", "baki baaki बाकी", "likh likho likhlo लिख लिखो note", "ka ki ke का की के"),
)

# Somebody else gave: verbs of the third person, or bringing the money here.
THEY_GAVE = (
    "by customer, by client, by party, by the customer, by the client, paid up, paid back, hisab kar gaye, "
    "hisaab kar gaye, pay kar gaye, jama kar gaye, jama kara gaye, jama karwa gaye, chukta kar gaye, "
    "chukta kar gaya, clear kar gaye, clear kar gaya, chuka gaye, chuka gaya, lauta gaye, lauta gaya, wapas kar gaye, "
    "wapas kar gaya, bhar gaye, bhar gaya, rakh gaye, rakh gaya, udhari vasul, udhaar vasul, udhari vasool, udhaar "
    "vasool, udhari wasul, udhaar wasool, udhari wasool, udhar wasool, udhari vasooli, उधारी वसूल, उधार वसूल, "
    "দিল, দিলো, দিয়েছে, পাঠাল, পাঠিয়েছে, गिऱ्हाईकाने, गिर्हाईकाने, गिऱ्हाईकांनी, ग्राहकांनी, ग्राहकाकडून, "
    "गिऱ्हाईकाकडून, grahakanni, girhaikanni, giraikane, grahakakadun, giraikakadun, ગ્રાહકોએ, ಗ್ರಾಹಕರು, గ్రాహకుడు, "
    "paid you, sent you, transferred you, transferred to you, sending you, paid to you, aapko bheja, aapko bheje, "
    "aapko bhej diye, aapko bhej diya, aapko diye, aapko pay kiya, tumko bheja, tumko bheje, apko bheje, आपको भेजे, "
    "आपको भेजा, आपको भेज दिए, "
    "ગ્રાહકે, ग्राहकाने, गिऱ्हाइकाने, grahake, girhaikane, customerne, grahakane, "
    "paid her, paid his, paid their, paid up his, paid up her, cleared her, cleared his, cleared their, "
    "settled her, settled his, settled their, paid balance to us, has paid us, have paid us, dropped off cash, "
    "apna udhaar chukaya, apna udhar chukaya, apna bakaya diya, apna baki diya, apna hisaab chukaya, "
    "kuduthaanga, kuduthanga, koduthaanga, koduthanga, kodutthaanga, kudutthaanga, kuduthaar, kuduthar, koduthaar, "
    "koduthar, thandhaanga, thandhanga, thanthanga, thandhar, thandhaar, tandhanga, anuppinaanga, anuppunanga, "
    "anuppinar, கொடுத்தாங்க, கொடுத்தார், தந்தார், தந்தாங்க, ichindi, icchadu, iccharu, ichcharu, pamparu, pampadu, "
    "kattadu, kattaru, ఇచ్చింది, పంపారు, పంపాడు, kotru, kottidare, kalsidaru, kalisidaru, kottiddare, ಕೊಟ್ಟಿದ್ದಾರೆ, "
    "dilen, diyechen, diechen, dicche, pathalen, pathiyechen, দিলেন, দিয়েছেন, পাঠালেন, deun gela, deun gele, "
    "deun geli, aanun dile, देऊन गेला, देऊन गेले, देऊन गेली, aapi gaya, api gaya, aapi gayo, api gayo, aapi gayi, "
    "aapi gya, mokli aapya, આપી ગયા, આપી ગયો, de gaya, de gaye, de gayi, deke gaya, deke gaye, deke gayi, dekar gaya, "
    "dekar gaye, de kar gaya, de ke gaya, de gya, chhod gaya, chhod gaye, de chuka, de chuke, दे गया, दे गए, दे गई, "
    "देकर गया, देकर गए, देके गया, deigale, dei gale, thannittu, thannitund, tharappettu, തന്നിട്ടുണ്ട്"
)
# People who pay us, never whom we pay, single words.
PAYERS = (
    "customer customers grahak graahak girahak client clients buyer buyers tenant tenants kirayedar kirayedaar "
    "kiraydar bhaduat student students patient patients member members guest guests passenger passengers walkin "
    "ग्राहक किराएदार किरायेदार मरीज गिराहक ગ્રાહક ক্রেতা ਗਾਹਕ kiraayedar gahak gaahak giraki giraaki"
)
PAYER_VERBS = "ne ने paid gave sent transferred deposited pays gives payed"
# What people pay us for; behind "so-and-so ne".
INCOME = (
    "bhadu bhade bhada bhaade vaadagai vadagai badige adde bhara vaadaka kirai rent earnings earning "
    "booking payout payouts settlement collection kamai fees fee kist kisht kishtein installment instalment "
    "kiraya advance deposit subscription membership token dues "
    "balance udhaar udhar bakaya phees fis फीस किस्त किराया एडवांस उधार बकाया"
)
# Still to be given: Gujarati verbal nouns with "to be".
PLANNED = (
    ", ".join(
        f"{stem} {case} {still}"
        for stem in (
            *("apva", "aapva", "bharva", "leva", "deva", "karva", "mokalva", "chukavva", "chukva", "kharidva"),
            *("mangavva", "lavva", "karavva", "bharavva", "nakhva"),
        )
        for case in ("na", "nu", "no", "ni")
        for still in ("che", "chhe", "baki", "baaki", "padse", "thase")
    )
    + ", "
    + ", ".join(
        f"{stem}{case} {still}"
        for stem in (
            *("bharwa", "dalwa", "lagwa", "banwa", "karwa", "mangwa", "chhapwa", "chapwa", "dhulwa", "silwa"),
            *("badalwa", "kharid", "khareed", "la", "pahuncha", "sudharwa", "utarwa", "chukwa", "dilwa", "bhar"),
        )
        for case in ("na", "ni", "ne")
        for still in ("hai", "h", "hain", "padega")
    )
    + ", cheque bana do, cheque banao, cheque bana dena, cheque kaat do, cheque kaat dena, chq bana do, prepare cheque"
    + ", make cheque, issue cheque, write cheque, le lu, le lun, le loon, kar lu, kar lun, kara lu, de du, de dun, "
    + "bhar du, soch rahe, socha hai, socha tha, "
    + "katega, kategi, katenge, kat jayega, kat jayenge"
    + ", આપવાના છે, આપવાનું છે, ભરવાના છે, ભરવાનું છે, ચૂકવવાના છે, લેવાના છે, લાવવાનું છે, આપવા પડશે, ભરવા પડશે"
)
# A parcel on its way, cash to be kept ready.
DELIVERY = (
    "out for delivery, to be collected, will be delivered, is arriving, arriving today, arriving tomorrow, "
    "has been shipped, has been dispatched, is dispatched, in transit, keep cash ready, keep exact change, "
    "amount to be collected, cash to be collected, to be paid on delivery, pay on delivery, payable on delivery, "
    "collectable amount, cod amount, delivery attempt, delivery partner, track your, track here, track at, "
    "pickup scheduled, pick up scheduled, shipment"
)
# Behind "sales": a person or a duty, not a sale of ours.
SALES_STAFF = (
    "boy boys man men girl girls team staff executive executives person persons rep reps guy manager officer lady "
    "tax incentive commission meeting training wala wale ka"
)
TOPUP = "top topup topped recharge"
OWN = (
    "own self apne apna apni khud swatah swata potana potani nijer sontha sonta svanta अपने अपना अपनी खुद स्वतः "
    "પોતાના নিজের ਆਪਣੇ"
)
POCKET = "account accounts a/c ac acct khata khate khaate khaata savings wallet खाते खाता ખાતામાં অ্যাকাউন্টে"
SHIFTING = (
    "transfer transferred transfered transferring trf moved move shifted shift sent bheje bheja bhej dala dale daala "
    "daale dal daal nikal nikaal nikale nikaale nikala kiye kiya kar jama put credited भेजे डाले डाला निकाल निकाले "
    "ट्रांसफर किए किया vartavle takle nakhya pannen panninen chesanu madide korlam"
)
# Numbers that name somebody or something; no figure beside them is money.
IDENTITY = (
    "aadhaar, aadhar, adhaar, adhar card, आधार, pan number, pan no, pan is, my pan, mera pan, our pan, passport no, "
    "passport number, voter id, ifsc, ifsc code, udyam, udyog aadhaar, roll no, roll number, room no, room number, "
    "seat no, seat number, table no, table number, flat no, flat number, house no, plot no, shop no, pin code, "
    "pincode, "
    "token no, token number, policy no, policy number, consumer no, consumer number, customer id, employee id, "
    "emp id, "
    "meter no, meter number, serial no, serial number, model no, imei, chassis no, engine no, licence no, license no, "
    "dl no, dl number, batch no, lot no, ticket no, pnr, train no, flight no, gate no, locker no, password, wifi "
    "password, "
    "pin is, mera pin, upi pin, atm pin, ward no, sector, house number"
)
# Words of adverts that may also name what was bought ("offer pamphlets", "lucky draw coupons").
ADVERT_THINGS = "offer offers draw coupon coupons discount win promo rewards"
