"""Small words that name neither a thing nor a person, as data: they bound names and drop out of descriptions."""

from __future__ import annotations

from parsers.text import word_set

# Behind a name: money goes to it ("Raju ko"). The same letters mean other things in other languages; see `payee.py`.
TO_AFTER = word_set(
    "ko la ne ku ki ge nu nun noo kku inu ikku vukku vinu lai ke nai kol kol कोला को ला ને ਨੂੰ কে க்கு க్కి కి "
    "కు ಗೆ ന് ക്ക് କୁ साठी"
)
# Behind a name: it comes from it ("Amazon se"), or it was done with it ("gpay se").
FROM_AFTER = word_set(
    "se sey say kadun kadoon pasun pasoon pasethi thi theke kachhe kache ton tho ninda inda irundhu irunthu "
    "nundi nunchi daggara kitta kita kannu kayyil ninnu tharu paakhru से कडून पासून થી পাસે থেকে ਤੋਂ இருந்து "
    "நின்று నుండి దగ్గర ಇಂದ നിന്ന് ରୁ"
)
# Behind a name: it belongs to it ("Sharma ka bill").
OF_AFTER = word_set(
    "ka ki ke cha chi che chya nu no na ni nun er r da di de ra rav da nte te yude udaya yokka ina का की के चा "
    "ची चे च्या ના નું નો ની র এর ਦਾ ਦੀ ਦੇ உடைய యొక్క ന്റെ ର"
)
# Before a name.
TO_BEFORE = word_set("to @ ko")
FROM_BEFORE = word_set("from frm at of by with")

