"""What moves, houses and powers a business, as more data: carriage, journeys, rooms, fuel, lines.

See `words_category.py` for the strengths.
"""

from __future__ import annotations

from parsers.drafts import Category

MOVING: list[tuple[Category, int, str]] = [
    (
        Category.FREIGHT,
        37,
        "unload karai, unload karaya, unload karwaya, unload karwayi, gaadi unload, gadi unload, gaadi khali karai, "
        "gaadi khali karwai, gadi khali, truck khali karaya, truck khali, maal utara, maal utaara, maal utarwaya, "
        "maal utarwai, maal utaraai, mal utarai, mal utarva, maal utarva, maal utarvana, maal utarvani majuri, mal "
        "utarvanu, maal utarla, maal utarvla, maal chadhaya, maal chadhvaya, maal dhoya, mal dhulai, maal uthwaya, "
        "maal pahunchane, maal mangane, maal bhejne, bori uthane, bori dhulai, bori utarai, unlod, mathadi kamgar, "
        "mathadi majuri, tolai, taulai, tulai, kata tulai, kanta tulai, dharam kanta, dharmkanta, weighbridge, weigh "
        "bridge, weighment, vakkai, chumattukooli, chumattu kooli, irakku kooli, loading kooli, muta kooli, moota "
        "kooli, mootai kooli, hamalaru, tempo charges, tempo fare, chota hathi ka bhada, chhota hathi bhada, tata ace "
        "bhada, ace bhada, pickup bhada, pickup charges, pik up, eeco bhada maal, tractor bhada, trolley bhada, trali "
        "bhada, thela bhada, hath gadi, rehda, redha, rehri, rehdi, rehri wala, khatara, chakda bhada, chhakdo, "
        "chhakda bhadu, bail gaadi, vandi vaadagai, lorry vaadagai, lorry kooli, lorry rent, lari bhada, lori bhada, "
        "trak bhada, truck bhaada, trans charges, parivahan, vahatuk, vahatook, vahtuk, vahatuk kharch, bhadotri, "
        "malvahatuk, saagane, sagane, saganike, ravana kharchu, ravaana, paribahan, porivohon, bahan kharcha, dhulai "
        "kharcha, dhulaai kharcha, freght charges, fright charges, frait, courier charges, courier service, courier "
        "ki service, transport service, kurier, korier, kurear, parcel service, bus parcel, bus se parcel, bus me "
        "parcel, bus cargo, train parcel, rail parcel, luggage charge, luggage, luggege, rto shipping, rto charges "
        "courier, cod charges courier, awb, shiprocket recharge, delhivery recharge, delivery kharcha, delivery wale "
        "ko, porter charges, speed-post, spd post, rgd post, regd post, ad post, book post, maruti courier charges, "
        "shifting samaan, saman shift, samaan shift, cold chain, reefer, tanker freight, clearing charges, clearing "
        "agent, customs clearing, port handling, thc, bl charges, awb charges, e-way bill charge, toll aur bhada, माल "
        "ढुलाई, ढुलाई, माल उतारने, माल उतराई, माल चढ़ाई, माल उतरवाया, माल लोडिंग, माल उतारना, माल उतरवला, ठेला, ठेले "
        "वाले, हाथगाड़ी, છકડો, માલ ઉતારવાના, માલ ઉતારવા, માલ ઉતરાવ્યો, માલ ચઢાવવા, હમાલ, હમાલને, লোডিং, আনলোডিং, মাল "
        "নামানো, মাল তোলা, ভ্যান ভাড়া, লরি ভাড়া, டெம்போ வாடகை, லாரி வாடகை, லோடு இறக்க, சுமை, ஏற்றுக் கூலி, ఆటో "
        "లోడింగ్, హమాలీ, లోడింగ్, ಹಮಾಲಿ, ಲೋಡಿಂಗ್, ಟೆಂಪೊ ಬಾಡಿಗೆ, ലോഡിംഗ്, കയറ്റിറക്ക്, ചുമട്ടുകൂലി, ਲੋਡਿੰਗ, ଲୋଡିଂ, "
        "ଟେମ୍ପୋ ଭଡ଼ା",
    ),
    (
        Category.RENT,
        38,
        "gharbhade, kadai vaadagai, kadai vadagai, office vaadagai, godowner bhara, gudam bhara, barir bhara, shop "
        "rant, office rant, godown rant, room rant, shop rnt, rental charges, shop deposit, dukan ka deposit, "
        "security deposit rent, pagdi, pugree, leez, patta zameen, zameen ka theka, garage rent, parking rent, cold "
        "storage, banquet hall rent, tent house, tent house bill, tent wala, tent ka saman kiraya, shamiyana, "
        "shamiana, pandal rent, chair kiraya, kursi kiraya, kursi kiraye pe, kursi table kiraya, bartan kiraya, "
        "bartan kiraye pe, bartan kiraye, bartan kiraye par, bartan bhade, bartan bhada, crockery rent, crockery "
        "hire, generator hire, dg hire, dj rent, lights rent, camera kiraya, led wall, projector rent, scaffolding, "
        "shuttering plates rent, poklane, crane rent, harvester, rotavator, jutai, jotai, tractor jutai, machine "
        "hire, lehenga rent, vending fee, tehbazari, tah bazari, thela jagah, footpath hafta, market hafta, baithki, "
        "baithaki, stall bhada, stall kiraya, locker room rent, society maintenance charges, building maintenance "
        "charge, desk fee, paying guest, staff room rent, staff quarter rent",
    ),
    (
        Category.TRAVEL,
        31,
        "auto bhaada, auto charges, rixa, rikshwala, rikxa, tuk tuk, tempo traveler, jeep bhada, kyab, teksi, taksi, "
        "teksi bhadu, texi, basache tikit, bus nu bhadu, bus nu bhadun, bas bhada, railgadi, reservation, "
        "resarvation, tikat, tikit, tikkat, ticat, hawai jahaz, metro card recharge, metro ka kiraya, local pass, tol "
        "tax, tollgate charges, fast-tag, stand charge, stand fee, cycle stand, room ka kiraya hotel, night halt, "
        "aana jana, aavajavan, javak avak, yene jaane, yene jane cha, jaanyache, pravas bhada, musafari, payana "
        "selavu, jatayat, jatayat bhara, yatayat, yatayat kharcha, gari bhara, gaari bhara, trainer bhara, auto "
        "bhadu, rikshaw bhadu, riksha bhadu, auto vaadagai, autovukku, gadi kiraye par, gaadi hire, car kiraye, car "
        "kiraya, car booking, innova kiraya, vehicle hire, nav bhada, client visit, market visit, market jana, mandi "
        "jana, mandi gaye, site pe jane, site gaya, visa charges",
    ),
    (
        Category.FUEL,
        35,
        "patrol dalwaya, generator ka tel, tractor ka tel, jcb diesel, truck diesel, tempo diesel, bus diesel, auto "
        "gas, auto cng, gas bharwayi auto, gas cylender, gas cylindr, gas ki tanki, gas tanki, gas ki botal, gas "
        "bottle, gas booking, gas refill kitchen, gas tank, gas cyl, cyl refill, indane, hp gas, bharat gas, "
        "commercial gas, gas cyclinder, gas bandi, gas pipeline bill, piped gas, gujarat gas, gas silindaru, kolsa, "
        "kolasa, koela, kari adupu, charcoal, chaarcol, firewood, fire wood, jalau lakdi, jalawan lakdi, jalawan, "
        "lakdi jalane, viragu, viraku, kattige, katte puralu, jalani, jalani kath, mitti ka tel, mannenna, mannennai, "
        "ghaslet, rocket stove fuel, boiler lakdi, battery rickshaw charging, charging point, e rickshaw charging",
    ),
    (
        Category.ELECTRICITY,
        35,
        "light bil, lite bill, light ka bil, lait bil, light bil bharla, biji bill, currant bill, kurrant bill, "
        "current bill kattanu, karent bill kattanu, karent billu, karentu, e.b. bill, vijalinu bill, light nu bil, "
        "current er bill, biduli bill, electrict bill, electrik bill, adani bill, discom, power dept bill, bijli "
        "office, temporary connection, temp connection light, light unit, meter charges light",
    ),
    (
        Category.WATER,
        32,
        "panyacha tankar, aqua jar, watar bill, watr bill, thanneer lorry, neella bill, neella cans, neeti bill, "
        "neella lorry, neerina bill, vellathinte bill, jal bill, nagar palika pani, borewell charges water",
    ),
    (
        Category.INTERNET,
        32,
        "net bil, net ka bil, net nu bill, internate, waifi, broad band, ftth, ftth bill, bandwidth, bandwith, "
        "bandwidth charges, bandwidth bill, upstream, lco share, lco charges, mso, mso payment, pay channel, channel "
        "pack, channels pack, set top box recharge, cable operator, cable ka bill, cable wale ko, keble, kebal, tv "
        "recharge, tv ka recharge, mobile rechage, mobail bill, mobile bil, phone bil, fon bill, phon bill, phone "
        "recharj, recharge kela, richarj, ricarge, staff phone recharge, gps renewal, gps subscription, gps, pay "
        "channels, pay channel bill, channel bill",
    ),
    (
        Category.FREIGHT,
        41,
        "transport ki service, delivery ki service, porter ki service, tempo ki service booking",
    ),
    (
        Category.TRAVEL,
        41,
        "taxi ki service, cab ki service",
    ),
    (
        Category.INTERNET,
        41,
        "net ki service, internet ki service, wifi ki service",
    ),
    (
        Category.ELECTRICITY,
        36,
        "लाईट बिल, लाईट बिल भरले, लाईटचे बिल, बत्ती का बिल, करंट बिल",
    ),
    (
        Category.WATER,
        34,
        "पाण्याचा टँकर, टँकर, पाण्याचे जार, पाण्याची बाटली, पानी की बोतल, தண்ணீர் லாரி, குடிநீர், వాటర్ క్యాన్, నీళ్ల "
        "ట్యాంకర్, నీటి బిల్లు, ನೀರಿನ ಕ್ಯಾನ್, ನೀರಿನ ಟ್ಯಾಂಕರ್, ನೀರಿನ ಬಿಲ್, വെള്ളത്തിന്റെ, കുടിവെള്ളം",
    ),
    (
        Category.RENT,
        39,
        "mike set hire, mike set rent, mic set hire, sound system hire",
    ),
    (
        Category.FUEL,
        34,
        "gas wale ko, gas wala, gas wale, gaswala",
    ),
]
