"""What goes to people, as data: wages, food, gifts, gods and the poor.

See `words_category.py` for the strengths.
"""

from __future__ import annotations

from parsers.drafts import Category

PEOPLE: list[tuple[Category, int, str]] = [
    (
        Category.SALARIES,
        40,
        "mjduri, dhiyari, rojandari, rozandari, rojana, rojnadari, haziri, hajri, hajri paisa, hafta diya labour, "
        "haftavari, hafta wari, vaara kooli, vaaram kooli, kooli kodutha, kooli koduthen, kooli kodutten, kooli "
        "icharu, kuli ichchanu, kuli ichanu, kooli ichanu, coolie icha, dinagooli, dinakooli, dina kooli, maine "
        "dilam, mainey, mahina diya, mahwari, mahvari, mahaana, tanka staff, slry, sal paid, staff sal, sal staff, "
        "weges, labour kharcha, labour ka paisa, labour ko paisa, mazdoor ka paisa, ot diya, ot paisa, night duty, "
        "night shift allowance, night allowance, extra duty, food allowance staff, petrol allowance staff, tiffin "
        "allowance, bonas, diwali bonas, pooja bonus, puja bonus, pujo bonus, pongal bonus, bonus staff, commission "
        "staff, staff commission, salesman commission, stylist commission, peshgi, peshagi, peshgi di, uchal, uchak, "
        "uchhak, advance labour, advance staff, staff loan, karigar ko advance, kaarigar advance, staff ko advance, "
        "driver ko advance, worker ko advance, helper ko advance, mahina cook, silai ka paisa karigar, piece ke "
        "hisab, peice rate, pcs rate karigar, thekedar majuri, polish wale ki majuri, servers payment, maid ki "
        "salary, bai ki pagar, bai cha pagar, security service, security agency, security bill, security guard bill, "
        "manpower supply, manpower bill, labour contractor, labour supply, labour contract, labour thekedar, epf "
        "challan, pf challan, esi challan, esic challan, pf jama, lwf, faculty payment, faculty fees, tution teacher, "
        "tuition teacher, tutor fees, trainer salary, trainer pay, trainer ki salary, technician salary, delivery boy "
        "salary, delivery boy payout, rider payout, field boy, collection boy, second shooter, photographer "
        "assistant, assistant payment, helper ko diya, cleaner salary, temporary labour, extra labour, aadmi lagaye, "
        "aadmi bulaye, 2 aadmi, mansache paise, mansanche paise, kamwala, kaam wale ladke, kaamwala, aalkal, aalukku "
        "kooli, panikooli, velaikku aal, pani manishi, labor kharch, majdur ko, majdoor ko diya, mazdoor ko diya, "
        "majdooron ko, mazdooron ko, mistri ki dihadi, mistri majuri, mistri ki majuri, కూలీలకు, ਪੇਸ਼ਗੀ, पेशगी, "
        "हाजिरी, हाज़िरी, मजुरांना, मजुराला, ઉપાડ, મજૂરોને, পেশগি, রোজ, হাজিরা, சம்பள, ਹਾਜ਼ਰੀ, ਮਜ਼ਦੂਰਾਂ",
    ),
    (
        Category.SALARIES,
        22,
        "ayah, manpower, riders, lineman, linemen, cameraman, conductor, khalasi, poriyo, karagir, karagira, karmik, "
        "karmika, uzhaipali, kelasadavaru, kelasagara, mulia, sromik, lebor, lebur, pharmacist, hairdresser, barber, "
        "madam ko payment, maths madam, sweeper salary, electrician salary, stewards, server boy, bartender, barista, "
        "dishwasher boy, rotiwala, tandoor wala ustad, bhaiya kaam wale, khalaasi, watch man, gatekeeper, office "
        "assistant, store keeper, storekeeper, godown keeper, munshi labour, mukadam, mukaddam, jobber, masterji, "
        "master ji, cutting master, pattern master, embroiderer, goldsmith, machine man, machineman, fitter staff, "
        "welder staff, jcb operator, crane operator, milkman staff, gopalak, charwaha, shepherd, khetmajur, ropai, "
        "buwai, gudai, nindai, nirai, kapni, kapani, naduvu, aruvadai, fruit picking, chunai, plucking",
    ),
    (
        Category.DONATIONS,
        40,
        "chanda pooja, puja chanda, pooja chanda, puja ka chanda, ganesh mandal, ganpati mandal, vinayaka chavithi, "
        "vinayagar chaturthi, mandir me diya, mandir ko, mandir dan, mandir nirman, mandir jirnoddhar, dasvandh, "
        "dargah chadar, masjid ko, church offering, tithe, kovil nidhi, kovilukku, gudi donation, gudiki, gudi "
        "chanda, devasthanam, devasthana, ambalam, ambalathil, pallikku, dharmada, dharmadaya, dharmadaay, dan "
        "dharma, dan punya, brahmin bhojan, gau mata, gaay ka chara daan, kutte biscuit daan, pakshi dana, sahayata, "
        "sahayta, madad rashi, madad ki, garib ki madad, gareeb, gareeb ki madad, poor help, poor student, student "
        "sponsorship charity, scholarship, scholarships, blanket distribution, kambal daan, badh rahat, rahat kosh, "
        "pm fund, cm fund, sanstha ko, trust ko, rotary fund, vridh ashram, blind association, divyang, bhojan daan, "
        "sponsor temple, bhagwat katha, ravan dahan, school fund, mohalla samiti, samiti ko",
    ),
    (
        Category.STAFF_WELFARE,
        29,
        "karigaron ko mithai, mithai ke dabbe staff, mithaai dabba, sweets dabba, soan papdi dabba, kaju katli dabba, "
        "staff ko gift, staff diwali, staff ke gift, gift staff, diwali dhamaka gift, janamdin, staff trip, staff "
        "tour, staff khel, annual function, annual day, sports day, medals, medals trophies, trophy, trophies, "
        "mementos, memento, shield, shields, staff tshirt, staff t shirt, staff tshirts, staff dress, staff ki dress, "
        "staff ki vardi, staff vardi, vardi, wardi, staff shoes, staff sweater, safety shoe, safty shoes, safety kit, "
        "safety equipment, safety items, hard hat, welding goggles, welding glass, welding helmet, ear plugs, ear "
        "muff, dust mask, safety harness, safety net, hand gloves labour, rubber gloves, gum boots, staff mess, mess "
        "rashan, mess ka rashan, labour rashan, labour ka rashan, canteen rashan, mid day meal, midday meal, midday "
        "meal rashan, staff loan help, staff ki shaadi, staff wedding, staff wife, staff ki beti, staff family, "
        "lifafa shaadi, shadi ka lifafa, condolence, retirement gift, retirement party, teachers day, womens day, "
        "labour day, rakshabandhan, raksha bandhan gift, eidi, holi party, holi gift, christmas party, new year "
        "party, office party khana, puja prasad staff, staff prasad, festival advance gift, fruits for staff, staff "
        "fruits, dhaniyavad gift, gift card staff, gift voucher, gift vouchers, gift voucher staff",
    ),
    (
        Category.MEALS,
        30,
        "cha na paisa, tea kadai, nashta kela, dinar, khana khilaya, hotel me khaya, hotel ka bill khana, dhabe pe "
        "khana, dhabe ka bill, dhabe par khana, hotelil, jevan kele, jevnache, jevnacha kharch, jevanasathi, "
        "bhojanalu, dabbewala, dabbewale ko, ootakke, khaoa dawa, khawa dawa, khaoa, cha singara, muri chop, roti "
        "khadi, roti khaadi, paronthe, jalpan, jalpaan, alpahar, alpohar, swalpahar, farali, upvas fal, thanda "
        "mangaya, thanda pilaya, thanda pila, party ko khilaya, mehmaan, mehman nawazi, labour chai, labour ki chai, "
        "labour ka khana, labour khana, labour ko khana, mazdoor chai, mazdooro ka khana, mazdooron ki chai, staff ka "
        "khana, staff ki chai, staff chai nashta, staff nashta, staff ka nashta, staff breakfast, staff snacks, "
        "parcel khana, khana parcel, catering service, halwai party",
    ),
    (
        Category.MISCELLANEOUS,
        17,
        "puja ka saman, pooja ka saman, puja saamagri, pujesathi, pujojonno, poojege, satyanarayan, bhoomi poojan, "
        "bhumi pujan, griha pravesh, havan samagri, hawan samagri, pandit ji, panditji, pujari, purohit, poosari, "
        "phulwala, phulwalya, haar, malai poo, nimbu mirch, najar battu, hijra, kinnar, bheekh, police ko, chai pani "
        "diya, tip waiter, chillar, khulle paise, lost cash, cash kam, maal kharab, breakage, tuta maal, returned "
        "goods loss, bad debt, discount diya, other kharcha, chhota kharcha, chota kharcha, chillar kharcha, kirkol, "
        "kirkol kharch, khuchro, khuchra, khuchro khoroch, khuchra kharcha, chillara, chillara kharchu, chillare, "
        "silara selavu, silarai selavu, हवन सामग्री, हवन का सामान, पूजा का सामान, फूल माला, फूलमाला, हारफुले, नारियल, "
        "નારિયેળ, હાર, পূজার সামগ্রী, పూజ సామాను, ਫੁੱਲ, ଫୁଲ",
    ),
    (
        Category.MEALS,
        41,
        "tiffin ki service, catering ki service",
    ),
    (
        Category.SALARIES,
        41,
        "security ki service",
    ),
    (
        Category.MISCELLANEOUS,
        14,
        "light decoration, lighting decoration, decoration, dekoration, sajawat, balloon decoration, stage "
        "decoration, mandap decoration, sajavat",
    ),
]
