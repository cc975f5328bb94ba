"""What trades work with, as data: tools, kitchen ware, machines, furniture, devices; and what they pack and print."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_TOOL: list[tuple[Category, int, str]] = [
    (
        Category.OFFICE_SUPPLIES,
        22,
        "clippers, combs, hair brush, straightening machine, neck strip, neck strips, pedicure tub, ustra, kanghi, "
        "kangi, katri, putla, aaina, aina, darpan, karahi, deg, kukar, kalchi, palta, chamcha, spoon set, forks, "
        "glass tumbler, mixer, mixi, deep fryer, fryer, ketli, casserole, hot case, peeler, bain marie, bhatti, "
        "exhaust, surahi, barni, martban, plastic crate, tokra, sooop, soop, channi, chhanni, strainer, sieve, "
        "funnel, cutlery, hand drill, chisel, penchkas, allen key, auzaar, auzar, aujar, hacksaw, hand saw, plumb "
        "bob, gaiti, trowel, randa, basuli, basula, trolley hand, padlock, dslr, hard disc, flash light, studio "
        "light, green screen, megaphone, globe, racket, rackets, shuttlecock, cricket bat, cricket ball, chess board, "
        "gym ball, resistance band, kettlebell, iv stand, autoclave, centrifuge, otoscope, suction machine, token "
        "machine, slide kids, play mat, milking machine, chaff cutter, kutti machine, lactometer, fat machine, "
        "incubator, brooder, feeders, drinker, drinkers, poultry drinker, power tiller, power weeder, khurpi, "
        "daranti, hansiya, lawn mower, grass cutter, brush cutter, watering can, tripal, fingerprint machine, "
        "partition, ghadi deewar, pankha, nameplate, name plate, toiletry kit, bath mat, tub, plastic tub, key cards, "
        "bathrobe, cot, charpai, khatiya, khaat, platform trolley, crate, storage bin, display glass, ipad, hair "
        "cutting scissors, hair scissors, salon scissors, tailoring scissors, press machine kapde, punching bag, "
        "pruning scissors, garden scissors, file cabinet, pencil cell, pen stand, salon apron, cutting apron, safety "
        "belt, boxing gloves, cutting sheet, overlock machine, interlock machine, dummy statue, griller, chalni, "
        "marble cutter, spirit level, soldering iron, heat gun, sports goods, weight plates, toys for school, kids "
        "toys, milk testing machine, can steel, hose pipe, garden pipe, pani ka pipe, tarpaulin sheet, bed sheet, bed "
        "sheets, barber chair, barber cape, napkins cloth, istri machine, mosquito net, disposable towels, hot box, "
        "dabbe steel, plastic dabba, plastic dabbe, plastic crates, crates khali, skipping rope, egg tray machine, "
        "iron box, hand pallet, pallet truck, drum empty, khali drum, plastic drum, jerry can, storage box, trial "
        "room mirror, slippers hotel, hotel slippers, room key card, sandwich maker, chai flask, idli stand, tea "
        "table, coffee maker, water cooler, aari blade saw, air compressor, tala chabi, godrej lock, shuttle cock, "
        "shower cap, sound box speaker, wifi router, new mobile, office mobile, phone for office, luggage rack, thela "
        "gaadi, kettle electric, bunk bed, canopy tent",
    ),
    (
        Category.PACKAGING,
        28,
        "brown bag, kraft bag, dibbiya, foil roll, kele ka patta, mitti ke glass, tissue paper, paper napkin, paper "
        "napkins, mithai ka dabba khali, burger box, juice bottle empty, handi parcel, sticker label",
    ),
    (
        Category.PRINTING,
        27,
        "slate, test series, prescription, consent form, bill roll, refill, badge, badges, name badge, dtp, dtp work, "
        "page layout, id photo, hardbound, clip board, clipboard, tent card, laminated, photocopied, xeroxed, spiral "
        "bound, got bound, got printed, water colours, chalk box, cello tape, gum bottle, board duster, ncert books, "
        "mark sheet, sheet protector, numbering machine, binding karwai, opd register, lab report paper, dtp typing, "
        "typing charges, typing work, letter typing, courier envelope, lr book printing, bilty book, bilti book, name "
        "plate staff, passport size photo, passport size photos, room tariff card",
    ),
]
