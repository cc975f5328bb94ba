"""Words and people's names that sound like a word of the category tables, as data."""

from __future__ import annotations

ALIKE = (
    "book this, book ths, book it, book bill, book the bill, book a bill, book inv, book invoice, "
    "please book, pls book, kindly book, tax inv, tax invoice, hisab saaf, hisaab saaf, bill saaf, "
    "udhaar saaf, udhar saaf, khata saaf, baki saaf, हिसाब साफ, "
    "meenu, by wire, wire transfer, chada, chada do, chadaa, chadana, "
    "diner, kadaiku, kadaikku, kadaila, kadaiyil, meena, ravi, bhat, rinku, "
    "vimla, khanna, prasad, puja sharma, sabharwal, dabur, kapur, uthaya, "
    "uthayi, uthaye, aadha, adha, nalli, kaha, kahan, chalana, diya, dena, dene, dala, dali, karai, karaya, hote, "
    "mere, tera, chota, bacha, galti, second, parchi, parchiyan, lage, laga, lagi, chadha, chadhao, likh, likho, "
    "chukana, wallet, aaya, aaye, aayi, aayaa, aala, today, week, weeks, tune, mute, khata, khate, galle, false, "
    "kaate, kate, murthy, murty, moorthy, gonna, zale, jhale, kharidi, wedding, karana, weddings, pairing, thode, "
    "with logo, emi nahi, no emi, machine advance, order advance, advance booking, medical rep, medical reps, "
    "med rep, medical representative, cash and carry, cash & carry, "
    "theek kar, thik kar, theek karo, thik karo, theek hai, thik hai, theek h, sab theek, sab thik, theek se, thik "
    "se, charge, charges, batti, mausam kharab, thoda, pathei, bantu, kari, patti, panikkar, bhaine, mera, "
    "meri, esheche, eseche, "
    "kulla, kullae, varai, kitna, rakha, aya, maska, stock taking, stock take, stock check, stock checking, "
    "stock audit, stock count, "
    "stock counting, stock ki ginti, stock ginti, stock milan, stock milaan, stock verification"
)