FUNCTION = word_set(
    "हूं हूँ हैं हो रहा रहे रही "
    "frm fm kadun kadoon kadna यांना त्यांना ह्यांना यांनी यांचे "
    "while whilst during jabki jab jabtak waqt samay tabhi "
    "sham subha dopahr mujhe mujhko hame hamein humein hamko humko usse unhe unhen inhe isse usey malaa tyala "
    "tyana till until "
    "since upto far "
    "मुझे मुझको हमें हमको उसे उन्हें इन्हें इसे तुम्हें मला त्याला आम्हाला મને અમને আমাকে আমাদের ਮੈਨੂੰ ਸਾਨੂੰ "
    "எனக்கு నాకు ನನಗೆ എനിക്ക് "
    "karo kardo karde karna rakho rakhna lagao lagana dalo daalo dalna likho likhna badlo badal hatao nikalo jodo "
    "bolo bata batao dikhao bhejo dekho suno maano kijiye dijiye nako naka nakho thev theva tak taka kara marchu "
    "podu pannu maadi koro korun deo nahi nahin nhi nai naa chahiye matlab galat sahi करो कर दो दो करना रखो रखना "
    "लगाओ डालो लिखो बदलो हटाओ जोड़ो बताओ दिखाओ भेजो नहीं नही ना मत चाहिए मतलब गलत सही लो लें दें करें हाँ हां ठीक "
    "बहुत सारे सारी अभी फिर बस भी कल परसों इस उस किस इसमें उसमें तारीख श्रेणी राशि रकम नाम विक्रेता नंबर करा टाका "
    "ठेवा नको पाहिजे द्या घ्या કરો નાખો રાખો નહીં নয় করো দাও ਕਰੋ ਨਹੀਂ பண்ணு போடு இல்ல చేయి కాదు ಮಾಡಿ ಅಲ್ಲ ചെയ്യൂ "
    "അല്ല a an the this that these those it its is was are were be been being am has have had having do does did "
    "done not no nor or and & aur n also too then than so as if but for to from at by on in of off with without via "
    "thru through per each all both only just same other another any some more my our your his her their i we you he "
    "she they me us him them towards toward against into onto about around over under up down out back again as "
    "which who whom whose what when where why how there here now please pls plz kindly sir madam bro dear hey hi "
    "hello ok okay yes note noted entry add book record save post put write enter make got get take took went going "
    "gone go come came ka ki ke ko se me mein mei main men par pe pr pas paas tak tk liye lie liya ne bhi hi to toh "
    "na ya aur or jo jis uska uski uske iska iski iske usko isko unka unko apna apni apne aplya mera meri mere "
    "hamara hamare humne hamne maine mene mai hum ham tum aap wo woh ye yeh yah vo vah is us in un ek koi kuch kuchh "
    "sab sabhi sabko dono teeno wala wale wali walo walon vala vale vali hai h he hain tha thi the ho hua hui hue hu "
    "hoon kar karke krke kiya ke kaa kay liye wagera vagera wagairah etc abhi ab phir fir bas sirf aaj subah shaam "
    "raat dopahar pura poora total cha chi che chya la ne ni na nu no nun sathi saathi mate maate madhe madhye var "
    "kade aani ani pan hi te ti to amhi mi ami tumhi aahe ahe aahet hota hoti hote che chhe chu chhu hatu hata hato "
    "ane pan thi ma maa mathi ku kku la il ku kaga kaaga irundhu um oru naan naa en enga namma inga anga dhan thaan "
    "irukku ki ku lo tho kosam kosamu nundi ni oka nenu memu mana unnai undi ge ke ke inda alli ondu naanu naavu "
    "namma ide idhe er r e te theke jonno jonyo o ar ebong ami amra amader da di de nu nun nal naal vich ton te main "
    "asi asin sada saade ra re ku pain paain mu ame ama inu nu kku ku il ninnu vendi njan njangal nammude oru um rs "
    "no nos number amount amt rupees mrp qty quantity price cost total tot tax date dated dt dtd amounting worth "
    "only approx around about cheque का की के को से में मे पर तक लिए लिये ने भी ही तो या और एक कुछ सब सभी दोनों यह "
    "वह ये वो मैं मैंने हमने हम मेरा मेरे हमारे अपना अपने है हैं था थी थे हो हुआ हुई हुए कर करके वाला वाले वाली "
    "वालों जी आज सुबह शाम रात दोपहर चा ची चे च्या ला साठी मध्ये आणि आहे होते कडून ने नी ना નું નો ના ની ને માટે થી "
    "માં અને છે આ র এর কে তে জন্য বাবদ থেকে এবং ও আমি ਦਾ ਦੀ ਦੇ ਨੂੰ ਲਈ ਤੋਂ ਵਿੱਚ ਨਾਲ ਅਤੇ க்கு ல் இல் க்காக మరియు కోసం కి కు "
    "లో ಗೆ ಗಾಗಿ ಅಲ್ಲಿ ಮತ್ತು ന് ക്ക് വേണ്ടി ഒരു ର କୁ ପାଇଁ ରେ"
)

# Words about the entry itself; they say nothing about what was bought and are no names.
FILLER = word_set(
    "payment payments paymnt paymen pay paying paid bill bills invoice inv receipt recpt advance adv balance bal "
    "part full final settlement hisaab hisab hisob account a/c ac acct amount amt rakam raqam kharcha kharche kharch "
    "kharchaa expense expenses exp expence spend spent spending purchase purchases purchased online offline transfer "
    "transaction txn mode cash credit udhaar udhar urgent new old extra misc today yesterday morning evening "
    "afternoon night daily monthly weekly yearly annual mahine mahina maheena month months year years saal din dino "
    "day days week hafta hafte quarter half due date dated incl inclusive including included excl plus gst cgst sgst "
    "igst tax naya nayi naye purana purani purane bada bade chhota chhote chota chote thoda thode baki baaki bakaya "
    "aaj kal parso kaam kam wapas kitna company bhugtan bhugtaan petty hamare apne usme isme done complete completed "
    "successful success successfully ref id no via fyi pending clear cleared settled emergency gift? thanks thank "
    "nice good great भुगतान पेमेंट बिल हिसाब खर्चा खर्च रकम नया नई पुराना महीने महीना माह दिन हफ्ते साल एडवांस उधार "
    "बाकी आज कल काम"
)
