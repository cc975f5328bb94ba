"""What offices, banks, insurers and states are paid for, as more data.

See `words_category.py` for the strengths.
"""

from __future__ import annotations

from parsers.drafts import Category

LEVY: list[tuple[Category, int, str]] = [
    (
        Category.SOFTWARE,
        38,
        "billing app, teli software, busy accounting, software charges, software amc, softver, app charges, app fees, "
        "website charges, website maintenance, hosting charges, domain charges, server charges, cloud charges, api "
        "charges, sms api, whatsapp business api, chatbot, hrms, payroll software, attendance app, hospital software, "
        "pharmacy software, restaurant software, salon app, gym app, channel manager, travel portal, gds, amadeus, "
        "chat gpt, gpt plus, net protector, npav, lightroom, coreldraw licence, autocad licence, sketchup licence, "
        "stock photos, jetbrains, postman, digital ocean, vps, play console, app store fee, apple developer, youtube "
        "subscription, khatabook premium, vyapar licence, vyapar license, tds software, manupatra, scc online, legal "
        "software, kite data feed, digital catalogue app, truecaller, upwork, upwork connects, fiverr, freelancer com",
    ),
    (
        Category.TAXES,
        42,
        "weighing scale ki stamping, weighing scale stamping, scale stamping, taraju stamping, taraju ki stamping, "
        "kanta ki stamping, kante ki stamping, kaante ki stamping, weight stamping, baat stamping, naap tol, naap "
        "taul, naptaul, nap tol vibhag, maap taul, measurement stamping, gst bharyu, gst kattinen, gst kattiyachu, "
        "gst kattanu, gst chellinchanu, gst adachu, gstr 3b, gstr3b, gst 3b, gst return late fee, income tex, "
        "property tex, house tex, gharvero, vera, veero, corporation bill, ptec, ptrc, road tex, vehicle fitness, "
        "gaadi ki fitness, fitness karwai, fitness karwaya, fitness renewal, permit fees, dandam, licence fees, "
        "laisence, laisens, lysence, licence renewal fee, trade licence fee, trade lisence, labour department fee, "
        "shop act fee, fssai renewal fee, fssi, food licence fee, drug licence fee, pharmacy council, medical "
        "council, nursing home registration, clinical establishment, bmw registration, pcb consent fee, pollution noc "
        "fee, fire noc fee, fire dept fee, factory licence fee, msme fee, fertilizer licence, fertiliser licence, "
        "pesticide licence, pesticide license, crackers licence, patakha licence, liquor licence fee, mining royalty, "
        "royalty bricks, brick kiln royalty, bhatta royalty, cgwa, bis licence, isi mark, agmark, customs, cha duty, "
        "affiliation, affiliation fee, affiliation fees, recognition fee, board affiliation, cbse fee, registration "
        "renewal, renewal fees rto, rc fees, rto charges, dl fees, hpa removal, hypothecation removal, national "
        "permit fee, counter sign permit, mandi samiti, apmc fees, market yard fee, octroi tax, lbt, entertainment "
        "tax, cable licence, postal registration lco, iata fee, bar council fee, icai fee, cop fee, ngo registration, "
        "12a, 80g, fcra, trust registration, society registration, society renewal, roc fee, roc fees, mca fee, stamp "
        "duty paid, gst 3b paid, gst 3b payment, gst paid netbanking",
    ),
    (
        Category.PROFESSIONAL,
        39,
        "ca ki fees, ca ki fee, ca ka bill, ca sahab, ca saab, ca saheb, ca saheb fees, ca bill, chartered, account "
        "likhai, accounts writing, khata likhwaya, khate likhwaye, hisab likhwaya, tally entry charges, data entry "
        "charges, data entry work, gst filing charges, gst number banwaya, gst number liya, return bharai, tax "
        "filing, tax return fee, tds return filing, audit charges, adit fees, layer fees, legal charges, court "
        "kharcha, court ka kharcha, court kacheri, kachehri, kacheri, case fee, clerk fee, court clerk, file fee "
        "court, certified copy, certified copies, process fee court, welfare stamp, vakalatnama, notori, shapath "
        "patra, stemp paper, registry kharcha, registration work, power attorney, salahkar, sallagar fee, salahkar "
        "fees, aalosagar, salahedaru, arkitect, map banwaya, structural drawing, structure design fee, interior fees, "
        "3d design, 3d view, 3d render, autocad drawing, drafting charges, drawing charges, drawing fee, site "
        "engineer fee, engineer fee, mitti ki janch, mitti jaanch, mitti parikshan, water test, pani ki janch, pani "
        "test, product testing, testing fee, testing fees, sample testing, nabl, third party inspection, inspection "
        "fee, inspection fees, survey fee, survey charges, land survey, mojani, mapani, hallmark charges, hallmarking "
        "charges, huid charges, logo designing, logo banaya, logo banwai, design banwaya, design work, designing "
        "charges, graphic design, graphics design, creative design, poster design, banner design, editing charges, "
        "photo editing, video edit, video editing charges, album design, album designing, content writing, "
        "translation, subtitle, coder, programmer, website developer, app development, outsourcing, outsourced work, "
        "subcontract, sub contract, sub contractor, vendor design, tutor online, software training, staff training, "
        "training charges, workshop charges, seminar charges, guest speaker, speaker fee, resource person, "
        "counsellor, counselor fee, job post, naukri subscription, workindia, apna job, tm filing, brand "
        "registration, design registration, emudhra, e sign, aadti, comisn, kamishan, kamisan, kamishn, referral fee, "
        "finder fee, royalty fee franchise, franchise fee, franchise fees, association fees, sangh sadasyata, vyapari "
        "sangh, vyapar mandal, traders association, chamber of commerce, chamber fees, trade association, dealer "
        "association, priest fee, pandit ji dakshina shop, photo shoot, foto shoot, videography, video shoot, drone "
        "shoot fee, makeup artist, mua fee, choreographer, singer fee, band wala, dj charges, magician, astrologer "
        "fee, vastu consultant, crown lab fee, lab charges dental, technician fee outside, referral doctor, visiting "
        "doctor, anaesthetist, radiologist, reporting fee, pathologist, referee fee, umpire, nutritionist, dietician, "
        "veterinary fee, vet fee, vet ki fees, detective, collection agency, recovery agent, rera, rera fee",
    ),
    (
        Category.BANK_CHARGES,
        43,
        "bank charj, benk charge, bank chages, bank chrges, bank ka charge, bank ka kharcha, bank deduction, sms "
        "alert charge, min bal charge, chek bounce, check bounce, cheque return fee, check return, cheque dishonour, "
        "truck emi, tempo emi, loan kist, loan ki kist, loan ki kisht, loan kisht, kist bhari, kisht bhari, kishta, "
        "loan installment, loan instalment, mudra loan, finance kist, finance company, hafta bhara loan, loan hapta, "
        "lown, loan hafta, loan repayment, loan payment, vyaaj, biyaj, beyaj, suder taka, vatti katti, vaddi kattanu, "
        "intrest paid, bank interst, cc intrest, od intrest, cc limit renewal, stock statement charge, card machine "
        "rent, edc machine rent, edc machine, pos machine rental, pos rent, paytm machine rent, paytm speaker, "
        "phonepe speaker, soundbox ka kiraya, soundbox kiraya, speaker rent paytm, bharatpe speaker, payment gateway "
        "fee, gateway fee, razorpay fee, razorpay commission, instamojo fee, upi machine rent, demand draft, dd "
        "banwaya, dd banwane, dd making, rtgs charge, neft charge, imps charge, cash deposit fee, cash counting "
        "charge, bank locker rent, card renewal fee, debit card fee, atm fee, debit card annual, account closing "
        "charge, ac keeping, account keeping, folio charge, solvency certificate, bank noc, bank stock audit, loan "
        "processing fee, mortgage charge, stamp charges loan, swift charge, forex charge, currency conversion, "
        "conversion fee, paypal fee, wise fee, payoneer, payoneer fee, लोन की किस्त, गाड़ी लोन किस्त, किस्त लोन, "
        "ईएमआई, गाड़ी की किस्त, बैंक ने काटे, बैंक ने काटा, कर्जाचा हप्ता, बँकेचा हप्ता, લોનનો હપ્તો, ઇએમઆઇ, কিস্তি, "
        "লোনের কিস্তি, ইএমআই, ਕਿਸ਼ਤ, தவணை, கடன் தவணை, இஎம்ஐ, ఈఎంఐ, లోన్ కిస్తీ, ಇಎಂಐ, ಸಾಲದ ಕಂತು, ഇഎംഐ, ലോൺ അടവ്, "
        "କିସ୍ତି",
    ),
    (
        Category.INSURANCE,
        43,
        "truck insurance, truck ka insurance, tempo insurance, tempo ka insurance, bus insurance, auto insurance, "
        "auto ka insurance, cab insurance, stock ka insurance, maal ka insurance, staff insurance, staff mediclaim, "
        "workers insurance, labour insurance, workman compensation, employee insurance, equipment insurance, camera "
        "insurance, mobile insurance, jewellers block, goods in transit, transit policy, doctor indemnity, public "
        "liability, vimyacha hapta, primiam, premiyam, polisi, tpp, third party, zero dep, zero depreciation, बीमा की "
        "किस्त, बीमे की किस्त, एलआईसी की किस्त, विम्याचा हप्ता, વીમાનો હપ્તો, বীমার কিস্তি, इंश्योरेंस की किस्त",
    ),
    (
        Category.BANK_CHARGES,
        33,
        "किस्त, किश्त, हप्ता भरला, હપ્તો",
    ),
    (
        Category.PROFESSIONAL,
        30,
        "logo, logos",
    ),
]
