"""Cash that lies somewhere, a move between two accounts, a bound of a search, as data in single words."""

from __future__ import annotations

# Where cash lies.
BOX = (
    "gallo gallon drawer galla galle gulla gulle golak gullak tijori till cashbox counter register safe petty "
    "cash nakad rokad "
    "box naqdi nakdi rokda kallapetti peti गल्ले गल्ला तिजोरी दराज कैश नकद नकदी रोकड ગલ્લા ગલ્લામાં તિજોરી રોકડ "
    "গোল্লা ক্যাশ ਗੱਲੇ ਨਕਦ பெட்டி கல்லா క్యాష్ ನಗದು"
)
# How it stands there, or that it is counted.
STANDS = (
    "zyada jyada kam extra ginna ginke gine me mein में closing opening balance bal count counted counting tally "
    "tallied total short excess shortage "
    "in inside hai "
    "hain pada padi pade bacha bache bachi rakha rakhe rakhi gina gine ginti nikla jama lying left kept there "
    "handover bandh aahe ahe che chhe ache aa irukku undi ide है हैं पड़ा पड़े बचा बचे रखा रखे गिना कुल बाकी बंद "
    "છે আছে ਹੈ இருக்கு ఉంది ಇದೆ"
)
# Accounts of our own by their kind.
KINDS = "current savings saving od overdraft cc ppf wallet personal proprietor joint chalu bachat करंट बचत चालू ચાલુ બચત"
SHIFTED = (
    "transfer transferred transfered transferring trf moved move shifted shift sent bheja bheje bhej dala dale "
    "daala daale dal kiya kiye ghumaya ghumaye put neft imps rtgs upi from to se से ट्रांसफर भेजा भेजे डाले डाला "
    "किया किए"
)
# A bound of a search: "500 se upar ke kharche".
BOUNDS = "above below over under than upar zyada jyada kam neeche niche adhik ऊपर ज्यादा कम नीचे vadhare jasti"
SEARCHED = (
    "kharcha kharche kharch expense expenses entry entries bill bills payment payments transactions vouchers खर्च "
    "खर्चे बिल एंट्री"
)
# A figure that is only guessed: surely so, or when a span of time stands beside it.
GUESSED = "think guess suppose maybe perhaps shayad shaayad शायद bahudha kadachit baharshe"
ABOUT = "around about roughly approx approximately lagbhag almost takriban karib kareeb andaze andazan लगभग करीब अंदाजे"
SPAN = (
    "month months monthly mahine mahina maheene week weekly hafte every har roz usually aata aati aate hota hoti hote "
    "karte karta lagta lagte महीने महीना हर आता आती होता हफ्ते दरमहा"
)
# What opens a list of prices.
PRICE_LIST = "menu menus rates मेन्यू मेनू rate price रेट"
PRINTED = (
    "tag tags banner banners sticker stickers xerox photocopy pad pads form poster posters label labels pamphlet "
    "card cards print printing printed design board boards book books lamination stand holder"
)
# A question when it opens or ends a message.
ASKED_FIRST = "did have was were is are has kya क्या su shu kay kyaa does should shall who"
ASKED_LAST = "kya क्या kyaa"
# Money lent to us: beside a verb of taking, without goods.
LENT = "udhar udhaar udhari udhaari loan karz karza karj borrowed उधार कर्ज लोन hand uchina uchine"
TAKEN = "liya liye lia le borrowed mila mile took लिया लिए"
GOODS = "maal saman samaan samosa goods stock item items माल सामान ka ki ke का की के"
# Money that is expected of us or by a machine: nothing has been paid yet.
AWAITED = (
    "lena tha, lene the, leni thi, dena tha, dene the, deni thi, karna tha, karni thi, karwana tha, bharna tha, "
    "kharidna tha, mangwana tha, लेना था, देना था, देने थे, remaining, bacha hai, bache hai, bachi hai, bache "
    "hain, bacha h, reh gaye, reh gaya, reh gayi, rah gaye, rah gaya, rah gayi, udhaar hai, udhar hai, udhaar "
    "he, udhari hai, debar achi, debara achi, dabara achi, रह गए, रह गया, बचा है, बचे हैं, उधार है, payment kar "
    "dena, payment karna, payment kara dena, order karna, order kar dena, pay kar dena, recharge karna, le jana, "
    "lekar aana, leke aana, le ke aana, ke rakhna, nikal ke rakhna, nikal dena, pahuncha dena, de aana, chuka "
    "dena, bana ke rakhna, ready rakhna, after diwali, diwali ke baad, after holi, holi ke baad, after eid, eid "
    "ke baad, after pongal, after navratri, "
    "after festival, shaadi ke baad, salary due, rent due, emi due, fees due, fee due, premium due, wages due, "
    "interest due, gst due, tax due, tds due, payment due, installment due, instalment due, kist due, recharge due, "
    "renewal due, subscription due, due on, is due, due by, due date, due tomorrow, due next, due this, falls "
    "due, payable on, payable by, to be "
    "paid, mandate of, mandate set, autopay mandate, set up successfully, standing instruction, will be debited, "
    "would be debited, last date, ki last date, ki aakhri tareekh, ki due date, kab tak bharna, देय तिथि, अंतिम "
    "तिथि, price is, price today, price now, price aaj, price chal"
)
WHICH = "kisko kisne kisse kiska kiski kaun kab kahan kyu kyon kyun who whom when where why किसको किसने किससे कब क्यों कौन"
# What a bare figure behind it numbers, measures or counts; none is a price.
NUMBERED = (
    "order orders room rooms ward flat table seat page chapter class std standard level step version batch lot model "
    "part token platform train flight gate floor block sector phase plot route highway nh roll rank marks score temp "
    "temperature weight height km kms pin code id otp tracking awb docket ref sku size number num no contact call "
    "phone "
    "mob whatsapp age year month target sales sale stock qty quantity count total balance limit goal point points "
    "followers likes views customers people guests hours days day week version update build android ios windows "
    "score runs overs wicket match season episode song rating stars percent gb mb mah volt watt hp cc inch feet "
    "number nos serial sr line lane chowk house door shop dukan unit series channel radio fm bus vehicle gaadi gadi "
    "truck meter reading kilometer bp sugar pulse dose tablet mg ml opening closing cash bank account a/c ac "
    "received happy "
    "diwali birthday anniversary wishes dial helpline odometer average mileage rule section plan photo copy "
    "photos fat "
    "income profit loss turnover kamai bikri collection galla deposit refund credit pending baki due dues "
    "udhaar udhar limit emi loan rate price bhav cost mrp estimate quotation quote offer discount sale bachat saving"
)
# A plain figure right behind one of these is a reading, a count or the number of a rule.
MEASURED = (
    "reading count odometer average avg mileage fat snf score section rule form gstr class std chapter strength "
    "attendance balance sensex nifty share shares index ghata nuksan nuksaan profit munafa fayda turnover rank "
    "age weight height temperature version nh article clause para question q dial helpline"
)
