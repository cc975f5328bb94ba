"""Towns and districts of India by state, as data: where something was bought or brought to, never who was paid."""

from __future__ import annotations

# Places known by one word.
TOWNS: dict[str, str] = {
    "Delhi and around": (
        "delhi dilli ghaziabad noida gurgaon gurugram faridabad manesar sonipat sonepat bahadurgarh kundli bhiwadi "
        "dadri palwal ballabgarh ballabhgarh modinagar muradnagar pilkhuwa hapur khurja bulandshahr "
        "bulandshahar"
    ),
    "Haryana": (
        "hisar hissar sirsa fatehabad bhiwani rohtak jhajjar jind kaithal karnal panipat ambala murthal yamunanagar "
        "jagadhri kurukshetra thanesar panchkula rewari narnaul mahendragarh mewat tohana narwana gohana "
        "dharuhera pehowa shahabad ladwa pinjore kalka pundri ratia ellenabad dabwali barwala uklana samalkha "
        "gharaunda assandh safidon"
    ),
    "Punjab": (
        "chandigarh ludhiana amritsar jalandhar patiala bathinda bhatinda mohali kharar zirakpur derabassi ropar "
        "rupnagar hoshiarpur pathankot gurdaspur batala ferozepur firozpur faridkot moga muktsar abohar fazilka malout "
        "barnala sangrur sunam malerkotla kapurthala phagwara nawanshahr rajpura gobindgarh sirhind jagraon "
        "kotkapura nakodar dhuri rampuraphul"
    ),
    "Himachal and Uttarakhand": (
        "shimla solan baddi parwanoo nalagarh kullu manali bilaspur hamirpur kangra dharamshala dharamsala palampur "
        "dalhousie nahan sirmaur rampur kinnaur keylong kasauli mcleodganj dharampur sundernagar paonta dehradun doon "
        "haridwar rishikesh roorkee haldwani nainital almora pithoragarh bageshwar champawat rudraprayag chamoli "
        "uttarkashi tehri pauri kotdwar kashipur rudrapur ramnagar mussoorie ranikhet kathgodam lansdowne sitarganj "
        "khatima joshimath badrinath kedarnath gangotri yamunotri vikasnagar selaqui jaspur bazpur pantnagar tanakpur"
    ),
    "Jammu, Kashmir, Ladakh": (
        "srinagar jammu kathua udhampur rajouri poonch doda kishtwar ramban reasi anantnag pulwama shopian kulgam "
        "budgam baramulla kupwara bandipora ganderbal sopore katra gulmarg pahalgam sonmarg ladakh kargil akhnoor"
    ),
    "Uttar Pradesh": (
        "lucknow kanpur agra varanasi banaras benares prayagraj allahabad meerut bareilly aligarh moradabad saharanpur "
        "gorakhpur jhansi mathura vrindavan muzaffarnagar ayodhya faizabad firozabad shahjahanpur farrukhabad "
        "fatehgarh hardoi sitapur lakhimpur unnao raebareli barabanki gonda bahraich balrampur shravasti sultanpur "
        "amethi pratapgarh jaunpur azamgarh ghazipur mirzapur sonbhadra robertsganj bhadohi chandauli mughalsarai "
        "deoria kushinagar padrauna maharajganj siddharthnagar khalilabad ambedkarnagar akbarpur budaun badaun "
        "pilibhit bijnor amroha etah etawah mainpuri kannauj auraiya jalaun orai mahoba chitrakoot lalitpur fatehpur "
        "kaushambi kasganj hathras baghpat baraut shamli kairana deoband gajraula chandausi najibabad dhampur tundla "
        "shikohabad bhognipur renukoot obra anpara barsana naimisharanya sarnath khatauli hastinapur sardhana "
        "simbhaoli dibai"
    ),
    "Rajasthan": (
        "pali jaipur jodhpur udaipur kota bikaner ajmer alwar bhilwara sikar kishangarh beawar bharatpur dholpur dausa "
        "karauli tonk jhunjhunu churu nagaur ganganagar sriganganagar hanumangarh barmer jaisalmer jalore jalor "
        "chittorgarh chittaurgarh rajsamand dungarpur banswara jhalawar baran nathdwara kumbhalgarh ranakpur pokhran "
        "phalodi balotra makrana didwana kuchaman sujangarh ratangarh sardarshahar nawalgarh pilani khetri neemrana "
        "behror shahpura kotputli chomu sanganer sitapura bagru laxmangarh gangapur hindaun nimbahera salasar khatu "
        "merta sumerpur bhinmal sanchore suratgarh anupgarh nohar raisinghnagar mandawa deeg osian sadulpur"
    ),
    "Gujarat": (
        "ahmedabad amdavad surat vadodara baroda rajkot bhavnagar jamnagar junagadh gandhinagar gandhidham kandla "
        "mundra bhuj porbandar nadiad mehsana morbi vapi valsad bharuch ankleshwar navsari silvassa diu surendranagar "
        "wadhwan palanpur himmatnagar himatnagar modasa godhra dahod lunawada udepur rajpipla vyara ahwa amreli "
        "veraval dwaraka botad jetpur gondal dhoraji upleta khambhalia kachchh bhachau rapar anjar bardoli "
        "kosamba dahej hazira halol kalol sanand bavla dholka viramgam unjha visnagar vijapur deesa dhanera tharad "
        "radhanpur siddhpur idar khedbrahma ambaji kheda khambhat petlad borsad umreth dakor vallabhipur palitana "
        "mahuva talaja savarkundla rajula keshod mangrol wankaner thangadh dhrangadhra limbdi chotila saputara "
        "umbergaon umargam sarigam bilimora chikhli karjan padra becharaji chhatral"
    ),
    "Maharashtra": (
        "latur mumbai bombay pune poona nagpur thane nashik nasik aurangabad solapur kolhapur amravati nanded sangli "
        "miraj malegaon akola jalgaon dhule ahmednagar ahilyanagar sambhajinagar ichalkaranji chandrapur parbhani "
        "wardha satara beed osmanabad dharashiv hingoli washim buldhana buldana khamgaon yavatmal gondia gadchiroli "
        "nandurbar ratnagiri sindhudurg sawantwadi kudal raigad alibag alibaug panvel pimpri chinchwad bhosari chakan "
        "talegaon lonavala lonavla khandala khopoli karjat uran palghar boisar tarapur bhiwandi ulhasnagar ambernath "
        "badlapur dombivli dombivali virar vasai nalasopara nallasopara bhayandar shirdi kopargaon sangamner "
        "shrirampur rahuri nevasa shevgaon pandharpur barshi akluj baramati indapur daund saswad jejuri phaltan "
        "mahabaleshwar panchgani karad islampur tasgaon jath vita gadhinglaj kagal hatkanangale jaysingpur ambajogai "
        "kaij udgir ahmedpur nilanga tuljapur omerga deglur bhokar basmat manmath selu jintur pathri sailu chalisgaon "
        "bhusawal amalner raver pachora shirpur dondaicha lasalgaon pimpalgaon sinnar igatpuri yeola manmad trimbak "
        "trimbakeshwar dindori chandwad satana akot murtizapur karanja pusad umred kamptee katol hinganghat arvi "
        "warora ballarpur desaiganj tumsar achalpur paratwada dhamangaon chikhaldara mahad mangaon roha chiplun khed "
        "dapoli guhagar devrukh rajapur malvan vengurla matheran shegaon mehkar"
    ),
    "Goa": ("goa panaji panjim margao mapusa vasco ponda calangute baga anjuna bicholim candolim canacona curchorem"),
    "Madhya Pradesh": (
        "bhopal indore gwalior jabalpur ujjain ratlam dewas satna chhindwara khandwa khargone barwani burhanpur "
        "mandsaur neemuch nimach shajapur rajgarh biaora sehore raisen vidisha hoshangabad narmadapuram itarsi betul "
        "harda narsinghpur katni umaria shahdol anuppur singrauli waidhan mandla balaghat damoh chhatarpur khajuraho "
        "tikamgarh shivpuri ashoknagar morena sheopur datia jhabua alirajpur nagda pithampur mhow omkareshwar "
        "maheshwar amarkantak pachmarhi orchha maihar mandideep ganjbasoda sironj sanawad sendhwa jaora piparia multai "
        "sausar bargarh susner shujalpur"
    ),
    "Chhattisgarh": (
        "raipur korba bhilai rajnandgaon jagdalpur ambikapur raigarh dhamtari mahasamund kawardha janjgir champa "
        "mungeli baikunthpur jashpur kondagaon kanker narayanpur dantewada bijapur sukma bemetara balod gariaband "
        "bhatapara surajpur manendragarh dongargarh simga"
    ),
    "Bihar": (
        "patna muzaffarpur bhagalpur darbhanga purnia purnea katihar araria forbesganj kishanganj saharsa supaul "
        "madhepura madhubani samastipur begusarai khagaria munger jamalpur jamui lakhisarai sheikhpura nalanda "
        "biharsharif nawada jehanabad arwal sasaram rohtas dehri bhabua kaimur buxar bhojpur arrah chhapra chapra "
        "siwan gopalganj motihari bettiah raxaul sitamarhi sheohar hajipur sonpur danapur barauni bodhgaya rajgir "
        "mokama bakhtiyarpur dumraon jhanjharpur jaynagar narkatiaganj bagaha"
    ),
    "Jharkhand": (
        "ranchi jamshedpur dhanbad bokaro deoghar hazaribagh hazaribag giridih dumka godda sahibganj sahebganj pakur "
        "jamtara ramgarh koderma chatra latehar daltonganj medininagar garhwa palamu lohardaga gumla simdega khunti "
        "chaibasa ghatsila chakradharpur jharia madhupur rajmahal baidyanath saraikela jugsalai"
    ),
    "West Bengal": (
        "kolkata calcutta howrah haora siliguri durgapur asansol burdwan bardhaman kharagpur midnapore medinipur "
        "tamluk contai digha mandarmani bankura bishnupur purulia birbhum bolpur shantiniketan santiniketan rampurhat "
        "tarapith murshidabad berhampore baharampur malda maldah jalpaiguri alipurduar coochbehar darjeeling kalimpong "
        "kurseong raiganj balurghat krishnanagar ranaghat nabadwip mayapur barasat basirhat bongaon habra "
        "barrackpore naihati kanchrapara serampore srirampur chandannagar chinsurah hooghly arambagh tarakeswar "
        "uluberia domjur dankuri dankuni bally liluah baruipur canning raniganj kulti jamuria dhupguri katwa kalna "
        "memari ghatal jhargram egra panskura kolaghat"
    ),
    "Odisha": (
        "bhubaneswar cuttack rourkela sambalpur berhampur brahmapur balasore baleswar baripada bhadrak jajpur "
        "kendrapara jagatsinghpur paradip paradeep khordha khurda konark nayagarh dhenkanal angul talcher deogarh "
        "jharsuguda brajarajnagar balangir bolangir titlagarh sonepur nuapada kalahandi bhawanipatna rayagada gunupur "
        "koraput jeypore nabarangpur malkangiri phulbani kandhamal boudh ganjam chhatrapur gopalpur keonjhar kendujhar "
        "barbil sundargarh rajgangpur chilika aska"
    ),
    "North East": (
        "guwahati dispur dibrugarh tinsukia jorhat sivasagar sibsagar golaghat nagaon nowgong tezpur dhemaji silchar "
        "karimganj hailakandi haflong diphu bongaigaon barpeta nalbari goalpara dhubri kokrajhar mangaldoi morigaon "
        "rangia digboi duliajan majuli kaziranga shillong tura jowai nongpoh cherrapunji dawki imphal churachandpur "
        "thoubal ukhrul moreh aizawl lunglei champhai kolasib kohima dimapur mokokchung wokha tuensang zunheboto "
        "agartala dharmanagar kailashahar ambassa belonia itanagar naharlagun pasighat tawang bomdila tezu namsai "
        "roing gangtok namchi pelling mangan gyalshing rangpo singtam"
    ),
    "Karnataka": (
        "bangalore bengaluru mysore mysuru hubli hubballi dharwad mangalore mangaluru belgaum belagavi gulbarga "
        "kalaburagi davangere davanagere bellary ballari shimoga shivamogga tumkur tumakuru bidar raichur vijayapura "
        "hospet hosapete bagalkot bagalkote gadag haveri ranebennur koppal gangavathi yadgir chitradurga "
        "chikmagalur chikkamagaluru madikeri coorg kodagu mandya maddur srirangapatna chamarajanagar kollegal "
        "nanjangud hunsur kolar kgf bangarpet mulbagal chikkaballapur chintamani doddaballapur devanahalli hoskote "
        "nelamangala ramanagara ramanagar channapatna kanakapura magadi anekal attibele tiptur arsikere belur halebidu "
        "sakleshpur kadur tarikere bhadravathi bhadravati sagara hosanagara karwar sirsi kumta honnavar bhatkal ankola "
        "dandeli gokarna murudeshwar kundapura manipal karkala moodbidri puttur sullia dharmasthala kukke ilkal "
        "jamkhandi mudhol nippani nipani chikkodi athani sindhanur manvi lingasugur basavakalyan humnabad sedam "
        "shahapur shorapur hiriyur challakere harapanahalli bommanahalli sringeri horanadu kushalnagar"
    ),
    "Tamil Nadu": (
        "chennai madras coimbatore kovai madurai tiruchirappalli trichy tirunelveli nellai erode vellore tiruppur "
        "tirupur thoothukudi tuticorin dindigul thanjavur tanjore ranipet sivakasi karur hosur nagercoil kanchipuram "
        "kancheepuram kumarakovil tiruvannamalai thiruvannamalai cuddalore neyveli chidambaram villupuram viluppuram "
        "kallakurichi pudukkottai nagapattinam mayiladuthurai thiruvarur tiruvarur kumbakonam ramanathapuram ramnad "
        "rameswaram rameshwaram sivaganga karaikudi virudhunagar rajapalayam srivilliputhur theni bodi cumbum "
        "periyakulam tenkasi kovilpatti sankarankovil kanyakumari kanniyakumari namakkal rasipuram tiruchengode "
        "dharmapuri krishnagiri ambur vaniyambadi gudiyatham arakkonam tirupattur perambalur ariyalur ooty "
        "udhagamandalam coonoor kotagiri pollachi mettupalayam valparai udumalpet udumalaipettai palladam dharapuram "
        "kangeyam gobichettipalayam sathyamangalam perundurai tiruvallur thiruvallur chengalpattu chengalpet "
        "mahabalipuram mamallapuram sriperumbudur oragadam avadi tambaram pallavaram kodaikanal yercaud attur mettur "
        "omalur pondicherry puducherry pondy karaikal tindivanam arani cheyyar polur gingee velankanni vedaranyam "
        "mannargudi pattukkottai aruppukkottai sattur manapparai thuraiyur musiri lalgudi srirangam"
    ),
    "Kerala": (
        "kochi cochin ernakulam trivandrum thiruvananthapuram kozhikode calicut kollam quilon thrissur trichur "
        "alappuzha alleppey kottayam kannur cannanore palakkad palghat malappuram pathanamthitta idukki thodupuzha "
        "wayanad kalpetta kasaragod kasargod kanhangad payyanur thalassery tellicherry taliparamba vadakara koyilandy "
        "manjeri perinthalmanna tirur ponnani nilambur kondotty ottapalam shoranur chittur guruvayur chalakudy "
        "kodungallur irinjalakuda kunnamkulam aluva angamaly perumbavoor muvattupuzha kothamangalam kalamassery "
        "kakkanad edappally thripunithura munnar kumily thekkady adimali changanassery changanacherry ettumanoor "
        "vaikom cherthala kayamkulam mavelikkara haripad chengannur thiruvalla tiruvalla adoor pandalam ranni "
        "sabarimala punalur kottarakkara karunagappally varkala attingal neyyattinkara nedumangad kovalam kazhakoottam "
        "sulthanbathery mananthavady"
    ),
    "Andhra Pradesh": (
        "vizag visakhapatnam vijayawada guntur nellore kurnool rajahmundry rajamahendravaram kakinada tirupati "
        "anantapur anantapuramu kadapa cuddapah ongole eluru vizianagaram srikakulam machilipatnam bhimavaram "
        "tadepalligudem tanuku narasapuram palakollu amalapuram anakapalle anakapalli gudivada tenali bapatla chirala "
        "narasaraopet chilakaluripet mangalagiri amaravati markapur kandukur kavali gudur sullurupeta naidupeta "
        "chittoor madanapalle srikalahasti palamaner kuppam hindupur dharmavaram tadipatri guntakal adoni nandyal "
        "srisailam proddatur rayachoti rajampet pulivendula jammalamadugu kadiri puttaparthi penukonda yemmiganur "
        "parvathipuram bobbili palasa tekkali narsipatnam paderu araku samalkot ramachandrapuram jaggaiahpet nandigama "
        "nuzvid jangareddygudem repalle ponnur sattenapalle macherla vinukonda addanki"
    ),
    "Telangana": (
        "hyderabad secunderabad warangal hanamkonda hanumakonda karimnagar nizamabad khammam nalgonda mahabubnagar "
        "mahbubnagar adilabad mancherial ramagundam godavarikhani peddapalli jagtial jagityal korutla metpally "
        "sircilla siddipet medak sangareddy zaheerabad patancheru kamareddy bodhan armoor asifabad kagaznagar "
        "bellampalli bhupalpally mulugu mahabubabad jangaon bhongir yadadri yadagirigutta suryapet kodad miryalaguda "
        "huzurnagar kothagudem bhadrachalam palvancha sathupalli wanaparthy gadwal nagarkurnool narayanpet jadcherla "
        "shadnagar vikarabad tandur medchal ghatkesar ibrahimpatnam shamshabad pochampally huzurabad"
    ),
    "islands": "havelock kavaratti",
    "abroad": "dubai china nepal kathmandu bhutan dhaka colombo singapore bangkok birgunj sharjah phuentsholing",
}

