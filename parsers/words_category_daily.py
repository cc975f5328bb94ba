"""Everyday words by trade that the other tables lack, as data: paper, feasts, powders, kitchens' work, mending."""

from __future__ import annotations

from parsers.drafts import Category

DAILY: list[tuple[Category, int, str]] = [
    (
        Category.PRINTING,
        24,
        "file, files, office file, box file, lever arch, file cover, file folder, folders, dak pad, marker, markers, "
        "sketch pen, gel pen, refill pen, ink pad, stamp pad, rubber stamp, self ink stamp, carbon paper, fevistick, "
        "correction pen, whitener, post it, sticky notes, diary, diaries, calendar printing, pamphlets printing, "
        "letterhead, letterheads, letter head, bill book, bill books, receipt book, voucher book, challan book, "
        "kot book, "
        "lamination, spiral binding, binding, photocopy, scan print, colour print, color print, passport photo",
    ),
    (
        Category.PRINTING,
        41,
        "whiteboard marker box, whiteboard marker, whiteboard markers, white board marker box, marker box, marker "
        "pen, markers box, permanent marker, board marker",
    ),
    (
        Category.SALARIES,
        41,
        "for cooking, cooking charges, cooking ka kaam, khana banane, khana banane ka, roti banane, bartan dhone, "
        "jhadu pocha wali, stitching charges, silai ka paisa, loading ka paisa, for "
        "packing work",
    ),
    (
        Category.RAW_MATERIALS,
        41,
        "polish powder, polishing powder, stone polish powder, marble powder, buffing powder, grinding powder, "
        "welding powder, cleaning powder stock, dye powder, colour powder, glaze powder, putty powder, pop powder",
    ),
    (
        Category.TAXES,
        38,
        "weights stamping, weight stamping, machine stamping, kanta stamping, scale stamping, legal metrology, "
        "stamp duty, "
        "e stamp, e-stamp, franking, challan traffic, traffic challan, encroachment fee, hawker licence",
    ),
    (
        Category.REPAIRS,
        24,
        "mcb, mcb switch, rccb, contactor, relay, capacitor, holder, plug top, wire coil, fuse wire, extinguisher "
        "refill, "
        "fire extinguisher refill, cylinder refill fire, pressing machine thik, chain lube, chain spray",
    ),
    (
        Category.CLEANING,
        30,
        "pressing wala, pressing wale, istri wala, istri wale, dhobi, press wala, press wale, ironing, istri, istiri, "
        "nali safai, gutter safai, tank safai, septic, jhadu wali, safai wali",
    ),
    (
        Category.OFFICE_SUPPLIES,
        30,
        "table cloth, table cloths, dining table cloth, curtain, curtains, parda, parde, door mat, doormat, foot mat, "
        "carpet, dari, chatai, matting, wall paper, wallpaper, table cover, chair cover, sofa cover",
    ),
    (
        Category.RAW_MATERIALS,
        14,
        "kariyanu, kariyana, karyana, kiryana, karyanu, bajar, bazar, bajaar, bajar sadai, sauda, sauda sulf, "
        "sodai, saman, "
        "বাজার, કરિયાણું, करियाणा, किराणा, किराना",
    ),
    (
        Category.RAW_MATERIALS,
        26,
        "milkman, unn, oon, wool, woollen, knitting wool, poultry feed, cattle feed, pashu aahar, fish feed, "
        "chick feed, "
        "khal, chokar, "
        "binola, silage",
    ),
    (
        Category.MEALS,
        37,
        "dj, dj sound, orchestra, dhol wale, dhol wala, band baja, anchor fees, event catering",
    ),
    (
        Category.STAFF_WELFARE,
        30,
        "tshirt, tshirts, t shirt, t shirts, staff uniform, uniforms, staff cap, raincoat staff, helmets staff",
    ),
    (
        Category.MISCELLANEOUS,
        21,
        "murti, moorti, murthi, idol, idols, jhanda, jhande, jhandi, flag, flags, tiranga, झंडा, झंडे, मूर्ति, तिरंगा, "
        "gubbare, balloons, balloon, patakhe, crackers, rangoli, toran, torans, jhalar, gulal, abir, pichkari",
    ),
    (
        Category.REPAIRS,
        38,
        "weld, weld ka kaam, welding ka kaam, thik hua, theek hua, thik hui, theek hui, thik karwaya, theek karwaya, "
        "thik karaya, theek karaya, thik karvaya, theek karayi, thik karwayi, theek karwayi, thik kiya, theek kiya, "
        "sahi karwaya, sahi karaya, set right, ठीक हुआ, ठीक करवाया, ठीक कराया, durust karaya, saaj kiya",
    ),
    (Category.FUEL, 18, "gas, gais, gess, gas wala, gas wale"),
    (Category.MEALS, 30, "welcome drink, welcome drinks, drinks, soft drinks crate"),
    (
        Category.TAXES,
        41,
        "tempo fitness, truck fitness, auto fitness, taxi fitness, vehicle fitness, bus fitness, cab fitness, van "
        "fitness, tractor fitness, gaadi fitness, gadi fitness",
    ),
    (Category.SALARIES, 42, "bonus, diwali bonus, festival bonus, bonus diya, puja bonus, annual bonus, बोनस"),
    (Category.OFFICE_SUPPLIES, 31, "lunch box, lunch boxes, tiffin box, tiffin boxes, tiffin dabba, tiffin dabbe"),
    (
        Category.RAW_MATERIALS,
        31,
        "gulab jamun mix, idli mix, dosa mix, cake premix, premix, ice cream mix, dhokla mix, vada mix, jalebi mix, "
        "soup mix, custard mix, rasgulla tin, rasmalai mix, juice concentrate, tea premix, coffee premix",
    ),
    (
        Category.PACKAGING,
        31,
        "logo wali thaili, logo wale bag, logo wali bag, logo bag, logo bags, logo wale dabbe, logo box",
    ),
    (
        Category.REPAIRS,
        36,
        "gate making, grill making, shutter making, furniture making, counter making, rack making, cabin making, "
        "partition making, gate banwaya, grill banwaya, counter banwaya",
    ),
    (
        Category.REPAIRS,
        36,
        "rotavator blade, rotavator parts, tractor parts, thresher belt, harvester belt, cultivator parts, jcb teeth, "
        "bucket teeth, hitch pin, loom parts, machine parts",
    ),
    (
        Category.RENT,
        34,
        "thresher charges, harvester charges, tractor charges, rotavator charges, combine charges, jcb charges, "
        "thresher wala, harvester wala, jcb wala, combine wala",
    ),
]
