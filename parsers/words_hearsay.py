"""Words of talk that holds figures and of money put into a box or account, as data in single words."""

from __future__ import annotations

# Where money is put: what lies before "me", and how it got there.
KEPT_IN = (
    "petty galla galle gulla gulle golak gullak tijori till drawer cashbox locker lite safe cash box account a/c "
    "ac acct "
    "khata khate khaate bank current savings saving wallet गल्ले तिजोरी खाते बैंक दराज ગલ્લા તિજોરી બેંક ખાતા "
    "কাশবাক্স "
    "sbi hdfc icici axis kotak pnb canara idfc indusind federal yes bob union"
)
INTO = "me mein main ma maa madhe madhye la lo alli te vich ch e il ile में मे માં मध्ये ला"
PUT = (
    "transfer load loaded dale dala daale daala dali daali dal daal rakhe rakha rakhi rakh put add added bharle bharla "
    "bhare bhara bharli "
    "jama potten poten pottom pottachu vesanu vesa veshanu haakide hakide haakidini joma rakhlam takle takla taakle "
    "nakhya nakhyu mukya mukyu mukla paye pae paya ittu ittachu ittom ഇട്ടു डाल डाले डाला रखे रखा जमा भरले भरला टाकले "
    "નાખ્યા મૂક્યા রাখলাম"
)
# Talk about other people's lives.
OTHERS = (
    "uske uski uska unke unki unka padosi padosan neighbour neighbor cousin bhatija bhanja mama chacha jija sala beti "
    "beta bete ladke ladki ladka son daughter classmate celebrity actor player minister neta sarpanch उसके उसकी "
    "पड़ोसी "
    "बेटी बेटे लड़के shejari tyacha tyachi tyachya padoshi"
)
LIVES = (
    "shaadi shadi wedding marriage lagna vivah byah package ctc dahej crorepati salary lottery jackpot jeeta gaadi "
    "gadi car bike bungalow flat plot ghar makan zameen kothi divorce court fine शादी लग्न पैकेज गाड़ी मकान ज़मीन"
)
HAPPENED = (
    "laga lage lagaya lagaye lagi kharch kharcha mila mili mile liya li le kharida banaya spent got bought earns "
    "कमाता लगा लगे खर्च मिला ली लिया खरीदा kamata kamate udaye uda jhale zale ghetli ghetla"
)
# An address: two of these beside a pin code.
ADDRESS = (
    "flat wing park road rd nagar street st colony sector near opp opposite behind beside floor building bldg society "
    "apartment apartments lane gali marg chowk plot bazar bazaar dist district taluka tehsil village post area phase "
    "block house shop estate complex tower towers vihar enclave layout cross main circle stage pura puram pur "
    "नगर रोड मार्ग गली कॉलोनी बाजार"
)
# Something is broken, gone or over: figures beside them count.
SHORT_OF = (
    "order broken missing damaged defective leaking torn expired rejected pade padi pada bache bachi bacha "
    "remaining left "
    "kam toote tute toot tut kharab pending absent present टूटे टूटी बचे बची कम खराब tuti tutlya tutle udhale aakhut"
)
COUNTED_PEOPLE = (
    "log logo logon mehmaan mehman guests people persons aadmi admi bande bacche bachche students members mazdoor "
    "orders calls messages entries views likes followers votes seats floors visitors footfall candidates applicants "
    "लोग मेहमान आदमी बच्चे lok manas jan jana janu per mandi"
)
COMING = (
    "aayenge aaenge ayenge aayege aayega aayegi ayega aane coming came come aaye aaya the thi tha hain hai hoga honge "
    "aale yetil yenar avse avya vandhanga vastaru baruttare ashbe joined present invited आएंगे आये आए थे हैं होंगे"
)
# What a customer of ours asks for: "paid 4200 for the cake order".
ORDERED = "order orders booking bookings stitching alteration tuition coaching"