# Places that are also names of people or firms, or plain words: a place only where the sentence says so (`journey`).
EITHER = (
    "anand sagar gaya patan ballia mandi una rewa salem puri hassan kalyan sirohi rohini dwarka saket saran banda "
    "mau guna dhar dang agar bundi sambhal mahe leh banka mon nuh samba kashi gokul nirmal khanna jalna basti bhadra "
    "bhavani harihar parli wani pala pen bhor gobi suri chamba mansa avinashi palani nagari kadi kim sion diva daman "
    "bali madhopur nagina panna raja vaishali kalyani govardhan mango somnath sachin ashok kasba sindhu kailash "
    "tilda loni koti nabha uppal hansi sohna kutch ziro nilgiris majestic tirumala savli verna hampi "
    "pushkar gokak haldia nadia udupi bhandara badami mawana"
)

# Between the two ends of a journey ("Hisar se Sirsa", "Salt Lake theke Howrah"); marks stand in `journey`.
BETWEEN = (
    "to till se say sey theke thekey nunchi nundi nunci inda ninda thi thee ton tho te pasun pasoon paasun hun hoon "
    "irundhu irunthu lerndhu lendhu ninnu ninnum muthal ru tharu varun se से ते पासून थेके থেকে થી ਤੋਂ ਤੇ இருந்து "
    "நின்று నుండి నుంచి ಇಂದ ನಿಂದ ದಿಂದ നിന്ന് മുതൽ ରୁ ଠାରୁ"
)
# Behind the place where a journey ends.
UNTIL = (
    "tak tk talak porjonto paryanta parjanta varai vare varaikum dhaka daka tanaka taka तक पर्यंत পর্যন্ত સુધી ਤੱਕ வரை "
    "వరకు ವರೆಗೆ വരെ"
)
# Behind a place: somebody went there, or something was sent.
WENT = (
    "gaya gaye gayi gye gya jana jaana jane jaane jate jaate jakar jaakar bheja bheji bheje bhejna "
    "bhejne bhijwaya pahunchaya pahuchaya pahunche pahuncha pahucha gelo gela gele jaycha pathavla pathavle gayo gaya "
    "mokalyo mokalya giye gelam pathano pathiyechi poyi vellaru hogi hodaga kalsida pona poitu anuppiya poyittu गया गए "
    "गये गयी गई जाना जाने भेजा भेजी भेजे भेजने पहुंचाया पहुंचे गेलो गेले पाठवला पाठवले ગયા મોકલ્યો"
)
# What is sent, between the place and the verb.
SENT = "maal mal saman samaan saaman samaan parcel order stock delivery consignment dak माल सामान पार्सल ऑर्डर"
# What moves people and goods: with such a word in the message two unknown words may be the ends of a journey.
RIDES = (
    "bus buses train rail metro flight taxi cab auto rickshaw rickshaw truck trucks tempo lorry van jeep pickup "
    "tractor trolley vehicle gaadi gadi gari ride trip fare ticket tickets toll freight bhada bhara bhaada bhade bhadu "
    "kiraya kiraaya baada vaadagai vadagai vaadaka transport transportation cartage courier parcel dispatch diesel "
    "petrol journey travel travelled safar yatra return went drop pickup shuttle ferry auto bike ola uber rapido toto "
    "chakda chhota hathi tata ace ace eicher maal saman loading बस ट्रेन रेल टैक्सी ऑटो रिक्शा ट्रक टेम्पो टेंपो गाड़ी "
    "किराया भाड़ा भाडे भाड़े टोल टिकट ढुलाई पार्सल कूरियर डीजल पेट्रोल सफर यात्रा বাস ট্রেন ট্রাক ভাড়া গাড়ি টোটো બસ "
    "ટ્રક ભાડું ટેમ્પો ਬੱਸ ਟਰੱਕ ਕਿਰਾਇਆ ਭਾੜਾ பஸ் லாரி ஆட்டோ வாடகை టికెట్ బస్సు లారీ ఆటో కిరాయి ಬಸ್ ಲಾರಿ ಆಟೋ ಬಾಡಿಗೆ ബസ് "
    "ലോറി ഓട്ടോ കൂലി ବସ ଟ୍ରକ ଭଡ଼ା"
)
# Our own houses: the word before them says where they stand ("Hubballi godown", "Dhanora branch").
SITES = (
    "branch brach godown godam godaun site mandi station stn chowk naka phata toll airport apmc bazar bazaar "
    "शाखा ब्रांच गोदाम साइट फैक्ट्री கிளை శాఖ ಶಾಖೆ ശാഖ શાખા শাখা"
)
# The last word of a place in a town: "Gandhi Chowk", "Link Road".
PARTS = (
    "chowk chauk chauraha road marg colony enclave layout circle gali crossing bypass highway flyover peth चौक रोड गली"
)
# The same, but also surnames: only where something moves.
PARTS_MOVED = "nagar vihar puram bagh ganj wadi pura gate नगर विहार"
# Where a journey may end without a name: "Kolhar to site", "station se Dhanora".
SPOTS = (
    "site station stn airport godown office shop home ghar market mandi factory depot port court bank dukan dukaan "
    "school college hospital warehouse plant branch hotel khet farm gaon village city town party customer client "
    "स्टेशन दुकान घर मंडी बाजार गोदाम गांव खेत ऑफिस"
)
# Our own house when its upkeep stands behind: "Dhanora shop light bill".
HOUSED = "shop dukan dukaan office showroom store flat dokan दुकान ऑफिस शोरूम"
UPKEEP = (
    "light bijli electricity current rent kiraya bhada cleaning safai pani paani water wifi internet broadband "
    "painting maintenance deposit बिजली किराया सफाई पानी"
)
# Work at the roadside: what stands behind "at", or right behind "toll", is where it was.
ROADSIDE = "loading unloading parking toll octroi naka hamali hamaali weighing"
# Where many sell: the words before them are its name ("kisan mela", "Surajkund mela").
EVENTS = "mela melo mele exhibition expo jatra pradarshani pradarshan numaish मेला मेले प्रदर्शनी नुमाइश जत्रा মেলা મેળો ਮੇਲਾ"
# Before "fair", "show" and "fest": what sort of event it is; alone they are other words too.
FAIRS = "trade fun book craft agri kisan job food health handloom handicraft village science consumer school college"
