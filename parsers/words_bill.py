"""Words of bills and of buying on credit, as data."""

from __future__ import annotations

BILL = (
    "billed us, billed me, "
    "bill, bills, invoice, inv, tax invoice, purchase bill, purchase invoice, bil, bile, challan, बिल, बील, "
    "इनवॉइस, चालान, બિલ, বিল, ਬਿੱਲ, பில், బిల్లు, బిల్, ಬಿಲ್, ബിൽ, ବିଲ"
)
# The bill has come, or is to be written down.
CAME = (
    "billed us, billed me, "
    "bill from, invoice from, bill of, invoice of, received bill, received invoice, received a bill, "
    "received an invoice, got bill, got invoice, got a bill, got an invoice, got the bill, bill received, "
    "invoice received, new bill, new invoice, bill came, bill aaya, bill aya, bill aa gaya, bill mila, bill bheja, "
    "bill bheji, bill diya hai, bill de gaya, bill likh, bill likho, bill chadha, bill chadhao, bill note, "
    "bill entry, bill add, bill daal, bill dalo, note bill, enter bill, enter this bill, add bill, save bill, "
    "book bill, record bill, book this bill, note the bill, kindly note bill, purchase bill, purchase invoice, "
    "supplier bill, vendor bill, supplier invoice, vendor invoice, bill dated, bill date, invoice dated, "
    "invoice date, ka bill, ki bill, ke bill, cha bill, nu bill, er bill, da bill, oda bill, bill aala, bill aale, "
    "bill aavyu, bill avyu, bill aavyu che, bill vandhuchu, bill vanduchu, bill vandhadhu, bill vandhachu, "
    "bill vachindi, bill vacchindi, bill bantu, bill bandide, bill elo, bill eseche, bill aaya hai, bill aaya ji, "
    "bill asila, bill aasila, bill vannu, bill kitti, बिल आया, बिल मिला, बिल आ गया, बिल लिख, बिल लिखो, बिल चढ़ा, "
    "बिल नोट, का बिल, बिल आले, बिल आलं, चा बिल, चे बिल, બિલ આવ્યું, নূতন বিল, বিল এসেছে, বিল এলো, ਬਿੱਲ ਆਇਆ, "
    "பில் வந்தது, பில் வந்துச்சு, బిల్లు వచ్చింది, బిల్ వచ్చింది, ಬಿಲ್ ಬಂತು, ಬಿಲ್ ಬಂದಿದೆ, ബിൽ വന്നു, ବିଲ ଆସିଲା"
)
# Goods taken now, to be paid later.
CREDIT = (
    "on credit, credit purchase, purchase on credit, purchased on credit, bought on credit, taken on credit, "
    "took on credit, credit bill, days credit, day credit, weeks credit, credit days, credit period, month credit, "
    "days ka credit, payable, to be paid later, pay later, net 7, net 10, net 15, net 21, net 30, net 45, net 60, "
    "net 90, udhaar liya, udhar liya, udhaar li, udhar li, udhaar liye, udhar liye, udhaar lia, udhaar me liya, "
    "udhar me liya, udhaar pe liya, udhar pe liya, udhaar par liya, udhar par, udhaar par, udhaar pe, udhar pe, "
    "udhaar me, udhar me, udhaar mein, udhaar maal, udhaar ka, udhar ka, ka udhaar, ka udhar, din udhaar, "
    "din ka udhaar, din ka udhar, udhaar, udhar, udhari, udhaari, udhari var, udharivar, udharine, udhare, udhar ma, "
    "udhaar ma, credit pe, credit par, credit me, credit mein, credit la, credit lo, credit ge, credit te, "
    "credit ch, credit vich, credit var, credit ma, khate pe, khaate pe, khata pe, khate par, payment baad me, "
    "payment baad mein, paise baad me, paise baad mein, paisa baad me, maal aaya, maal aya, maal mila, stock aaya, "
    "goods received, material received, received goods, received material, received stock, maal liya, maal utha, "
    "kadanukku, kadanuku, kadan, kadana, appuga, appuku, appu, arappuga, saala, saalakke, saalakkae, udari, udri, "
    "baki te, baaki te, bakite, dhare, dhaar e, dhar e, dhara re, udhaar te, udhar te, udhar vich, baki re, kadam, "
    "kadamayi, kadathinu, kadathil, उधार, उधार लिया, उधार ली, उधार पर, उधार में, उधारी, उधारीवर, माल आया, उधार का, "
    "क्रेडिट पर, ઉધાર, ઉધારી, ધારે, ধারে, বাকিতে, বাকি তে, ਉਧਾਰ, கடன், கடனுக்கு, కడన్, అప్పు, అప్పుగా, అరువు, ಸಾಲ, "
    "ಉದ್ರಿ, ಕಡ, കടം, കടത്തിന്, ଧାର, ଉଧାର"
)
# A bill of the house: usually noted when it is paid, so "bijli bill 8760" is an expense.
UTILITY = (
    "light bill, electricity bill, electric bill, bijli bill, bijli ka bill, power bill, current bill, phone bill, "
    "mobile bill, telephone bill, internet bill, wifi bill, broadband bill, water bill, pani ka bill, paani ka bill, "
    "gas bill, hotel bill, restaurant bill, food bill, lunch bill, dinner bill, tea bill, chai ka bill, petrol bill, "
    "fuel bill, medical bill, newspaper bill, recharge bill, postpaid bill, dth bill, cable bill, net bill, eb bill, "
    "vij bill, veej bill, vijli bill, vijli nu bill, light nu bill, phone ka bill, mobile ka bill, internet ka bill, "
    "net ka bill, doodh ka bill, newspaper ka bill, credit card bill, card bill, bidyut bill, current er bill, "
    "joler bill, bijli da bill, bijuli bill, vidyut bill, बिजली का बिल, बिजली बिल, पानी का बिल, फोन का बिल, "
    "मोबाइल का बिल, लाइट बिल, वीज बिल, लाइटबिल, લાઈટ બિલ, কারেন্ট বিল, বিদ্যুৎ বিল, ਬਿਜਲੀ ਬਿੱਲ, கரண்ட் பில், "
    "కరెంట్ బిల్లు, కరెంట్ బిల్, ಕರೆಂಟ್ ಬಿಲ್, കറന്റ് ബിൽ"
)
# Verbs of buying and bringing: with these alone nothing has been paid yet.
BUYING = (
    "aayi aali uthaya uthayi uthaye liya liye li lia liyaa lya leya laye laya lye kharida kharidi kharide "
    "khareeda bought "
    "brought purchased ordered भेजे भेज "
    "mangwaya mangaya mangwayi mangvaya bheja bheje bheji sent aaya ghetle ghetla ghetli aanle aanla anle lidhu "
    "lidha lidho lidhi kharidyu kharidya mangavyu mangavya mokalya mokalyu vanginen vaanginen vangiten vaangiten "
    "vanginom konnanu konnam konna teesukunnanu theesukunnam tagonde togonde thagonde tagondvi kinlam kinechi nilam "
    "niyechi kinili kinilu neli vaangi vangi vaangichu medichu charged le ho gaya gaye hua hue laga lage bharwaya "
    "लिया ली लिए लिये खरीदा खरीदी खरीदे मंगवाया मंगाया भेजा भेजी घेतले घेतला घेतली आणले લીધું લીધા ખરીદ્યું মাল "
    "কিনলাম নিলাম ਲਿਆ ਲਏ வாங்கினேன் కొన్నాను ತಗೊಂಡೆ വാങ്ങി କିଣିଲି"
)

# Single words, separated by spaces.
CREDIT_WORDS = "udhaar udhar udhari udhaari credit उधार उधारी ઉધાર ধারে ਉਧਾਰ kadan appu saala"
