"""What trades pay to offices, banks and carriers, as data; and what they give away or spend on people."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_DUES: list[tuple[Category, int, str]] = [
    (
        Category.TAXES,
        41,
        "msme certificate, gst amendment, basic duty, igst import, din kyc, tender form, emd, cpcb, novex, self "
        "assessment, tan application, pan application, import export code, apeda, apeda registration, spice board, "
        "building permission, lal dora, nazul, jamabandi, girdawari, mutation fee, court fee, affidavit stamp, notary "
        "stamp, mandi fees, dsc government, annual return fee, tender fee, e tender fee, panchayat fee, bazaar fee, "
        "haat fee, copyright fee, pan card fee, bis fee, rera fee, rera registration, map sanction fee, water tax "
        "municipal, registry fee, labour welfare fund, mela tax",
    ),
    (
        Category.BANK_CHARGES,
        43,
        "chq bounce, cash withdrawal charge, debit card charge, card annual charge, bayaj, finance charge, stamping "
        "bank, balance certificate charge, statement charge, average balance charge, low balance charge, phonepe "
        "charges, bharatpe charges, bharatpe machine, pine labs charges, card machine charges, upi charge, bill "
        "discounting charge, discounting charges, mandate failure charge, passbook charge, duplicate passbook, pay "
        "order charge, credit card fee, documentation charge, bank documentation, joining fee card, phonepe machine "
        "rent, pine labs rent, paytm box rent",
    ),
    (
        Category.INSURANCE,
        43,
        "product liability, pa cover, personal accident, insured, got insured, contractor all risk",
    ),
    (
        Category.SOFTWARE,
        38,
        "freshdesk, zendesk, elementor, gcp bill, mongodb atlas, firebase, gitlab, bitbucket, sendgrid, mailerlite, "
        "dropshipping tool, helium 10, helium10, amazon seller tool, theme purchase, vehicle tracking, subscribed, "
        "subscribed to, pos software renewal, clinic app, otp sms pack, swiggy one, gps subscription, gps renewal, "
        "gps tracker recharge",
    ),
    (
        Category.INTERNET,
        32,
        "recharj, richarge, call pack, isd, roaming pack, roaming, recharged, sms pack",
    ),
    (
        Category.ELECTRICITY,
        35,
        "load increase, new meter, naya meter, temporary meter, power connection, substation charges, unit charge, "
        "common area light, staircase light, agriculture pump bill, light che bil, minsara kattanam, bidyut bil, "
        "kerent bil, current kaasu, batti da bill, pf penalty electricity, tubewell bill, tubewell ka bill",
    ),
    (
        Category.WATER,
        32,
        "20 litre jar, sewerage charges, sewerage bill",
    ),
    (
        Category.FREIGHT,
        36,
        "pallewala, jhaka, ace gaadi, haath gaadi, hand cart, clearing and forwarding, spoton, navata, daak, postal "
        "charges, documents bheje, weight dispute charge, kartage, shipped, transported, got transported, unloaded, "
        "got unloaded, offloaded, gaadi bhada maal, gadi bhada maal, bolero pickup bhada, cycle rickshaw maal, e "
        "rickshaw maal, loader bhada, loader kiraya, customs clearance, cod remittance fee, goods carriage, theli "
        "wala",
    ),
    (
        Category.TRAVEL,
        30,
        "monthly pass, berth, ropeway, valet, mandi gaya, visit expense, field visit, totor bhara, parked, travelled, "
        "traveled, commuted, airport pickup, luggage charge, auto coolie, petrol allowance travel",
    ),
    (
        Category.FUEL,
        34,
        "koyala, upla, pellets, xp95, kerosin, scooter charging, ldo, kitchen gas, hostel gas, gas for kitchen, "
        "fuelled, refuelled, fueled, refueled, tank full, tank full karwaya, tank full kiya, full tank, gas bharwaya, "
        "gas bharwayi gaadi, battery charging rickshaw, lakdi chulha, chulhe ki gas, mess gas, canteen gas, gas for "
        "canteen, gas for mess, hotel gas, laundry coal, istri coal, press coal",
    ),
    (
        Category.MEALS,
        30,
        "pulav, brunch, bikanerwala, party bill, paan, faral, jevlo, porotta, briyani, punugulu, muri, telebhaja, "
        "mishti doi, mishti, rosogolla plate, macher jhol, kadi, oonum, cinema ticket, biryani parcel, bisi bele bath",
    ),
    (
        Category.STAFF_WELFARE,
        32,
        "safety vest, chhatri, kaju box",
    ),
    (
        Category.MEDICAL,
        37,
        "n95, suture, tika, tikakaran, glucose, vitamin, vitamins, ear drops, pain spray, lumbar belt, echo test, "
        "path lab, admit kharcha, root canal, tooth extraction, pregnancy kit, edta vial, swab sticks, cover slips, "
        "stain lab, composite kit, local anesthesia, anaesthesia, braces kit, lab work crown, dewormer, hydrogen "
        "peroxide, medicine stock, blood collection tube, orthodontic wire, sample container, endo files, ai straw, "
        "semen straw",
    ),
    (
        Category.DONATIONS,
        41,
        "gau grass, vargini, garib ko, bhikhari, bhikari, sadaqah, rotary contribution, nanthikodai, virajana, "
        "deenagi, dharmam, garib bachche fees",
    ),
    (
        Category.MISCELLANEOUS,
        21,
        "dhoopbatti, phul, genda, firecrackers, rang holi, holi colour, kite, patang, christmas tree, lights "
        "decoration, ribbon decoration",
    ),
]
