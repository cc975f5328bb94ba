"""What is done for trades, as data: repairs, hire, wages by the job, fees, cleaning, advertising."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_SERVICE: list[tuple[Category, int, str]] = [
    (
        Category.REPAIRS,
        37,
        "crown pinion, propeller shaft, panchur, nitrogen air, gadi dhulwai, engine ka kaam, engine bandhwaya, "
        "rebore, kharad, machining, turning work, sewer line, uninstallation, interior work, boring karwayi, boring, "
        "mixer theek, ram upgrade, valve seat, battery water, kharad kaam, machine needle, machine needles, bobbin "
        "case, dr fixit, drain block, aluminium partition, fabrication work, self starter, distilled water battery, "
        "furniture theek, kursi theek, chadar badli, ups battery, inverter battery, cooler pad, cooler ghaas, laptop "
        "keyboard, laptop battery, ssd upgrade, number plate light, car wash, bike wash, gaadi dhulai, truck dhulai, "
        "drainage block, nali jam, sewage line, hawa bharwai, silai machine needle, chakki ka patthar tankai, pathar "
        "tankai, water proof karwaya, bore well, cartridge refill machine",
    ),
    (
        Category.RENT,
        31,
        "hydra charges, dozer, roller hire, compactor hire, cold store charges, warehouse charges, storage charges, "
        "venue, venue booking, venue charges, marriage hall, lawn booking, ground booking, rehearsal hall, court "
        "booking, pagri, theka khet, crane charges, hydra crane, tractor hire, tractor kiraya, water pump rent, drone "
        "spray hire, locker kiraya, banquet hall, mandi stall, chabutra kiraya, tower rent, turf booking",
    ),
    (
        Category.SALARIES,
        40,
        "rangaai, dehari, bunai, jadai, allowance, bhatta, khuraki, khoraki, daily bhatta, serving boys, kaj button "
        "karai, fall pico karai, pico karai, dyeing karai, embroidery karai, zari kaam karai, cotton picking, putai "
        "mazdoori, polish mazdoori, service boys, light labour, plaster labour, packing labour, loading mazdoor, "
        "delivery boy payment, driver bata, advance to staff, maid payment, catering boys, catering labour",
    ),
    (
        Category.PROFESSIONAL,
        38,
        "bookkeeper, firm registration, partnership deed, llp registration, material testing, cube test, igi "
        "certificate, freelance, copywriter, data entry, cinematographer, franchise royalty, royalty, royalties, job "
        "portal, police verification, background verification, singer payment, band payment, boiler inspector, lift "
        "inspector, electrical inspector, outsource test, physiotherapist, dietitian, ai technician, accounting "
        "service, workshop fees, tax consultancy, food testing fee, affiliation fee, board affiliation, diamond "
        "certificate, website development, website banwayi, website design, website maintenance, packaging design, "
        "data entry operator work, second shooter, dance teacher, music teacher, karate teacher, guest teacher, "
        "manpower charges, security agency, security agency bill, security guard agency, event manager, drone pilot",
    ),
    (
        Category.CLEANING,
        37,
        "dish wash, dish wash liquid, kitchen wipes, dustpan, dust pan, disposable bedsheet, bin bags, towel wash, "
        "steel juna, microfiber cloth, pool chemical, prass kapde, bartan dhone wali, bartan dhone wale, grease trap "
        "cleaning, chuha daani",
    ),
    (
        Category.ADVERTISING,
        36,
        "email campaign, youtuber payment, festival post design, promotional, loyalty card, loyalty program, discount "
        "scheme, amazon sponsored, wall painting advertisement, board banwaya, acrylic board letters, ganpati pandal "
        "ad, pandal banner, branded t shirts, gift coupon, scheme gift, zomato gold, dhol wala opening, balloon "
        "decoration opening",
    ),
]
