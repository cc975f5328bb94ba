"""What a message that is no entry may be about, as data: our own sales, moves between own pockets, prices, denials."""

from __future__ import annotations

# We have sold, or written our own invoice, or given goods on credit.
SOLD = (
    "owes us, owes me, vikeya, vike, vikya, vitrin, vitren, went to table, our bill to, been paid, हमारी तरफ से, "
    "बिकी, बिका, बिके, बिक गई, बिक गया, बिक गए, बेची, बेचा, बेचे, बेच दी, बेच दिया, विकले, विकली, विकला, "
    "biki, bika, bike gaye, "
    "bik gaya, bik gayi, bik gaye, bechi, bechdi, bech di, vikle, vikli, vikla, bikri hui, bikri hoyeche, "
    "order likh, order likho, order note, order le lo, order likhna, "
    "vechyo, vechi, dhanda, dhandha, dhando, vyapara, viyabaram, kachavadam, earnings today, todays earnings, "
    "aaj ki kamai, earnings, dispatched, order dispatched, new order, order "
    "mila, order aaya, order aayi, online order customer, "
    "order for customer, order confirmed, billed, invoiced, sold, sale, sales, sale done, sale kiya, todays sale, "
    "today sale, sale hui, sale hua, cash sale, counter sale, invoice raised, raised invoice, raised an invoice, "
    "raise invoice, invoiced, invoice sent to, sent invoice, invoice bheja, invoice to customer, our invoice, "
    "my invoice, sales invoice, sale invoice, invoice banaya, invoice banaya hai, invoice generated for, "
    "created invoice, made invoice, bill banaya, bill banaya hai, bill kata, bill kaata, bill banake diya, "
    "customer bill, billed to, billed customer, customer ko bill, bill bheja, order received, order from, "
    "delivered to customer, gave goods on credit, goods on credit to, given on credit, gave on credit, "
    "given credit to, maal diya, maal bheja, udhaar diya, udhar diya, udhaar diye, udhar diye, udhaar diya hai, "
    "udhaar de diya, udhaar me diya, udhar me diya, udhari diya, udhaari di, udhar de diya, udhaar becha, "
    "udhaar me de diya, udhaar le gaya, udhaar le gaye, udhaar le gayi, udhar le gaya, udhar le gaye, "
    "credit pe diya, credit me diya, khate me likh, khate mein likh, khata me likh, khaate me likh, khate likh, "
    "naam pe likh, naam likh, becha, beche, bechi, bech diya, bech diye, bik gaya, bik gayi, bik gai, bik chuka, "
    "bik chuke, bik gaye, bika, biki, bikri, "
    "bikree, galla, vechyu, vechya, vechan, vechan thayu, vechi didhu, vikle, vikla, vikli, vikri, vikri zali, "
    "udhar dile, udhari dile, udhar apyu, vitthen, vithen, vithachu, vithom, vikkra, virpanai, ammanu, ammesanu, "
    "ammam, ammakam, maride, maaride, maarata, marata, bechlam, bechechi, bikri holo, vechya, vechia, vech ditta, "
    "bikili, bikri hela, vakro, vakaro, વકરો, dhandho thayo, dhanda hua, dhandha hua, dhanda zala, dhanda jhala, "
    "धंदा झाला, धंधा हुआ, vyapar thayo, viyabaram aachu, becha kena, bechakena, বেচাকেনা, net sale, gross sale, "
    "ki bikri, discount diya, discount di, discount de diya, gave discount, given discount, chhoot di, chhut di, "
    "chhoot diya, rebate diya, छूट दी, डिस्काउंट दिया, discount allowed, discount given, "
    " vittu, vilpana, बेचा, बेचे, बेची, बेच दिया, बिक्री, बिका, उधार दिया, उधार दिए, "
    "उधार दे दिया, बिल बनाया, बिल काटा, माल दिया, उधार ले गया, उधार ले गए, विकले, विकला, विक्री, વેચાણ, વેચ્યું, "
    "વેચ્યા, বিক্রি, বেচলাম, ਵੇਚਿਆ, ਵੇਚੇ, விற்றேன், விற்பனை, అమ్మాను, అమ్మకం, ಮಾರಿದೆ, ಮಾರಾಟ, വിറ്റു, വിൽപ്പന, ବିକିଲି"
)

