"""Parts of the big cities, and places of more than one word, as data."""

from __future__ import annotations

# Quarters and markets known by one word, by city.
LOCALITIES: dict[str, str] = {
    "Mumbai": (
        "andheri bandra borivali borivli kandivali malad goregaon jogeshwari santacruz mahim dadar parel worli "
        "byculla matunga kurla ghatkopar vikhroli bhandup mulund powai chembur mankhurd govandi wadala sewri "
        "churchgate colaba crawford girgaon bhendi nerul vashi kharghar airoli ghansoli turbhe sanpada belapur "
        "kamothe kalamboli taloja dharavi dahisar mumbra kalwa titwala kalbadevi bhuleshwar zaveri marol sakinaka "
        "mazgaon"
    ),
    "Delhi": (
        "okhla janakpuri pitampura shahdara azadpur narela bawana wazirpur mangolpuri nangloi mundka najafgarh "
        "mehrauli badarpur tughlakabad kalkaji munirka paharganj daryaganj seelampur bhajanpura burari kingsway "
        "naraina mayapuri inderlok jangpura nizamuddin jasola alipur"
    ),
    "Bengaluru": (
        "koramangala whitefield marathahalli jayanagar malleshwaram malleswaram rajajinagar basavanagudi "
        "yeshwanthpur yeshwantpur peenya yelahanka hebbal banashankari bannerghatta bommasandra jigani chickpet "
        "chikpet shivajinagar indiranagar domlur bellandur sarjapur sarjapura kengeri nagarbhavi "
        "vijayanagar hoodi krpuram banaswadi kammanahalli btm hsr ulsoor halasuru nagawara hennur mahadevapura "
        "kadugodi varthur nayandahalli mathikere"
    ),
    "Hyderabad": (
        "ameerpet begumpet kukatpally madhapur gachibowli kondapur miyapur dilsukhnagar abids charminar "
        "mehdipatnam tolichowki malkajgiri kompally balanagar jeedimetla sanathnagar himayatnagar nampally moazzam "
        "kothapet nacharam habsiguda tarnaka alwal bowenpally attapur manikonda malakpet chandanagar"
    ),
    "Chennai": (
        "guindy velachery adyar mylapore nungambakkam egmore parrys sowcarpet vadapalani koyambedu ambattur porur "
        "perungudi thoraipakkam sholinganallur siruseri perambur royapuram tondiarpet triplicane saidapet "
        "kodambakkam chromepet tnagar purasawalkam kilpauk virugambakkam madhavaram redhills mogappair nanganallur "
        "thiruvanmiyur medavakkam"
    ),
    "Kolkata": (
        "saltlake newtown rajarhat ballygunge gariahat garia tollygunge behala jadavpur burrabazar barabazar sealdah "
        "shyambazar dumdum esplanade dharmatala kidderpore khidirpur alipore tangra topsia shobhabazar maniktala "
        "ultadanga belgachia baguiati kestopur bhowanipore kalighat posta bagbazar cossipore sodepur belghoria"
    ),
    "Pune": (
        "kothrud hadapsar wagholi kharadi hinjewadi hinjawadi baner aundh wakad swargate katraj kondhwa warje pashan "
        "bibwewadi bibvewadi vimannagar yerawada nigdi akurdi tathawade ravet dhanori undri wanowrie"
    ),
    "Ahmedabad and Surat": (
        "maninagar navrangpura vastrapur bopal naroda odhav vatva nikol bapunagar ghatlodia paldi ranip sabarmati "
        "chandkheda naranpura kalupur kubernagar narol aslali changodar sarkhej juhapura thaltej prahladnagar "
        "varachha katargam udhna pandesara adajan rander athwa palsana kadodara sayan"
    ),
    "Lucknow, Kanpur, Jaipur, others": (
        "hazratganj aminabad alambagh charbagh aliganj gomtinagar chinhat talkatora nishatganj panki dadanagar "
        "govindnagar generalganj mansarovar murlipura jhotwara jhalana rajapark sodala jagatpura kishanpole "
        "sitabuldi hingna butibori palasia siyaganj kankarbagh rajendranagar ashiana patliputra kadamkuan"
    ),
    "states": (
        "tulshibaug marketyard chamrajpet gandhipuram kakdwip gangasagar kakadeo nayaganj sakchi bistupur ganeshguri "
        "uttarakhand jharkhand chhattisgarh haryana himachal odisha orissa bihar assam meghalaya manipur mizoram "
        "nagaland tripura sikkim telangana kerala"
    ),
}

