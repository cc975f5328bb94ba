"""Commands told by two words, wherever they stand, as data: what is ordered, then one list and the other."""

from __future__ import annotations

# A command told by two words, one from each list, wherever they stand.
PAIRS: tuple[tuple[str, str, str], ...] = (
    (
        "settings",
        "digest briefing summary saransh सारांश",
        "stop start band bandh chalu off on time change mute pause enable disable resume unsubscribe बंद चालू samay",
    ),
    ("settings", "yaad याद", "dilwana dilana dilaya दिलाया दिलाये दिलवाया dilwaya dilvaya"),
    ("settings", "report reports रिपोर्ट", "stop band bandh off mute unsubscribe disable बंद"),
    (
        "logout",
        "session login sessions device",
        "band bandh close end terminate expire khatam remove hatao bahar बंद",
    ),
    ("logout", "account khata खाता", "bahar exit quit"),
    ("logout", "number phone device", "unlink disconnect detach logout"),
    ("switch", "branch", "go jao chalo shift"),
    ("export", "ledger register statement report reports file daybook accounts", "ca accountant auditor munim caa"),
    (
        "export",
        "report reports statement statements ledger daybook sheet रिपोर्ट",
        "email mail share whatsapp forward mahine month week weekly monthly hafte quarter year yearly timahi",
    ),
    (
        "void",
        "added likha likhi daala dala daali entry entered saved posted booked recorded एंट्री nond",
        "scratch wapas vapas wapis hatao hata delete remove galat wrong out undo reverse mita वापस हटा हटाओ गलत मिटा",
    ),
    (
        "help",
        "likhun likhoon likhein likhun लिखूं लिखूँ लिखें बनाऊं बनाते डालें भेजूं "
        "banate banaye banau banana dalte dalu daalte daalu dalna daalna daale likhte likhna likhu chalta chalate "
        "chalana istemal use karte kaam "
        "इस्तेमाल चलता चलाते काम डालते डालूं लिखते vapraycha vaparvu",
        "kaise kese कैसे kevi kasa kase eppadi ela hege kibhabe kiven",
    ),
    ("export", "hisab hisaab kharcha kharche expenses हिसाब खर्चा", "mail email pdf excel मेल ईमेल"),
    ("export", "data record records डेटा", "nikal nikaal nikalo bhejo send download pura poora full share निकालो पूरा"),
    ("help", "commands command", "what which can give list show"),
    (
        "export",
        "register statement ledger report hisaab hisab expenses kharche summary timahi quarter month mahine year saal",
        "pdf excel csv xlsx spreadsheet sheet",
    ),
    (
        "settings",
        "hinglish roman hindi english marathi gujarati tamil telugu kannada bengali bangla punjabi odia "
        "malayalam angrezi अंग्रेजी "
        "हिंदी हिन्दी मराठी इंग्लिश ગુજરાતી हिंदीत "
        "मराठीत इंग्रजीत गुजरातीत इंग्लिशमध्ये ગુજરાતીમાં હિન્દીમાં তামিল তেলুগু कन्नड़ तेलुगु बांग्ला पंजाबी तमिल",
        "reply answer speak talk write type baat bolo bol bolna bolen boliye likho likhna likhiye likhen "
        "likha likhte लिखना लिखिए लिखें लिखा बोलना बोलिए बोलें बताना बताओ समझाओ समझाना उत्तर रिप्लाई मैसेज "
        "भेजो भेजना lihi liha लिहा લખો બોલો লেখো বলো ezhuthu ezhuthunga rayi rayandi bari bariri batana batao "
        "samjhao samjhana jawab uttar "
        "language bhasha message messages karo switch "
        "change set pesu pesunga matladu matladi maatladu matadu maatadu matadi maatadi kotha bol vaat बात "
        "बोलो जवाब लिखो भाषा करो बोल वात",
    ),
    (
        "settings",
        "reminder reminders alert alerts notification notifications रिमाइंडर अलर्ट",
        (
            "roj raat subah shaam bhejna bhejo raat रात सुबह भेजना stop start band chalu off on set change time "
            "daily am pm baje roz bandh chalu mute no dont बंद चालू बजे रोज"
        ),
    ),
    (
        "settings",
        "message messages msg msgs notify disturb text ping summary मैसेज संदेश",
        "dont mat not stop never only after before daily roz roj bheja everyday every sundays sunday weekends weekend "
        "morning subah raat shaam मत रोज रोज़ भेजा रात सुबह शाम",
    ),
    (
        "login",
        "katixo account khata khaata bot खाता अकाउंट",
        "link connect jodo jodna jod login attach jode जोड़ो लिंक कनेक्ट",
    ),
    ("login", "log sign", "into"),
    ("logout", "katixo account खाता अकाउंट", "unlink disconnect logout hatao nikalo detach हटाओ"),
    (
        "switch",
        "company companies firm firms business org organisation organization books branch कंपनी कम्पनी फर्म",
        "switch change use open badlo badal kholo select move jao choose badla बदलो खोलो जाओ",
    ),
)
