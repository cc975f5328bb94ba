"""What is mended, fitted and serviced, as data: parts, machines, vehicles, rooms, and how people write it.

See `words_category.py` for the strengths.
"""

from __future__ import annotations

from parsers.drafts import Category

MENDING: list[tuple[Category, int, str]] = [
    (
        Category.REPAIRS,
        41,
        "ki service, ki sarvice, ki sarvis, ka service karaya, chi service, ni service, di service, er service, "
        "service karai, service karayi, service karaya, service karwai, service karwayi, service karwaya, service "
        "karvai, service kiya, service done, service karavli, service karavi, service cheyinchanu, service seithen, "
        "service madiside, servis, sarvis karwai, vandi service, bandi service, vandi servicing, gadi ni service, "
        "gaadi di service, bike di service, car ki service, bike ki service, activa service, activa ki service, "
        "scooty service, scooty ki service, tempo ki service, tempo service, truck service, truck ki service, truck "
        "servicing, auto service, auto ki service, tractor service, tractor ki service, generator ki service, fridge "
        "service, fridge ki service, freezer service, cooler service, cooler ki service, ro ki service, geyser "
        "service, chimney service, chimney ki service, oven service, oven ki service, mixer service, machine ki "
        "service, silai machine service, sewing machine service, weighing scale service, lift ki service, printer ki "
        "service, xerox machine service, photocopy machine service, photocopier service, computer ki service, laptop "
        "service, cctv service, inverter service, ups service, autoclave service, dental chair service, dental chair "
        "ki service, dental chair repair, x ray machine service, x ray machine repair, xray machine repair, ecg "
        "machine repair, ultrasound machine service, treadmill service, treadmill belt, locker ki service, locker "
        "service, locker repair, tijori repair, pos machine repair, repare, reparing charges, rapar, reparation, thik "
        "krwaya, thik krvaya, theek krwaya, theek krvaya, thik karwai, theek karwai, theek karai, thik karai, thik "
        "karvai, sahi karwaya, sahi karwayi, sahi karaya, sahi karvaya, sahi kiya machine, chalu karwaya, chalu "
        "karwayi, chalu karaya, band padi machine, kharab tha, kharab thi, kharab ho gaya, kharab ho gayi, kharab "
        "hui, sudharavyu, samarkam, dikh karavali, nit keli, neet keli, durusta keli, durusti keli, durust keli, "
        "durust kele, sari seyya, sari seithen, sari seidhen, sari madisida, sari madiside, nannakkan, nerakkan, "
        "sarie dilo, saralam, sarailam, sarate, sajadili, theek karaunda, thik karwayea, vandi repair, चक्की का "
        "पट्टा, पट्टा बदला, मशीन का पट्टा, मशीन का पार्ट, मशीन की सर्विस, मशीनचे पार्ट, मशीनचा पार्ट, पार्ट बदला, "
        "पुर्जा, पुर्जे, फर्नीचर पॉलिश, पॉलिश करवाई, पॉलिश, ग्रीस, ग्रीसिंग, शटर, टोंटी, नल की टोंटी, तोटी, पंखा "
        "दुरुस्त, पंखा ठीक, ठीक करवाए, ठीक किया, सही करवाया, सही कराया, चालू करवाया, बनवाया दरवाजा, ताला बदला, चाबी "
        "बनवाई, चाबी, शीशा लगवाया, शीशा बदला, कांच बदला, कांच लगवाया, कैमरा लगवाया, पंखा लगवाया, एसी लगवाया, एसी "
        "सर्विस, एसी की गैस, गैस भरवाई एसी, फ्रिज की गैस, सर्विस करवाई, सर्विस कराई, मिस्त्री काम, मोटर बंधवाई, मोटर "
        "ठीक, मोटर जल गई, बर्नर, बर्नर बदला, एलिमेंट बदला, बेयरिंग, बेल्ट बदला, बेल्ट बदली, फिल्टर बदला, तेल बदला, "
        "चेन सेट, धार लगवाई, धार तेज, कैंची तेज, ब्लेड बदला, दीवार रंगवाई, रंग करवाया, रंग रोगन, पेंट करवाया, टाइल "
        "लगवाई, टाइल्स लगवाई, फिटिंग, फिटिंग करवाई, इंस्टॉलेशन, स्पेयर पार्ट, स्पेयर, कॉइल, भिंत रंगवली, पट्टा बदलला, "
        "બદલાવ્યું, સર્વિસ કરાવી, કલર કામ, કલરકામ, પંખો રિપેર, મશીનનો પાર્ટ, પાર્ટ્સ, સ્પેર પાર્ટ, ফিটিং, পার্টস, "
        "সারালাম, சரி செய்தேன், பெயிண்ட் அடித்தேன், உதிரி பாகம், బాగు చేయించాను, స్పేర్ పార్ట్, పార్టులు, ಬಿಡಿ ಭಾಗ, "
        "സ്പെയർ, നന്നാക്കി, ശരിയാക്കി, ਠੀਕ ਕਰਵਾਈ, ਸਪੇਅਰ, ਰੰਗ ਕਰਵਾਇਆ, ସଜାଡିଲି, ପାର୍ଟସ, chaku tez, tez karwaya, tez "
        "karwai, पंखा दुरुस्ती, पंखा रिपेयर",
    ),
    (
        Category.REPAIRS,
        40,
        "motor jal gayi, motor jal gaya, motor bandhwai, coil badla, coil badli, element change, geyser element, "
        "heater element, geyser ka element, iron ka element, iron box repair, press repair, burner repair, burner "
        "badla, burner thik, oven burner, gas chulha repair, chulha repair, chulha thik, gas pipe badla, gas pipe, "
        "regulator, gas regulator, regulator badla, nozzle, nozzle badla, jet nozzle, nozzles, fridge compressor, "
        "freezer gas, gas charging, gas bharai, gas bharwaya, gas top up ac, gas charge fridge, condenser, cooling "
        "coil, fan motor, cooler motor, cooler pump, cooler ki motor, cooler ki ghas, cooler khas, fan winding, motor "
        "coil, starter motor, self motor, dynamo, alternator, magneto, battery terminal, battery plate change, "
        "battery cell change, battery pani, inverter battery change, ups battery change, tube change, tyre daale, "
        "tube badla, tube dalwaya, rim bend, rim repair, rim sidha, wheel cap, brake wire, brake cable, brake oil, "
        "brake lining, disc pad, disc pads, clutch wire, clutch cable, gear cable, gear oil, accelerator wire, "
        "accelerator cable, race wire, speedometer cable, meter cable, chain kit, chain lube, spark plug, plug badla, "
        "plug saaf, carborator, carburetor saaf, injector, injector cleaning, fuel pump, fuel filter, diesel filter, "
        "diesel pump, oil badla, oil badli, oil dalwaya, mobil badla, mobil change, mobil dalwaya, engine kaam, "
        "engine work, engine bore, crank, crankshaft, camshaft, valve set, tappet, timing chain, timing belt, fan "
        "belt, ac belt, alternator belt, leaf spring, kamani, kamani patti, patta kamani, spring patti, axle, u bolt, "
        "king pin, tie rod, steering box, steering kaam, ball joint, bush kit, bush badla, bush badle, bushing, "
        "engine mounting, headlight bulb, head light, tail lamp, side glass, back glass car, windscreen, front glass, "
        "body paint, dent paint, bumper, bumper paint, bonnet, seat foam, tirpal repair, hood cloth auto, auto hood, "
        "meter repair auto, cng cylinder test, hydro test, hydro testing, cylinder hydro test, silencer jaali, "
        "battery charge karwai, breakdown, breakdown van, tochan, toechan, road side assistance, rsa",
    ),
    (
        Category.REPAIRS,
        39,
        "machine ka part, machine ke part, machine ka purja, machine ke purje, purja, purje, purze, kal purje, "
        "kalpurje, spair part, spair parts, machine blade, machine blades, machine ki blade, machine ka blade, cutter "
        "blade, cutter blades, cutting blade machine, cutting machine blade, lens cutting blade, edger wheel, slicer "
        "blade, mixer blade, grinder blade change, grinder stone, wet grinder stone, chakki pathar, chakki ka pathar, "
        "chakki stone, chakki tanki, chakki tankai, chakki repair, chakki ka patta, machine ka patta, machine patta, "
        "machine belt, machine ka belt, belt machine, machine roller, machine ka roller, machine ka roler, rubber "
        "roller, roller badla, roller change, roller recoating, roler, offset roller, machine motor, machine ki "
        "motor, machine gear, machine chain, machine ka gear, machine ka heater, heater badla, machine nozzle, "
        "machine head, print head, printhead, head replacement, head change printer, fuser, fuser unit, fuser film, "
        "pickup roller, teflon, drum change, logic card, logic board, power card, pcb badla, pcb board repair, "
        "circuit board, sensor badla, sensor change, sensor, sensors, relay, relay badla, contactor badla, timer "
        "badla, mcb badla, mcb badli, fuse wire, starter badla, condenser badla, switch badla, switch badle, switch "
        "lagwaya, board badla, holder badla, wire badli, wire badla, line thik, short circuit, shot circuit, light "
        "thik, light lagwayi, light lagwai, tube light lagwayi, pankha lagwaya, fan lagwaya, fan fitting, ac lagwaya, "
        "ac fitting, ac shifting, ac install, ac installation, geyser lagwaya, ro lagwaya, camera lagwaya, camera "
        "lagwaye, cctv installation, cctv fitting, inverter lagwaya, inverter fitting, solar cleaning service, panel "
        "cleaning, installation charges, fitting charges, fit karwaya, fit karaya, jodwaya, lagwai charge, lagwane "
        "ka, lagane ke charge, lagane ki majuri, lagwane ki majuri, weld karwaya, beldin, jhaal lagwaya, taka "
        "lagwaya, taanka lagwaya, darwaje ka kabja, glass lagwaya, glass badla, glass change, sheesha badla, kaanch "
        "lagwaya, kaanch badla, kaanch badlaya, kanch badlavyo, toota sheesha, furniture repair, chair repair, kursi "
        "repair, kursi thik, table repair, sofa repair, almirah repair, rack repair, almari thik, furniture polish, "
        "chair wheel, chair caster, tonti, tonti badli, pipe badla, pipe badli, pipe lagwaya, pipe line repair, pipe "
        "leak, tanki lagwayi, ball cock badla, motor thik, pump thik, pump badla, motor badla, motor badli, motor "
        "change, motor pump, pani ki motor, paani ki motor, bore cleaning, tubewell, nipple line, drinker line, "
        "deewar thik, plaster karwaya, plaster karaya, plaster kaam, plaster ke kaam, plaster ka kaam, plaster work, "
        "plaster wall, tiles badle, tiles lagwai, tile lagwaye, tile fitting, marble fitting, marble ghisai, ghisai, "
        "granite fitting, paint karwaya, paint karaya, paint karvaya, paint kiya, paint kaam, paint ka kaam, rang "
        "karvaya, rang karavyo, rang karavya, rang karwaya, rang kaam, kalar kaam, kalar karavyo, color kaam, colour "
        "kaam, colour karwaya, colour work, chuna karwaya, safedi, safedi karwai, safedi karayi, potai, pop karwaya, "
        "pop kaam, ceiling kaam, partition banwaya, partition work, cabin banwaya, rack banwaya, rack banwaye, "
        "counter banwaya, shelf banwaya, almari banwayi, jali lagwayi, jaali lagwayi, grill lagwayi, grill banwayi, "
        "railing, railing lagwayi, gate banwaya, shed banwaya, tin shed lagwaya, tirpal lagwaya, chhajja, chabutra, "
        "boundary wall, bulb badla, bulb lagwaya, tubelight badli, black board paint, board paint, machine ki tel "
        "malish, oil machine, machine tel, machine ka tel, machine ka oil, press machine ka oil, sewing machine oil, "
        "silai machine ka tel, silai machine oil, hydraulic oil, hydraulic pipe, transformer oil, compressor oil, "
        "gear box oil, grease dabba, dhar karwai, kainchi dhar, kainchi tez, scissors sharpening, chaku dhar, blade "
        "dhar, blade badla, blade badli, blade change, saw blade, aari blade, band saw blade, aari ki dhar, grinder "
        "carbon, carbon brush, drill carbon, armature, needle plate, shuttle, bobbin case badla, feed dog, pressure "
        "foot, presser foot, silai machine thik, silai machine repair, machine thik, machine theek, machine kharab, "
        "machine chalu, loom repair, spindle, reed, heald, bus repair, water cooler repair, water cooler thik, cooler "
        "thik, ac thik, fridge thik, fan thik, computer thik, laptop thik, mobile thik, phone thik, phone repair, "
        "mobile repair, screen badli, display badla, display badli, display lagwaya, printer thik, printer head, "
        "keyboard change, windows dali, format karwaya, data recovery, hard disk recovery, virus remove, networking "
        "work, kanta thik, kanta repair, taraju repair, scale repair, weighing scale repair, weighing machine repair, "
        "stabilizer repair, genset service, escalator, cmc, upkeep, maint, candle badli, purifier candle, tyre tube "
        "badla, cycle tube, bike tube, tyre tube",
    ),
    (
        Category.REPAIRS,
        24,
        "kaarigar mistri, lakdi kaam, electrision, plambar, plambr, makenik, thachan, thachar, kolluthu, kothanar, "
        "kothan, badagi, vadrangi, karigar machine, serviceman, engineer visit, visit charge, visit charges, visiting "
        "charge, visiting charges, checking charge, checking charges, inspection machine, labour charge mechanic, "
        "pancer, pamkcher, puncher, vulcanizing, retread, resole",
    ),
    (
        Category.REPAIRS,
        42,
        "diesel mechanic, battery ka pani, inverter ka pani, battery water change, fabricator work",
    ),
    (
        Category.REPAIRS,
        30,
        "theek, thik",
    ),
    (
        Category.REPAIRS,
        41,
        "bijli mistri, bijli mistry, bijli ka kaam, bijli ki fitting, bijli fitting, bijli karigar, bijli wale mistri, "
        "light fitting, light wala mistri, pani ka kaam, pani ki fitting, pani motor repair, gas geyser repair, "
        "wiring fitting, current wala mistri",
    ),
]
