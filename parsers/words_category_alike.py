"""Words and people's names that sound like a word of the category tables, as data."""

from __future__ import annotations

ALIKE = (
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
