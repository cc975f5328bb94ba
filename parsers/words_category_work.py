"""More of services, trades and dues, as data (see `words_category.py` for the strengths)."""

from __future__ import annotations

from parsers.drafts import Category

WORK: list[tuple[Category, int, str]] = [
    (
        Category.SALARIES,
        40,
        "pay slip, payslip, salary of, sallary, salery, tankhaah, tankhvah, darmaha, darmaaha, dormaha, "
        "mahina pagar, mahinawari, maheena pagar, hafta pagar, hafta majuri, weekly payment labour, dihaadi, "
        "dehaadi, rozgari, majdoori, mazuri, kaamgar pagar, kamgar pagar, kooli kasu, coolie wages, "
        "kuli kelasa, sambalu, sambalamu, jeethalu, jitam, sambla, vetana, shambalam, shampalam, "
        "full and final, fnf, gratuity, leave encashment, arrears, ex gratia, exgratia, diwali bonus, "
        "festival bonus, provident fund, pf payment, esic payment, epfo, esi payment, labour wages, "
        "contract labour, payout staff, tutor payout, faculty payout, teacher payout, teacher salary, "
        "driver salary, driver ki salary, guard salary, payroll run, piece rate, piece wages, silai majuri, "
        "silai mazdoori, silai charge, stitching wages, karigari, karigar majuri, helper ki dihadi, "
        "staff ki salary, upad, kharchi labour",
    ),
    (
        Category.SALARIES,
        22,
        "karigar, kaarigar, karigaron, driver, drivers, waiter, waiters, receptionist, cashier, salesman, "
        "salesmen, sales boy, sales girl, manager, supervisor, operator, machine operator, tailor, tailors, "
        "darzi, silai wala, beautician, hair stylist, stylist, chef, cook wala, khansama, halwai, maali, "
        "mali, gardener, naukar, chaprasi, chaukidar, security, bouncer, loader, loaders, intern, interns, "
        "apprentice, part timer, temp staff, extra hand, trainee, nurse, compounder, ward boy, teacher, "
        "teachers, tutor, tutors, faculty, instructor, gym trainer, maths sir, physics sir, chemistry sir, "
        "maths teacher, accountant salary, rajmistri, beldar, aadmi ka paisa, kaamgar, kamgar, velaikaran, "
        "aal kooli, panivadu, coolie ku, koolikaran, majdur, mazdoora, mojur, shramik, lebar, leber",
    ),
    (
        Category.REPAIRS,
        38,
        "binding motor, binding karwai, element badla, jcb repair, chain set, chain sprocket, sprocket, "
        "servicing bike, oil filter, air filter, filter change, seat cover, mudguard, silencer, radiator, "
        "carburetor, piston, gasket, gear box, gearbox, shock absorber, shocker, shockup, suspension, "
        "headlight, tail light, indicator, wiper blade, windshield, side mirror, body work, tinkering, dent, "
        "dents, nut bolt kasai, retreading, tyre retread, tube puncture, tubeless, stepney, battery charging, "
        "battery replaced, towing, tow, crane towing, jump start, accessories fitting, lock repair, "
        "lock change, naya taala, tala, shutter repair, door repair, glass fitting, sheesha lagwaya, nal, "
        "nal badla, tap, taps, shower, flush, flush tank, cistern, wash basin, commode, geyser repair, "
        "drain pipe, seepage, leak repair, leakage repair, chhat, chhat dalwane, chat dhalai, plaster deewar, "
        "plastering, tiles lagwaye, tile work, flooring, farsh, marble polish, pop work, masonry, brick work, "
        "rang rogan, rang karaya, rangrogan, color karwaya, chuna putai, distempering, polishing, "
        "farniture polish, carpenter work, plumber work, electric work, electrical work, wiring work, "
        "bijli ka kaam, bijli kaam, earthing, mcb change, fuse, board lagwaya bijli, motor winding, winding, "
        "rewound, motor bandhai, coil winding, pump repair, submersible, bore repair, machine ka kaam, "
        "machine machine part, roller grinding, blade sharpening, sharpening, dhaar, dhar lagwai, "
        "calibration, calibrated, alignment balancing, wheel balancing, cng kit, cng testing, gas kit, "
        "amc charges, annual contract, lift amc, lift repair, dg service, dg set service, generator service, "
        "ups repair, inverter repair, computer repair, laptop screen, mobile screen, screen change, "
        "display change, software format, formatting, pc format, cctv repair, cctv lagwaya, printer repair, "
        "head cleaning printer, ro filter, ro candle, ro membrane, water filter change, gas filling, "
        "fridge gas, compressor, thermostat, capacitor, pcb repair, belt change, belt badla, bearing, "
        "bearings, conveyor belt, v belt, oil seal, hydraulic, jack repair, sudharai, sudhrai, sudhar, "
        "sudharaya, thik karaya, toota, tooti, bigda, saripaduthal, sari panna, ripeyar, rippair, "
        "bagu, bagu cheyinchadam, durasthi, dursti, nannakki, marammath, marammatt, saraai, sarano, sarai, "
        "dagduji, dagdooji, dagduji kaam, chappar, welding kaam, jodai, kasai bolt, pest proofing, "
        "insulation, mesh, net lagwaya, machardani",
    ),
    (
        Category.REPAIRS,
        24,
        "thekedar, thekedaar, ठेकेदार, mestri, mesthri, mistiri, maistry, mesthiri, rajmistri kaam, aashari, "
        "asari, fitter, rewinder, blacksmith, lohar, barhai, khati, suthar, polish wala, rang wala, "
        "putai wala, nal wala, bijli wala, ac wala, gas wala chulha, fridge wala, computer wala, cctv wala, "
        "tent repair, lagwaya, lagvaya, lagwayi, lagwaye, lagwai, lagaya naya",
    ),
    (Category.TAXES, 21, "fitness"),
    (Category.PACKAGING, 20, "packers, packer, packagers"),
    (Category.ADVERTISING, 20, "samples, sample"),
    (
        Category.ADVERTISING,
        35,
        "whatsapp promo, bulk whatsapp, promo, promo video, jingle, radio mirchi, radio city, red fm, big fm, "
        "fm ad, radio, cable ad, tv ad, cinema ad, cinema slide, youtube ads, youtube, google my business, "
        "seo work, smm, social media, content creator, reels, reel, reel banwayi, drone shoot, product shoot, "
        "signage, signages, acrylic letters, 3d letters, neon, neon led sign, glow sign board, sign, "
        "board painting, wall painting ad, wall paint ad, van publicity, auto branding, auto sticker, "
        "cab branding, bus branding, hoardings, dangler, danglers, canopy, canopy stall, dhol, dhol tasha, "
        "dj for opening, opening ceremony, inauguration, launch event, roadshow, road show, "
        "mike announcement, mic announcement, announcement, munadi, parcha, parche, parchi bantwai, pamplets, "
        "newspaper insert, insertion, classified, classifieds, akhbaar vigyapan, jahirat, jaahirat, jaherat, "
        "jaherkhabar, vilambaram, vilambara, prakatana, jahiratu, parasyam, bigyapan, biggapon, "
        "loyalty cards, discount coupons, scratch cards, sample distribution, sachets giveaway, giveaway, "
        "giveaways, freebies, goodies, diaries for customers, calendars for customers, customer gifts, "
        "dealer gifts, client diwali gifts, client hamper, corporate gift, t shirt with logo, "
        "umbrella with logo, exporters india, magicbricks, 99acres, "
        "housing com, practo ads, zomato ads, swiggy ads, amazon ads, flipkart ads, linkedin ads, "
        "justdial listing, ad agency, advertisers, publicity van, ads wala, leads, lead generation, "
        "event sponsor, trophy sponsor, mela stall, exhibition stand, trade show, expo stall",
    ),
    (
        Category.PROFESSIONAL,
        38,
        "food testing, lab testing, soil testing, soil report, water testing, soil test, testing charges, "
        "agronomist, naksha, naqsha, map approval, structural engineer, interior designer, interior design, "
        "engineer fees, doctor on call fee, visiting doctor fee, visiting consultant, gst return, "
        "gst return fee, gst return file, return file, return bharwaya, gstr filing, gstr, tds filing, "
        "tds return fee, itr bharwaya, books likhwaye, hisab kitab, khata likhna, cs fee, ca fee, ca firm, "
        "ca office, internal audit, stock audit, tax audit, statutory audit, company secretary, "
        "legal opinion, case fees, case ki fees, court case, hearing, munshi, peshi, rent agreement, "
        "sale deed, registry fees, power of attorney, franking, e stamp, estamp, stamp vendor, notarized, "
        "notarised, arbitration, due diligence, project report, cma report, valuation report, dpr, "
        "feasibility, certification, iso, iso audit, haccp, bis, hallmark, hallmarking, huid, copyright, "
        "logo banwaya, logo design fee, video editing, editor, content writer, writer, voice over, model, "
        "anchor, emcee, dj, artist fee, artist, band baja, orchestra, photographer fees, drone operator, "
        "web designer, website design fee, developer, app developer, coach, trainer, training fee, course, "
        "course fee, workshop fee, seminar, seminar fee, webinar, membership, membership fee, "
        "association fee, chamber fee, recruiter, naukri pack, consultancy charges, manpower agency, "
        "agent commission, agent fee, sales commission, referral commission, arhat, aadhat, adat, arhtiya, "
        "arthiya commission, dalaali, tharagu, brokerage paid, background check, verification charge, vakeel, "
        "vakkil, vakeelu, lawyeru, karanai, muneem, munimji, munshiji, auditing, aditor, adviser, advisor, "
        "advisory, mentor, guest lecture, guest faculty, honorarium",
    ),
    (
        Category.BANK_CHARGES,
        43,
        "cash handling, cash handling charge, cash deposit charge, cash deposit charges, card annual fee, "
        "annual fee, card amc, debit card amc, debit card charges, atm amc, atm charges, atm charge, "
        "dcardfee, nach bounce, ecs bounce, emi bounce, bounce charge, bounce charges, cheque book, "
        "chequebook, chq book, dd commission, dd charge, bg commission, bank guarantee, lc charges, "
        "lc commission, ledger folio, folio charges, stop payment, loan processing, processing charge, "
        "foreclosure, prepayment, documentation charges loan, late payment fee card, card late fee, "
        "overlimit, cash advance fee, forex markup, markup fee, swift charges, remittance charge, "
        "settlement fees, settlement fee, razorpay fees, paytm charges, paytm commission, pg charges, "
        "soundbox, sound box, soundbox rent, paytm soundbox, qr soundbox, edc rent, edc charges, pos charges, "
        "swipe charges, swipe machine charge, tdr, convenience fee, upi charges, cc charges, od charges, "
        "cc renewal, locker charges, bank locker, dp charges, demat charges, penal interest, byaaj, viyaj, "
        "sood, vatti, vaddi, baddi, palisha, loan ka byaj, bank interest, minimum balance penalty, "
        "non maintenance, amb charges, mab charges, chargeback, insta alert charges, alert charges, "
        "account charges, bank kharch, bank kharcha",
    ),
    (
        Category.INSURANCE,
        43,
        "accident cover, accidental cover, fire cover, burglary cover, burglary, burglary policy, "
        "cyber cover, cyber insurance, indemnity, indemnity policy, liability cover, cover note, "
        "health cover, group cover, term insurance, life insurance, family floater, floater, ghi, gmc, gpa, "
        "wc policy, workmen compensation, mediclame, shopkeeper policy, shop cover, stock cover, own damage, "
        "od policy, bumper to bumper, gadi ka bima, gaadi bima, truck ka bima, dukan ka bima, fasal bima, "
        "pmfby, pmjjby, pmsby, lic ki kist, lic kist, lic ki kisht, lic installment, lic policy, "
        "policy ki kist, bima kist, bima premium, beema kist, acko, digit, hdfc ergo, icici lombard, "
        "bajaj allianz, tata aig, new india assurance, oriental insurance, united india, national insurance, "
        "star health, niva bupa, care health, sbi life, hdfc life, max life, sbi general, iffco tokio, "
        "reliance general, chola ms, royal sundaram, royal sundharam, go digit, policybazaar, policy bazaar, "
        "kotak life, icici pru, kappeedu, kaappeedu, bheema, vime, vima, wima, vimo, insuransu, "
        "insurence renewal, tp insurance, thirdparty",
    ),
    (
        Category.SOFTWARE,
        37,
        "petpooja, pet pooja, posist, gofrugal, go frugal, swipe app, khatabook, okcredit, mybillbook, "
        "refrens, clear tax, cleartax, saral, winman, genius software, computax, marg amc, tally amc, "
        "tally server, tss, tally tss, busy renewal, erp renewal, billing renewal, pos software, "
        "pos subscription, practo, practo ray, clinic software, salon software, school software, "
        "gym software, hms software, inventory software, unicommerce, vinculum, browntape, easyecom, "
        "woocommerce, magento, cloudflare, vercel, heroku, linode, vultr, e2e, hetzner, ovh, bluehost, "
        "siteground, hostgator, business email, email hosting, gmail, google drive, drive storage, "
        "google storage, workspace, teams, ms teams, office365, m365, one drive, onedrive, google meet, "
        "webex, trello, asana, jira, clickup, airtable, zapier, make com, typeform, calendly, loom, "
        "grammarly, elevenlabs, perplexity, gemini, copilot, cursor, envato, freepik, shutterstock, istock, "
        "sketchup, solidworks, revit, matlab, corel, illustrator, premiere, capcut, filmora, anydesk, "
        "teamviewer, team viewer, ultraviewer, vpn, antiviras, mcafee, bitdefender, windows key, "
        "windows licence key, ms office key, licence key, app renewal, app plan, annual plan software, "
        "pro plan, premium plan, whatsapp api, wati, interakt, aisensy, gupshup, sms gateway, fast2sms, "
        "textlocal, webengage, clevertap, moengage, leadsquared, truecaller business, ott, jiocinema, "
        "sonyliv, zee5, audible, kindle, scribd, saas tool, domain name, ssl renewal, hosting renewal, "
        "website amc, site hosting, play store fee",
    ),
    (
        Category.TAXES,
        41,
        "gst bhar, gst ka bhara, gst ka paisa, gst deposit, gst cash ledger, pmt 06, gstr3b payment, "
        "gst dues, gst interest, gst demand, tds jama, tds bhara, tds interest, tds late fee, "
        "advance tax installment, advance tax challan, challan bhara, challan kata, chalaan, dand, dandh, "
        "jurmaana, harjana traffic, fitness certificate, gaadi fitness, rc renewal, rc transfer, dl renewal, "
        "driving licence, national permit, state permit, permit renewal, road permit, border tax, entry tax, "
        "mcd, bmc, bbmp, ghmc, gcc tax, mahanagar palika, mahanagarpalika, nagar palika, nagar parishad, "
        "gram panchayat tax, gram panchayat, panchayat tax, gharpatti bill, malmatta kar, vero, vyavsay vero, "
        "holding tax, khajna, land revenue, lagaan, trade tax, vat, excise licence, liquor licence, fl3, "
        "pharmacy licence, drug lic, fssai renewal, fssai licence, fssai fee, food safety licence, "
        "eating house licence, health licence, health trade, shop act renewal, gumasta renewal, udyam, "
        "msme registration, iec, iec renewal, factory licence, boiler inspection, pollution noc, pollution, "
        "pcb consent, cto consent, fire licence, weights and measures, kanta stamping, kaanta stamping, "
        "legal metrology, stamping fee, signage tax, board tax, music licence, ppl licence, iprs, "
        "copyright music licence, mandi fee, mandi shulk, mandi cess, apmc, apmc fee, apmc cess, market fee, "
        "labour cess, labour licence, clra, property tax bill, lift licence, explosive licence, vehicle tax, "
        "token tax, rto passing, passing, parsing rto, number plate, hsrp, vari, panchayat vari, sotthu vari, "
        "theruvai, terige, pannu, nikuthi, nigam tax, mcd fee, seized",
    ),
]
