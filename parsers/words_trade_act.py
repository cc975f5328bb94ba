"""What was done, as data: verbs and jobs that settle what the thing beside them was for (see `words_category.py`)."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_ACT: list[tuple[Category, int, str]] = [
    (
        Category.CLEANING,
        39,
        "dhulwaya, dhulwaye, dhulwayi, dhulwai, dhulvaya, dhulvaye, dhulaya, dhulaye, dhoya, dhovdavya, dhovdavyu, "
        "dhovdavyo, dhuvdavya, dhuvadavya, dhutale, dhulavle, dhulavli, dhone wala, dhone wali, dhone wale, "
        "saaf karwaya, saaf karwayi, saaf karwaye, saaf karaya, saf karvavyu, धुलवाए, धुलवाया, धुलवाई, धुलाए, धुलाया, "
        "धोने वाला, धोने वाले, धोने वाली, साफ करवाया, साफ करवाई, साफ करवाए, साफ कराया, फिनायल, फिनाइल, डस्टबिन, "
        "ghaas kaatne wale, ghaas kaatne wala, ghas katne wala, grass cutting, weeding",
    ),
    (
        Category.FREIGHT,
        43,
        "lane ka bhada, laane ka bhada, le jane ka bhada, lene ka bhada, laane ka kiraya, lane ka kiraya, "
        "pahunchane ka bhada, bhejne ka bhada, dhone ka bhada, maal ka bhada, saman ka bhada, parcel ka bhada, "
        "लाने का भाड़ा, ले जाने का भाड़ा, लाने का किराया, पहुंचाने का भाड़ा, भेजने का भाड़ा, माल का भाड़ा, "
        "for carrying, carrying charges, carrying of, carried by, truck de driver, truck driver nu, lorry driver, "
        "lane ka kharcha, laane ka kharcha",
    ),
    (
        Category.REPAIRS,
        39,
        "silai karwayi, silai karwai, silai karayi, second coat, first coat, putty coat, primer coat, air check, "
        "hawa check, hawa bharwayi, hawa bharwai, hawa dalwayi, dalwaya, dalwayi, dalwaye, lagwaya, lagwayi, "
        "lagwaye, बदलवाया, डलवाया, डलवाई, लगवाया, लगवाई, लगवाए, हवा भरवाई, हवा चेक, lagavdavyu, lagavdavi, "
        "light chi vayar, light ni vayar, light ka wire, bijli ka wire, bijli ki wire, bijli ka taar, bijli ki taar",
    ),
    (
        Category.PRINTING,
        30,
        "मार्कर, डस्टर, चॉक, स्केच पेन, व्हाइटबोर्ड मार्कर, khadu, khadi peti, khadoo, prospectus, prospectuses, "
        "प्रोस्पेक्टस, printing cylinder, cylinder charges, plate making, ctp plate, ctp plates, "
        "menu card design, printed brochures, printed prospectus",
    ),
    (
        Category.PACKAGING,
        36,
        "empty tins, empty tin, khali tin, khali dabbe, khali dabba, khali botal, empty bottles, empty jars, "
        "dabbe banane wale, dabbe banane wala, dabba banane wale, khokha, khokhe, khoka, bardana, baardana, "
        "tins empty, jars empty",
    ),
    (
        Category.MEDICAL,
        34,
        "bp machine cuff, bp cuff, surgical gloves, exam gloves, examination gloves, surgical spirit, "
        "spirit bottle, dettol, डेटॉल, मरहम पट्टी, tetanus injection, tetanus, dawai injection",
    ),
    (
        Category.PROFESSIONAL,
        42,
        "sample lab test, sample test, sample testing, sample lab testing, milk sample, ghee sample, soil sample, "
        "water sample, food sample, trademark filing, agent fee, mehendi wali, mehndi wali, mehendi wala, "
        "mehndi artist, mehendi artist",
    ),
    (
        Category.RAW_MATERIALS,
        30,
        "argon refill, argon gas, argon cylinder, co2 refill, mig wire, mig wire spool, tig rod, ms angle, ms flat, "
        "ms channel, ms rod, ms rods, ms pipe, ms square, layer mash, broiler mash, pre starter, chick mash, "
        "cattle feed, keeda maar dawa, keedamar dawa, keetnashak dawa, keet dawa, khatpatwar dawa, cnc insert, "
        "cnc tool insert, tool insert, carbide insert, turning insert, battery ka tezab, battery tezab, "
        "battery acid, genda phool, genda ke phool, genda, marigold flowers, phool mandi, rajnigandha, "
        "jute bags stock",
    ),
    (
        Category.SOFTWARE,
        42,
        "shutterstock, freepik, envato, istock, adobe stock, stock photo, stock photos, stock footage, elementor, "
        "grammarly, figma, notion, slack, dropbox, icloud storage",
    ),
    (
        Category.STAFF_WELFARE,
        30,
        "aprons, apron, caps for staff, gumboots, gum boots, safety shoes, raincoats, raincoat staff",
    ),
    (
        Category.MEALS,
        34,
        "meals parcel, meal parcel, meals parcels, food parcel, food parcels, khana parcel, khane ke parcel, "
        "lunch with, dinner with, coffee with, tea with, lunch w/, dinner w/, coffee w/",
    ),
]  # fmt: skip
