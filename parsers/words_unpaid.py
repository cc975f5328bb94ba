"""Money that is demanded, set aside, held back, agreed or only usual, as data: nothing has been paid."""

from __future__ import annotations

# Somebody names his price, or it is what he always takes.
DEMANDED = (
    "manga, maanga, mange, maange, mangi, maangi, manga hai, maanga hai, mang liya, mangte, mangta, mangti, "
    "maangta, maangte, maangti, maang liya, maangle, magitle, magat, kekuraru, kekkuranga, kelidru, kelthare, "
    "aduguthunnaru, adigaru, chaichhe, chayche, chodichu, मांगे, मांगा, मांगी, मांगते, मांगता, मागितले, मागतो, "
    "માંગ્યા, માગે છે, tay hua, tay hui, tay kiya, tay kiye, tay hai, tay ho gaya, fix hua, fix hui, fix ho gaya, "
    "fix hai, decided at, agreed at, agreed for, agreed on, final hua, final rate, deal final, sauda hua, sauda "
    "tay, तय हुआ, तय हुई, तय है, leta hai, lete hai, lete hain, leti hai, leta h, lete h, charge karta, charge "
    "karte, charge karti, charges karta, lagta hai, lagte hai, lagte hain, lagti hai, padta hai, padti hai, padte "
    "hain, padta h, padega, padegi, parta hai, kharcha aata, kharcha aata hai, kharch aata hai, लेता है, लेते हैं, "
    "लगता है, लगते हैं, पड़ता है, ghetat, gheto, levay chhe, le chhe, would cost, will cost, going to cost, gonna "
    "cost, comes to around, should cost, might cost, can cost, usually costs, starting from, starts at, starts "
    "from, onwards, per head charge is, budget, budget hai, badha diya, badha diye, badha di, badhaya, badhaye, "
    "badh gaya, badh gayi, badh gaye, increased to, raised to, reduced to, kam kar diya, kam ho gaya, ghat gaya, ho "
    "gaya hai rate, vadhla, vadhavle, vadhyo, vadhi gayo"
)
# Kept for later, held back, still to come.
SET_ASIDE = (
    "kam karo, kam kar do, kam karna, kam kar dena, zyada karo, mat bhulna, mat bhoolna, bhulna mat, bhoolna mat, "
    "dont forget, do not forget, aside, set apart, earmark, earmarked, keep ready, keep handy, ready rakhna, "
    "ready rakho, taiyar rakhna, "
    "taiyaar rakho, tayyar rakhna, alag rakhna, alag rakho, alag rakhe, alag rakha, side me rakhe, side me rakho, "
    "bacha ke rakho, hold payment, hold the payment, payment hold, payment rok, payment roko, payment rokna, "
    "payment ruka, payment roka, rok lo, rok do, rok ke rakho, do not pay, dont pay, dont transfer, do not "
    "transfer, dont give, do not give, dont send, do not send, mat dena, mat bhejna, mat karna payment, paise mat, "
    "paisa mat, mat do, nahi dena, nahi bharna, मत देना, मत दो, रोक दो, aane wala, aane wali, aane wale, aanewala, "
    "aanewali, hone wala hai, hone wali hai, hone wale hai, hone wale hain, lagne wala hai, lagne wali hai, katne "
    "wala hai, katne wale hai, dene wala hun, dene wala hu, dene wala hai, dene wale hai, dene wale hain, bharne "
    "wala hai, bharne wale hai, bharne wale hain, bharne wala hun, karne wala hai, karne wale hai, lene wala hu, "
    "lene wala hai, lene wale hai, आने वाला है, आने वाली है, देने वाला, remind me, reminder set, yaad dila, yaad "
    "dilana, yaad dila dena, yaad dilao, याद दिला, plan to, planning to, plan hai, soch raha, soch rahi, thinking "
    "of, thinking to, intend to, about to pay, need to, needs to, have to pay, has to be paid, must pay, must be "
    "paid, want to pay, want to buy, wants to buy, supposed to pay, gotta pay, going to pay, going to buy, will be "
    "paying, will be buying, yet to pay, yet to be paid, to be given, kharidne ka, kharidna hai, khareedna hai, "
    "lena padega, dena padega, bharna padega, karna padega, karwana padega, banwana padega, dena hoga, lena hoga, "
    "bharna hoga, karna hoga, देना पड़ेगा, देना होगा, भरना पड़ेगा, भरना होगा, लेना पड़ेगा"
)

# Orders and doubts about a figure, or what became of money without a payment.
DOUBTED = (
    "galat hai, galat tha, galat h, galat thi, galat aaya, galat bill, wrong bill, गलत है, गलत था, nuksan hua, "
    "nuksaan "
    "hua, nuksan ho gaya, loss hua, loss ho gaya, apply kiya, applied for, ke liye apply, loan apply, girvi, "
    "girvi rakha, "
    "pledged, chori ho gaya, chori ho gaye, gum gaya, gum gaye, kho gaya, kho gaye, chutta, chhutta, chutte, khulla, "
    "khulle, note badle, note badla, change karwaya note, chutta karwaya"
)
