"""What is done for trades, as data: repairs, hire, wages by the job, fees, cleaning, advertising."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_SERVICE: list[tuple[Category, int, str]] = [
    (
        Category.REPAIRS,
        37,
        "crown pinion, propeller shaft, panchur, nitrogen air, gadi dhulwai, engine ka kaam, engine bandhwaya, "
        "rebore, kharad, machining, turning work, sewer line, uninstallation, interior work, boring karwayi, boring, "
        "mixer theek, ram upgrade, harmonium tuning, piano tuning, kalai, kalhai, scissor dhar, tool grinding, glass "
        "replacement, gaadi theek, bike theek, light theek, counter work, woodwork, glass work, ss work, brazing, "
        "soldering charges, whitewashing, sutarkaam, kadiyakaam, kadiya kaam, naladurusti, gavandi kaam, gavandi, "
        "gaundi, kolathar, badlwaya, badalwaya, badlwayi, badalwayi, badlwaye, badalwaye, badalvaya, badlvaya, "
        "बदलवाया, बदलवाई, बदलवाए, lift amc, ac amc, ro amc, cctv amc, dg amc, genset amc, printer amc, fire amc, "
        "elevator amc, pest amc, annual maintenance contract, amc renewal lift, half yearly amc, quarterly amc, got "
        "fixed, fixed the, fixed it, mended, got installed, installed, installed the, fitted, got fitted, replaced, "
        "got replaced, plastered, painted, got painted, welded, got welded, polished, sharpened, tuned, rewired, "
        "overhauled, greased, tinkered, dented, got made, valve seat, battery water, kharad kaam, machine needle, "
        "machine needles, bobbin case, dr fixit, drain block, aluminium partition, fabrication work, tin lining, tent "
        "stitching, pipe fitting, wood work, grill work, self starter, distilled water battery, furniture theek, "
        "kursi theek, chadar badli, ups battery, inverter battery, cooler pad, cooler ghaas, laptop keyboard, laptop "
        "battery, ssd upgrade, fire extinguisher refilling, extinguisher refilling, bartan kalai, gym cable, cable "
        "replacement gym, gadde bharai, razai bharai, fan theek, ac theek, fridge theek, cooler theek, printer theek, "
        "computer theek, furniture work, number plate light, car wash, bike wash, gaadi dhulai, truck dhulai, "
        "drainage block, nali jam, sewage line, white washing, hawa bharwai, crack filling, silai machine needle, "
        "chakki ka patthar tankai, pathar tankai, dental unit service, water proof karwaya, pani theerkan, bore well, "
        "cartridge refill machine, loom mechanic, forklift service, jcb service, jcb parts, bus service, e rickshaw "
        "battery, toto battery, mobile theek",
    ),
    (
        Category.RENT,
        31,
        "hydra charges, dozer, roller hire, compactor hire, cold store charges, warehouse charges, storage charges, "
        "venue, venue booking, venue charges, marriage hall, lawn booking, ground booking, rehearsal hall, court "
        "booking, pagri, theka khet, godown bhara, ghor bhara, rented, leased, crane charges, hydra crane, tractor "
        "hire, tractor kiraya, water pump rent, drone spray hire, locker kiraya, banquet hall, mandi stall, chabutra "
        "kiraya, tower rent, turf booking",
    ),
    (
        Category.SALARIES,
        40,
        "rangaai, dehari, bunai, jadai, allowance, bhatta, khuraki, khoraki, daily bhatta, serving boys, rojdari, "
        "divasakooli, kaj button karai, fall pico karai, pico karai, dyeing karai, embroidery karai, zari kaam karai, "
        "cotton picking, putai mazdoori, polish mazdoori, service boys, light labour, plaster labour, packing labour, "
        "loading mazdoor, delivery boy payment, coolie panam, coolie kasu, driver bata, advance to staff, maid "
        "payment, catering boys, catering labour",
    ),
    (
        Category.PROFESSIONAL,
        38,
        "bookkeeper, firm registration, partnership deed, llp registration, material testing, cube test, igi "
        "certificate, freelance, copywriter, data entry, cinematographer, franchise royalty, royalty, royalties, job "
        "portal, police verification, background verification, singer payment, band payment, boiler inspector, lift "
        "inspector, electrical inspector, outsource test, physiotherapist, dietitian, video shooting, film shooting, "
        "shooting charges, event shooting, candid shoot, pre wedding shoot, live streaming, live stream charges, "
        "webcast, sound engineer, lighting engineer, choreography, dubbing, match referee, pan agent, liaisoning, "
        "attestation, apostille, notarization, survey enumerators, field survey, baseline survey, audited, got "
        "tested, lab tested, photographed, got designed, certified, translated, got certified, ai technician, "
        "accounting service, workshop fees, workshop facilitator, tax consultancy, food testing fee, affiliation fee, "
        "board affiliation, rto agent, rto agent fee, licence agent, udyam agent, fssai consultant, fssai agent, fcra "
        "audit, 12a registration, 80g registration, diamond certificate, design sheet, website development, website "
        "banwayi, website design, website maintenance, packaging design, data entry operator work, second shooter, "
        "dance teacher, music teacher, karate teacher, guest teacher, manpower charges, security agency, security "
        "agency bill, security guard agency, event manager, pattern master fee, zumba instructor, yoga instructor, "
        "drone pilot, drone shooting, passport agent, ngo audit, csr consultant",
    ),
    (
        Category.CLEANING,
        37,
        "dish wash, dish wash liquid, kitchen wipes, dustpan, dust pan, zhadu, thudaippam, thodappam, chool, savaran, "
        "ironed, cleaned, got cleaned, washed, got washed, fumigated, sanitized, sanitised, mopped, swept, laundered, "
        "dry cleaned, drycleaned, disinfected, disposable bedsheet, bin bags, towel wash, steel juna, microfiber "
        "cloth, pool chemical, prass kapde, bartan dhone wali, bartan dhone wale, grease trap cleaning, chuha daani",
    ),
    (
        Category.ADVERTISING,
        36,
        "email campaign, youtuber payment, festival post design, promotional, loyalty card, loyalty program, discount "
        "scheme, amazon sponsored, listing renewal, premium listing, online listing, directory listing, listing "
        "charges, listing package, justdial listing renewal, advertised, promoted, promoted on, boosted, wall "
        "painting advertisement, board banwaya, acrylic board letters, ganpati pandal ad, pandal banner, branded t "
        "shirts, gift coupon, scheme gift, zomato gold, dhol wala opening, balloon decoration opening",
    ),
]
