"""More of what moves and houses a business, as data: travel, fuel, rent, power, water, lines, freight."""

from __future__ import annotations

from parsers.drafts import Category

RUNNING: list[tuple[Category, int, str]] = [
    (
        Category.TRAVEL,
        30,
        "msrtc, ksrtc, gsrtc, upsrtc, apsrtc, tsrtc, rsrtc, roadways bus, state transport bus, st bus, "
        "sleeper bus, volvo bus, volvo ticket, bus pass, train pass, railway pass, season ticket, "
        "metro token, metro pass, tatkal, tatkal ticket, platform ticket, pnr, ac chair car, boarding pass, "
        "seat upgrade, excess baggage, baggage, airport taxi, airport cab, prepaid taxi, kaali peeli, "
        "share auto, shared auto, vikram auto, auto ka kiraya, auto ka bhada, auto bhada, auto kiraya, "
        "rickshaw bhada, riksha bhada, taxi bhada, cab bhada, bus bhada, bus kiraya, bus ka kiraya, "
        "train ka kiraya, gaadi kiraye, innova, ertiga, tempo traveller, traveller hire, homestay, "
        "dharamshala, dharmshala, airbnb, treebo, fabhotel, booking com, agoda, easemytrip, ease my trip, "
        "confirmtkt, trainman, abhibus, room charges, room stay, night stay, hotel bill stay, hotel booking, "
        "daily allowance, field allowance, tada, mileage, local conveyance, ghoomne, jaane ka kiraya, "
        "aane jane ka, jane ka kharcha, yatra kharcha, pravaas, prayanam, prayana, payanam, yatra bhatta, "
        "vande metro, namo bharat, nashik trip, site jaane, parking slot, parking pass, car parking, "
        "bike parking, pay and park, toll booth, tollgate, toll gate, fas tag, fastag topup, sea link, "
        "green tax entry, bridge toll, yacht, houseboat, jeep, tum tum, magic auto, tempo magic, chakda, "
        "chhakda, auto wale, auto wala, taxi wala, rickshaw wala, riksha wala, cab wala, driver bata, "
        "driver batta, visa fee, passport fee, travel agent, tour package, sightseeing",
    ),
    (
        Category.FUEL,
        34,
        "pterol, petrl, petorol, petrole, pettrol, diesal, dijal, dijel, dizal, deseal, tel dalwaya gaadi, "
        "gaadi me petrol, fuel topup, fuel card, speed petrol, power petrol, xtra premium, def, def fluid, "
        "urea adblue, air pressure, hava, hawa bharwai, bunk, petrol bunk, diesel bunk, filling st, filling, "
        "service station fuel, fuels, reliance petrol, nayara, essar petrol, shell petrol, genset diesel, "
        "generator diesel, generator ka diesel, ev recharge, ev charge, charging ev, tata power ev, "
        "ather grid, statiq, cng pump, png, png bill, mahanagar gas, igl, adani gas, gas bill",
    ),
    (
        Category.RENT,
        30,
        "jcb, poclain, coworking, co working, co-working, wework, awfis, smartworks, regus, virtual office, hot desk, "
        "desk rent, cabin rent, seat rent, hall rent, hall booking, stall rent, jagah ka kiraya, "
        "jagah ka bhada, kamre ka kiraya, room rent, pg rent, plot rent, land rent, shed rent, "
        "cold storage rent, godown kiraya, dukan kiraya, dukan ka kiraya, dukaan ka kiraya, ghar ka kiraya, "
        "kiraayedaar, security deposit shop, pagdi shop, scaffolding hire, tent rent, machine rent, "
        "generator rent, chair rent, furniture rent, laptop rent, camera rent, equipment rent, cam, "
        "cam charge, maintenance charges society, mall maintenance, pattam, kuthagai, gala rent, gaala, "
        "gaala bhada, stall fee, theka zameen, hire charges",
    ),
    (
        Category.ELECTRICITY,
        34,
        "prepaid meter, bijli meter, sub meter, submeter, sub meter reading, smart meter, "
        "smart meter recharge, meter recharge, light meter, electricity meter, unit charge bijli, "
        "bijli ka mahina, eb card, eb amount, eb payment, current ka bill, current bil, kurrent bill, "
        "karant bill, vidyut, bses rajdhani, bses yamuna, ndmc, best electricity, adani light, torrent, "
        "tata power delhi, paschimanchal vidyut, dakshinanchal, bihar bijli, nesco, southco, wesco, cesu, "
        "tpsodl, tpnodl, tpwodl, apdcl, apepdcl, apcpdcl, tgspdcl, gescom, cescom, msedcl bill, mepdcl, "
        "jdvvnl, avvnl, uhbvnl, hpseb, jkpdd, goa electricity, kesco, noida power, npcl, nesco light, "
        "light che paise, light bill che, vijeche bill, veejbill, minsaram bill, karantu bill, karentu bill, "
        "vidyuth bill, vidyuth, bijuli bill, biduit bill, electricity deposit, load extension, load badhaya, "
        "demand charge, solar bill",
    ),
    (
        Category.WATER,
        31,
        "thanda pani, thande pani, thanda paani, thande paani, pani ka mahina, paani ka mahina, paani wala, "
        "pani wala, water supply, drinking water bill, packaged water, bottled water, water crate, "
        "water peti, pani ki peti, paani ki peti, pani pouch, water pouch, rail neer, oxyrich, bailley, "
        "himalayan water, water motor bill, tanker water, jal nigam, jal board bill, jal kal, nal ka bill, "
        "nal bill, nal jal, pani patti, paanipatti, water connection, borewell water, chilled water, "
        "cool jar, 20 litre can, bubble top, kudineer, kudinir, thanni lorry, kudi neeru, manchi neellu, "
        "neella tanker, water lorry, kudivellam, panyacha jar, panyache jar, panyacha can, pani nu tanker, "
        "pani na jug, joler tanker, jal can, ro can, ro jar",
    ),
    (
        Category.INTERNET,
        31,
        "toll free, toll free number, exotel, knowlarity, myoperator, ivr, ivr number, virtual number, "
        "sip line, pri line, cloud telephony, isp, static ip, net recharge, net ka bill, net ka recharge, "
        "wifi recharge, wifi bill, wifi ka bill, internet recharge, internet ka bill, data recharge, "
        "phone rechrge, sim recharge, jio recharge, airtel recharge, vi, postpaid plan, mobile plan, "
        "talk time, top up mobile, mobile topup, cug, cug bill, std, landline bill, tata docomo, gtpl, "
        "den cable, siti cable, asianet broadband, kerala vision, ion broadband, netplus, fastway, tataplay, "
        "dth recharge, d2h, sun direct, cable wala, cable tv bill, cable connection, airfiber, jio airfiber, "
        "airtel black, wifi router, hotspot, jiofi, starlink, leased line bill, fibernet bill, "
        "phone che bill, phone nu bill, mobile nu recharge, mobile che bill, dish recharge, dish tv recharge, "
        "dth ka recharge",
    ),
    (
        Category.FREIGHT,
        36,
        "couriered, couriring, couriered samples, bhejne ka kharcha, courier wala, angadia, angadiya, "
        "aangadia, jhalli, jhalliwala, majdoori loading, maal chadhai, maal utrai, utrai, chadhai, utarai, "
        "warai, varai, mathadi charges, bhartu, lorry freight, truck freight, rail freight, air freight, "
        "sea freight, ocean freight, air cargo, clearing forwarding, cha charges, cfs, port charges, "
        "detention, halting, halting charges, transit, e way bill, eway bill, lr charges, bilti, builty, "
        "door delivery, delivery partner, swiggy genie, genie, wefast, lalamove, vahak, blackbuck, rivigo, "
        "ekart logistics, amazon shipping, nimbuspost, pickrr, ithink, st courier, franch express, franch, "
        "anjani, shree anjani, madhur, mahavir courier, madhur courier, akash ganga, first flight, overnite, "
        "overnight express, registry, registered letter, letters post, dak ticket, ems, railway parcel, "
        "parcel booking, parcel bhada, parsel, paarsal, saman bhejna, maal bheja, maal bhijwaya, "
        "maal mangwaya, maal bhada, maal ka bhada, gaadi bhada maal, tempo ka bhada, truck ka bhada, "
        "transport ka bhada, lorry vadagai, lorry bhade, rto freight, shifting charges, shifting, "
        "packers movers, sumai kooli, sumai, etru kooli, nokku kooli, nokkukooli, chumattu",
    ),
    (
        Category.FREIGHT,
        27,
        "tempo, tempoo, tata ace, lorry, truck, trailer, container, lori, टेम्पो, टैम्पो, टेंपो, ट्रक, "
        "ટેમ્પો, ਟੈਂਪੂ, லாரி, లారీ, ಲಾರಿ, ലോറി, chota hathi, chhota hathi, chhota haathi, matador, thela, "
        "thelaa, thele wala, hathgadi, handcart, bolero pickup, pick up van, mini truck, trolly, "
        "tractor trolley, bullock cart, bailgadi, kadi wala, loading auto, loading rickshaw, auto loading, "
        "eicher, canter, 407, trips roadlines",
    ),
]