# Places of more than one word, separated by commas.
LONG_PLACES = (
    "new delhi, navi mumbai, greater noida, tata nagar, gaya ji, mira road, karol bagh, chandni chowk, nehru place, "
    "lajpat nagar, gandhi nagar, sadar bazar, sadar bazaar, tarn taran, paonta sahib, fatehgarh sahib, anandpur "
    "sahib, mandi gobindgarh, mata vaishno devi, vaishno devi, mount abu, sawai madhopur, sri ganganagar, shri "
    "ganganagar, neem ka thana, khatu shyam, mehandipur balaji, chhota udepur, chhota udaipur, vallabh vidyanagar, "
    "rae bareli, lakhimpur kheri, gautam budh nagar, sant kabir nagar, greater kailash, connaught place, khan "
    "market, sarojini nagar, rajouri garden, tilak nagar, patel nagar, moti nagar, uttam nagar, laxmi nagar, lakshmi "
    "nagar, preet vihar, anand vihar, mayur vihar, vasant kunj, vasant vihar, hauz khas, malviya nagar, defence "
    "colony, kashmere gate, kashmiri gate, chawri bazar, chawri bazaar, khari baoli, nai sarak, gaffar market, "
    "bhagirath palace, ina market, azadpur mandi, punjabi bagh, paschim vihar, model town, ashok vihar, shalimar "
    "bagh, sarita vihar, dilshad garden, kirti nagar, mukherjee nagar, green park, south extension, safdarjung "
    "enclave, new friends colony, civil lines, jama masjid, lal kuan, nehru nagar, raj nagar extension, cyber city, "
    "golf course road, sohna road, udyog vihar, mg road, m g road, vile parle, lower parel, grant road, marine "
    "lines, masjid bunder, masjid bandar, crawford market, bhendi bazar, bhendi bazaar, zaveri bazar, zaveri bazaar, "
    "chira bazar, mangaldas market, lamington road, saki naka, nalla sopara, mira bhayandar, pimpri chinchwad, "
    "koregaon park, viman nagar, fc road, jm road, laxmi road, tulsi baug, market yard, kopar khairane, cbd belapur, "
    "nariman point, cuffe parade, navi peth, electronic city, hsr layout, btm layout, jp nagar, j p nagar, rt nagar, "
    "r t nagar, rr nagar, kr market, k r market, kr puram, k r puram, city market, commercial street, brigade road, "
    "sp road, s p road, bannerghatta road, mysore road, old madras road, sadashiv nagar, kr nagar, t nagar, anna "
    "nagar, ashok nagar, anna salai, mount road, parrys corner, besant nagar, red hills, pondy bazaar, pondy bazar, "
    "ranganathan street, ritchie street, usman road, omr road, rs puram, r s puram, lb nagar, l b nagar, jubilee "
    "hills, banjara hills, hitech city, hitec city, begum bazar, begum bazaar, general bazar, ranga reddy, "
    "rangareddy district, salt lake, park street, park circus, new town, lake town, dum dum, burra bazar, burra "
    "bazaar, bara bazar, howrah maidan, canning street, sector v, behala chowrasta, gariahat market, south city, "
    "cooch behar, kooch behar, uttar dinajpur, dakshin dinajpur, north 24 parganas, south 24 parganas, diamond "
    "harbour, ganga sagar, port blair, west godavari, east godavari, gomti nagar, indira nagar, aliganj lucknow, "
    "alam bagh, kidwai nagar, swaroop nagar, vaishali nagar, mansarovar jaipur, raja park, johari bazar, johri "
    "bazar, johari bazaar, bapu bazar, bapu bazaar, tonk road, ajmer road, vidyadhar nagar, pratap nagar, c scheme, "
    "ms road, sg highway, s g highway, cg road, c g road, ashram road, relief road, satellite ahmedabad, manek "
    "chowk, prahlad nagar, law garden, lal darwaja, textile market surat, ring road surat, mp nagar, m p nagar, new "
    "market bhopal, vijay nagar indore, rajendra nagar, boring road, bailey road, kankar bagh, patna city, fraser "
    "road, sakchi bazar, lalpur chowk, fancy bazar, fancy bazaar, pan bazar, paltan bazar, paltan bazaar, police "
    "bazar, police bazaar, ganesh guri, sarafa bazar, chotta udepur, thrissur round, mg road kochi, sulthan bathery, "
    "sultan bathery, fort kochi, char dham, east delhi, west delhi, south delhi, north delhi, old delhi, purani "
    "dilli, puraani delhi, south mumbai, west bengal, uttar pradesh, madhya pradesh, himachal pradesh, andhra "
    "pradesh, arunachal pradesh, tamil nadu, jammu kashmir, deccan gymkhana, sachin gidc, ring road, chowk bazar, "
    "parade bazar, sanwer road"
)