# Between our own pockets: bank, cash box, own accounts, own card.
MOVED = (
    "into my own, into our own, my own account, our own account, cash in the bank, cash in bank, cash to the "
    "bank, paid in to bank, "
    "in the cash box, apna hi, apni hi, bank me bhare, banket bharle, galyatle, from bank to keep, "
    "sikke, notes ki gaddi, note ki gaddi, coins, for change, change ke liye, neft self, self neft, imps self, "
    "upi self, self me, "
    "apna paisa lagaya, apna paisa dala, apne paise dale, apne paise lagaye, business me lagaya, business me "
    "dala, business me dale, dhandhe me lagaya, dukan me lagaye, cash refill, khulle karwaye, khulle karaye, "
    "chhutte karwaye, chutte karwaye, chutte karaye, chhutte liye, chutte liye, khulle "
    "liye, chillar liya, chillar liye, chillar li, change karwaya, change karaya, change liya, chutta karaya, khulla "
    "karaya, owner capital, capital introduced, capital dala, capital daala, capital lagaya, capital lagayi, "
    "capital laya, "
    "capital invested, own capital, partner capital, punji lagayi, poonji lagayi, punji dali, पूंजी लगाई, ghar se "
    "laya, ghar se laye, ghar se lakar, ghar se lake, ghar thi lavya, gharatun aanle, owner drawing, owner drawings, "
    "personal drawing, personal drawings, drawing liya, drawings liye, cash in hand, in hand, cash balance, "
    "closing balance, opening balance, bank balance, galle me, galle mein, "
    "gulle me, khud ke, khud ka, khud ko, apne hi, apne dusre, apne doosre, to self, self account, into bank, "
    "in bank, put in bank, fd, rd, sip, fixed deposit, recurring deposit, mutual fund, mutual funds, shares liye, "
    "demat me, credit card dues, card dues, card payment, cc dues, cc bill, card ka payment, loaded in wallet, "
    "add kiye, add kiya, add money, added money, load kiye, load kiya, topped up, top up, topup, wallet me dala, "
    "wallet me dale, wallet load, atm, atm se, withdraw, withdrew, withdrawn, withdrawal, cash withdrawal, deposit, "
    "deposited, deposited in, deposited to, cash deposit, cash deposited, self transfer, own account, "
    "my own account, own a/c, apne account, apne khate, khud ke account, mere account, to my account, "
    "into my account, in my account, to my savings, in bank account, into bank account, to savings account, "
    "saving account me, savings me, jama kiya, jama kiye, jama karaya, jama karaye, jama karwaya, jama karwaye, "
    "jama kar diye, jama kar diya, jama kara, jama kari, bank me jama, bank mein jama, account me dala, "
    "account me dale, account mein dale, bank me dala, bank me dale, nikale, nikala, nikaala, nikaale, nikal liya, "
    "nikalwaya, nikalwaye, cash nikala, paise nikale, credit card bill, card bill, card ka bill, cc bill, "
    "card payment kiya, card due paid, cash to bank, bank to cash, moved, जमा किया, जमा किए, जमा कराए, जमा कराया, "
    "जमा करवाए, निकाले, निकाला, एटीएम, अपने खाते, bharna kela, bank madhe bharle, kadhle, kadhale, jama kele, "
    "jama karavya, jama karya, upadya, upadyu, eduthen, edutthen, bank la potten, bank la deposit, theesanu, "
    "teesanu, draw chesanu, tegede, tegedukonde, tullam, tulechi, tullaam, joma dilam, joma korlam, kadhaye, "
    "kadhwaye, kadde, jama karaye, uthaili, jama kali, eduthu, काढले, जमा केले, ઉપાડ્યા, જમા કરાવ્યા, তুললাম, "
    "তুলেছি, জমা দিলাম, ਕਢਵਾਏ, ਜਮ੍ਹਾ, எடுத்தேன், తీశాను, ತೆಗೆದೆ, എടുത്തു"
)

