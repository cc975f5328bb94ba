"""What trades make their goods of and what shops sell, as data: salons, kitchens, sites, farms, workshops."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_MATERIAL: list[tuple[Category, int, str]] = [
    (
        Category.RAW_MATERIALS,
        21,
        "peroxide, hair gel, hair spray, face wash, bindiya, manicure kit, pedicure kit, talc, d tan, detan, shampoo, "
        "shampoos, matrix colour, streax, schwarzkopf, oxylife, body wash, body lotion, mobil, lubricant, lubricants, "
        "rubbing compound, car shampoo, aster, batan, batann, kinari, stone work material, sequin, blouse material, "
        "trimmings, lizzy bizzy, cambric, organza, muslin, chikan, pochampally, tussar, tusser, makkhan, khameer, "
        "edible color, varq, vark, khus khus, oats, cornflakes, muesli, kokam, golki, bay leaf, aaloo, moringa, "
        "chukandar, colocasia, yam, suran, jimikand, kundru, kakdi, avocado, pears, nashpati, gosht, anday, catla, "
        "bru, nescafe, rooh afza, crush bottle, sodium benzoate, ajinomoto, nutri, tofu, puri packet, nuggets, sona "
        "masuri, murmura, kurmura, mamra, kabuli, modular plate, distribution board, ceiling rose, led panel, panel "
        "light, strip light, cob light, flood light, lugs, gi strip, reducer, nipple, floor trap, p trap, jet spray, "
        "bib cock, pillar cock, sink cock, weathercoat, weather coat, sunmika, chitkani, handle door, pech, nail, "
        "khile, bolt, hexa bolt, foundation bolt, simant, simint, siment, chhad, tar bundle, kerb stone, murram, "
        "rubble, pathar, patthar, skirting, puf panel, shuttering material, balli, kaante wali taar, channel ceiling, "
        "sintex tank, overhead tank, manhole cover, chamber cover, sun board, album pad, keychain blank, toodi, tudi, "
        "kutti, mineral mix, calcium pashu, litter, burada, saw dust, azolla, spawn, seed, hybrid seed, seedlings, "
        "paudha, ropa, cutting plant, potting soil, potting mix, pots nursery, rain gun, micro nutrients, compost, "
        "vermi compost, weed killer, kharpatwar nashak, tanashak, mancozeb, chhidkaav, gaay, bhains, bachhda, calf, "
        "buffalo, cow, cows, hen, hens, ghoda, platinum, emerald, pukhraj, necklace, bangle, bracelet, touch screen, "
        "lcd screen, processor, ram stick, puzzle, board games, cycle chain, pedal, pedals, cycle seat, spokes, "
        "kabadi, kabaad, kabad, raddi, e waste, viscose, warp, weft, tana bana, naphthol, hydros, starch, chamra, "
        "footbed, guggal, loban, glycerin, roli, baati, kraft roll, duplex, poly film, pet film, shrink roll, "
        "provision items, pan patta, kattha, dairy products, amul products, amul items, murabba, mewa, meva, anjeer, "
        "chironji, genhu, sattu, show piece, goggles, watches, takhta, takhte, upholstery, caster wheel, touchwood, "
        "chandras, glass top, led par light, hair bleach, face scrub, citric acid, mug blank, humic acid, tezab gold, "
        "bleaching agent, soap noodles, soap carton, soap peti, detergent carton, nail tips, chakri phool, dagad "
        "phool, agarbatti stick, agarbatti sticks, raw agarbatti, dhoop powder, dhoop cone, murti stock, artificial "
        "flowers, artificial phool, balloons stock, powder puff, chaay patti, filter coffee powder, tea masala, chai "
        "masala, soda bottle crate, soft drink crate, ice cream tub, ice cream brick, vanilla ice cream, sharbat "
        "bottle, jaljeera powder, chowmein packet, momos sheet, pani puri puri, farsan stock, pizza cheese, pizza "
        "sauce, burger patty, tandoori masala, idli rice, dosa rice, colour dabba, soya meal, super phosphate, bone "
        "meal, chips peti, pepsi peti, coke peti, thums up peti, ghee dabba, catering sabzi, catering ration, "
        "catering raashan, paneer catering, brake shoe stock, polish compound, car polish, wax polish, auto parts "
        "stock, service wire, insulation tape, earthing wire, earthing rod, mixer tap, shower head, teflon tape, "
        "chicken mesh, false ceiling material, ss railing, borewell pipe, sprinkler nozzle, growth regulator, tyre "
        "scrap, screen mesh, shoe polish, melamine polish, french polish, spirit polish, thread box, dori latkan, "
        "kota doria, silver foil varq, egg tray, pvc box, mcb box, concealed box, tape electrical, masking tape, gum "
        "fevicol, nylon rope, wire rope, kraft paper, honey bee box, bee box, rope plant, pearls string, pet bottle "
        "scrap, bardana scrap, gum indalca, jute thread, jute cloth, jute bag stock, foam roll, strap chappal, "
        "corrugated roll, corrugation gum, bopp film, bopp tape stock, ldpe granules, shrink film, carton sheet, "
        "bottle caps, caps bottle, label roll, parle g carton, cigarette carton, chocolate carton, oil pouch, tel "
        "pouch, sugar bori, rice bori, chawal bori, thread reel, flex material, standee material, kraft reel, vellam "
        "jaggery, pani ki tanki, water bottles stock, syrup, rose syrup, mojito syrup, drip lines, tonic crop, khet "
        "ki dawai, chhidkav dawai, cotton roll stock, plaster powder, soyabean badi, binding tar, sunshine paper, ink "
        "tin, screen printing ink, eco solvent ink, spiral binding rings, spiral, photo paper, raddi paper, printing "
        "paste, binder printing, screen printing screen, chalk powder, laminate film, printing cylinder, hot melt "
        "glue, textbook stock, pen box stock, stationery maal, greeting cards stock, wiro, napthol, blanket offset, t "
        "shirt blank, trophies stock, neem cake, chappal strap, ration saman, dry fruits, dry fruit, keypad mobile, "
        "second hand mobile, old phones, loom thread, loom parts material, raw batti, rui batti, pandal cloth, pandal "
        "kapda",
    ),
]