# A price is talked about, nothing was bought.
QUOTED = (
    "going at, selling at, trading at, available at, running at, quoted at, chal raha hai, "
    "paar, cross kar gaya, byaj pe, byaaj pe, vyaj pe, on interest, ka milta, ki milti, ke milte, milta hai, "
    "milti hai, milte hain, mil jata, needs, max, maximum, at most, not "
    "more than, chalti hai, chalta hai, hoti hai, hota hai, hote hain, chal "
    "rahi hai, bataya, batayi, bataye, boli, bole, hike, hiked, price hike, se shuru, se start, rate hai, says, said, "
    "saying, dikh raha, dikh rahe, dikha raha, bola, bolta, bolte, kehta, kehte, offered, offering, "
    "offer kiya, negotiating, rate, rates, asking, wants, is asking, ka rate, ki rate, ka bhav, ka bhaav, quotation, "
    "quotations, quote, quoted, quoting, estimate, estimated, proforma, pro forma, performa invoice, tender, bid, "
    "rate of, rates of, price, prices, rate is, rate hai, rate chal raha, rate chalu, rate kya, rate batao, "
    "what rate, new rate, todays rate, current rate, market rate, rate list, price list, price hike, "
    "price increased, rate badh, rate bad gaya, costs, costing, cost of, cost is, kimat, keemat, kimmat, kimat hai, "
    "daam, dam kya, bhav, bhaav, bhaw, bhav chhe, bhav aahe, kitne ka, kitne ki, kitne me, kitne mein, mrp, "
    "asking for, asking price, demanding, demand kar, maang raha, maang rahe, mang raha, mang rahe, bol raha, "
    "bol rahe, bola hai, keh raha, keh rahe, bata raha, bata rahe, negotiate, should i, shall i, should we, "
    "shall we, is it ok, is it okay, worth it, too costly, costly, mehnga, mehenga, mahanga, sasta, discount offer, "
    "offer de raha, de rahe hai offer, कोटेशन, अनुमान, भाव, दाम, कीमत, रेट क्या, रेट है, मांग रहा, मांग रहे, "
    "बोल रहा, कितने का, किंमत, ભાવ, કિંમત, দাম, ਭਾਅ, ਕੀਮਤ, விலை, ధర, ಬೆಲೆ, ದರ, വില, dar kay, kay bhav, ketla nu, "
    "vilai, dhara, bele, daam koto, ki bhaa, vila"
)

# Words that deny or doubt that anything happened.
UNDONE = (
    "not paid, unpaid, didnt pay, did not pay, havent paid, havent given, not given, not yet, nahi diya, nahi diye, "
    "nahin diya, nhi diya, nahi kiya, nahi kiye, nahi bhara, nahi liya, nahi kharida, nahi hua, nahi hui, abhi nahi, "
    "abhi tak nahi, nahi chal raha, नहीं दिया, नहीं दिए, नहीं किया, नहीं भरा, नहीं हुआ, अभी नहीं, dile nahi, "
    "dila nahi, nathi apya, nathi aapya, kudukkala, kodukkala, ivvaledu, kottilla, dei ni, dii ni, din ni, "
    "nahi ditte, koduthilla, if, agar, अगर, suppose, imagine, maybe, perhaps, shayad, शायद"
)

# A sentence with these is talk unless it holds a verb of paying.
TALK = (
    "late hai, band hai, khula hai, khuli hai, rakho, temperature, degree, absent, present, sounds, feels, seems, "
    "too much, spoke, talked, called, zyada hai, jyada hai, kam hai, is, are, was, were, be, been, being, could, "
    "may, might, would, should, we, you, he, she, they, our, your, who, what, which, when, where, why, how, there, "
    "here, if, but, because, see, look, think, know, say, says, tell, told, ask, asks, asked, hope, wish, like, "
    "love, coming, came, gets, raised, generated, shipped, delivered, ready, available, waiting, complete, "
    "completed, nice, good, bad, hu, hun, hoon, raha, rahe, rahi, rha, rhe, rhi, gaya, gayi, sakta, sakte, sakti, "
    "milega, milegi, milenge, karega, aayega, aayegi, jayega, jayegi, jata, jati, jaate, hota, hoti, hote, lagta, "
    "lagti, lagte, karta, karte, karti, chal, chalta, bolo, batao, suno, dekho, dekha, रहा, रहे, रही, सकता, सकते, "
    "सकती, मिलेगा, मिलेगी, होता, होती, होते, लगता, लगती, करता, करते, करती, जाता, जाती, आएगा, आएगी, जाएगा, जाएगी, "
    "बताओ, सुनो, देखो, irukku, irukka, varuma, undi, unda, ide, ideya, ache, achhe, hove, do you, do we, do i, "
    "can you, can we, can i, let, going on, has come, have come, has been, have been, has a, have a, i have, "
    "we have, has to, it is, it was, this is, that is, did you, does it"
)
# Single words, separated by spaces: giving, and writing a bill of our own.
GIVE = (
    "dili apyu apyo "
    "diya diye di de gave given give dile dila apya aapya kuduthen koduthen ichanu kotte dilam ditte ditta deli "
    "koduthu दिया दिए दी sold becha beche le_gaya"
)
ISSUE = (
    "sent send bheja bheji bhejo bhej raised raise issued issue bana banao banado banaya banana create created make "
    "made generate generated prepare draft भेजा बनाया बनाओ"
)
