"""What is said about vendors, bills and their payment, in every language. Words only, as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


BILL_CHOICES: dict[str, dict[Language, str]] = {
    "create_vendor": _row("Create {name}", "Naya: {name}", "नया: {name}"),
    "pick_vendor": _row("Pick another", "Doosra chuno", "दूसरा चुनें"),
    "more": _row("More", "Aur dikhao", "और दिखाएँ"),
    "skip": _row("Skip", "Chhodo", "छोड़ें"),
    "pay_bill": _row("Pay {name}", "{name} chukao", "{name} चुकाएँ"),
    "pay_all": _row("All, oldest first", "Sab, purana pehle", "सब, पुराना पहले"),
    "pay_due": _row("Pay {amount}", "{amount} do", "{amount} दें"),
    "new_expense": _row("New expense", "Naya kharcha", "नया ख़र्च"),
}

BILLS: dict[str, dict[Language, str]] = {
    "undone_elsewhere": _row(
        "{number}, {total}, was cancelled in Katixo already, not by me.",
        "{number}, {total}: Katixo mein pehle hi kisi ne hata diya tha.",
        "{number}, {total}: Katixo में पहले ही किसी ने हटा दिया था.",
    ),
    # the card of a bill
    "bill_top": _row("*{total}* to pay, {vendor}", "*{total}* dena hai, {vendor}", "*{total}* देना है, {vendor}"),
    "bill_days": _row("{number}, {day}, due {due}", "{number}, {day}, {due} tak", "{number}, {day}, {due} तक"),
    "bill_top_paid": _row("*{total}* paid, {vendor}", "*{total}* de diya, {vendor}", "*{total}* दे दिया, {vendor}"),
    "bill_number": _row("Bill {number}", "Bill {number}", "बिल {number}"),
    "bill_no_number": _row("Bill without a number", "Bina number ka bill", "बिना नंबर का बिल"),
    "bill_tax": _row("{base} + GST {tax}", "{base} + GST {tax}", "{base} + GST {tax}"),
    "bill_igst": _row("{base} + IGST {tax}", "{base} + IGST {tax}", "{base} + IGST {tax}"),
    "bill_line": _row("• {what}: {amount}", "• {what}: {amount}", "• {what}: {amount}"),
    "bill_more_lines": _row("• and {count} more lines", "• aur {count} line", "• और {count} लाइनें"),
    "bill_paid_by": _row("Paid: {parts}", "Diya: {parts}", "दिया: {parts}"),
    "bill_fills": _row(
        "{vendor} gets this GSTIN in Katixo: {gstin}.",
        "Katixo mein {vendor} ka GSTIN likhunga: {gstin}.",
        "Katixo में {vendor} का GSTIN लिखूँगा: {gstin}.",
    ),
    # what is odd about a bill
    "bill_doubt_lines_off": _row(
        "⚠️ The lines do not come to the total, so it is one sum without GST.",
        "⚠️ Lines ka jod total nahi banta, isliye ek hi rakam bina GST.",
        "⚠️ लाइनों का जोड़ कुल नहीं बनता, इसलिए एक ही रकम बिना GST.",
    ),
    "bill_doubt_one_paisa": _row(
        "⚠️ Katixo can only make it {total}, one paisa off.",
        "⚠️ Katixo {total} hi bana sakta hai, ek paisa ka farq.",
        "⚠️ Katixo {total} ही बना सकता है, एक पैसे का फ़र्क.",
    ),
    "bill_doubt_before_tax": _row(
        "{base} is before GST; you owe {total}.", "{base} GST se pehle; kul {total}.", "{base} GST से पहले; कुल {total}."
    ),
    "bill_doubt_round_off": _row(
        "Round-off {rounding} is a line of its own.", "Round-off {rounding} alag line.", "राउंड-ऑफ़ {rounding} अलग लाइन."
    ),
    "bill_doubt_paise": _row(
        "{rounding} of round-off stays as balance in Katixo.",
        "Round-off ka {rounding} Katixo mein baaki dikhega.",
        "राउंड-ऑफ़ का {rounding} Katixo में बाकी दिखेगा.",
    ),
    "bill_doubt_future": _row(
        "⚠️ The bill's date is in the future. Is it right?",
        "⚠️ Bill ki tareekh aage ki hai. Sahi hai?",
        "⚠️ बिल की तारीख़ आगे की है. सही है?",
    ),
    "bill_doubt_old": _row(
        "⚠️ The bill is more than a year old. Is the date right?",
        "⚠️ Bill ek saal se purana hai. Tareekh sahi hai?",
        "⚠️ बिल एक साल से पुराना है. तारीख़ सही है?",
    ),
    "bill_doubt_due_before": _row(
        "⚠️ The due date said is before the bill's date; I took the vendor's terms.",
        "⚠️ Due date bill se pehle ki thi; vendor ke terms liye.",
        "⚠️ देय तारीख़ बिल से पहले की थी; विक्रेता की शर्तें लीं.",
    ),
    "bill_doubt_parts": _row(
        "⚠️ The payments you named do not fit {total}, so the bill stays unpaid.",
        "⚠️ Jo payment bataye wo {total} se nahi milte, isliye bill baaki rahega.",
        "⚠️ जो भुगतान बताए वे {total} से नहीं मिलते, इसलिए बिल बाकी रहेगा.",
    ),
    # questions about vendors
    "ask_vendor": _row("{amount}Whose bill is it?", "{amount}Kiska bill hai?", "{amount}किसका बिल है?"),
    "ask_which_vendor": _row(
        "{amount}{name}. Which of them?", "{amount}{name}. Inmein se kaun?", "{amount}{name}. इनमें से कौन?"
    ),
    "ask_new_vendor": _row(
        "I do not find {name} among your vendors.",
        "{name} aapke vendors mein nahi mila.",
        "{name} आपके विक्रेताओं में नहीं मिला.",
    ),
    "ask_vendor_name": _row(
        "Is it a new one? Or write the right name.",
        "Naya vendor hai? Ya sahi naam likhiye.",
        "नया विक्रेता है? या सही नाम लिखें.",
    ),
    "looking": _row("Looking up {name} ...", "{name} dhoondh raha hoon ...", "{name} ढूँढ रहा हूँ ..."),
    "looking_down": _row(
        "{what} is safe with me. Katixo is not answering; the card comes as soon as it does.",
        "{what} mere paas safe hai. Katixo abhi band hai, khulte hi card dikhaunga.",
        "{what} मेरे पास सुरक्षित है. Katixo अभी जवाब नहीं दे रहा; खुलते ही कार्ड दिखाऊँगा.",
    ),
    "what_was_said": _row("What you sent", "Jo aapne bheja", "जो आपने भेजा"),
    "not_checked": _row(
        "⚠️ I could not look whether {name} has open bills.",
        "⚠️ {name} ke khule bill nahi dekh paaya.",
        "⚠️ {name} के खुले बिल नहीं देख पाया.",
    ),
    # questions about payments
    "ask_purpose": _row(
        "{amount} to {vendor}. Open bills:", "{vendor} ko {amount}. Khule bill:", "{vendor} को {amount}. खुले बिल:"
    ),
    "ask_which_bill": _row(
        "Which bill of {vendor}?", "{vendor} ka kaunsa bill?", "{vendor} का कौन सा बिल?"
    ),
    "ask_again_paid": _row(
        "{amount} to {vendor} is already {number}, {day}. Same payment?",
        "{vendor} ko {amount} pehle se likha hai: {number}, {day}. Wahi hai?",
        "{vendor} को {amount} पहले से लिखा है: {number}, {day}. वही है?",
    ),
    "ask_too_much": _row(
        "{amount} is more than the {due} that is open. How much goes to the bill?",
        "{amount} khule {due} se zyada hai. Bill mein kitna dena hai?",
        "{amount} खुले {due} से ज़्यादा है. बिल में कितना देना है?",
    ),
    "open_bill": _row(
        "{at} {name}: {balance}, due {due}", "{at} {name}: {balance}, {due} tak", "{at} {name}: {balance}, {due} तक"
    ),
    "no_open_bill": _row(
        "I find no open bill of {name} in Katixo.",
        "Katixo mein {name} ka koi khula bill nahi mila.",
        "Katixo में {name} का कोई खुला बिल नहीं मिला.",
    ),
    # the card of a payment
    "pay_top": _row("*{total}* to {vendor}", "*{total}*, {vendor} ko", "*{total}*, {vendor} को"),
    "pays_bill": _row("Pays {name}: {amount}", "{name} ka: {amount}", "{name} का: {amount}"),
    "pays_left": _row("{left} stays open.", "{left} baaki rahega.", "{left} बाकी रहेगा."),
    "pays_whole": _row("Nothing stays open on it.", "Kuch baaki nahi rahega.", "कुछ बाकी नहीं रहेगा."),
    # after Post
    "bill_posted": _row(
        "✓ Done. {number}, {total}.\n{vendor}. Due {due}, balance {balance}.",
        "✓ Likh diya. {number}, {total}.\n{vendor}. {due} tak, baaki {balance}.",
        "✓ लिख दिया. {number}, {total}.\n{vendor}. {due} तक, बाकी {balance}.",
    ),
    "bill_posted_paid": _row(
        "✓ Done. {number}, {total}.\n{vendor}. Paid {paid}, balance {balance}.",
        "✓ Likh diya. {number}, {total}.\n{vendor}. Diya {paid}, baaki {balance}.",
        "✓ लिख दिया. {number}, {total}.\n{vendor}. दिया {paid}, बाकी {balance}.",
    ),
    "payment_done": _row(
        "✓ Done. {number}, {total} paid to {vendor}. Balance {balance}.",
        "✓ Likh diya. {number}, {vendor} ko {total} diya. Baaki {balance}.",
        "✓ लिख दिया. {number}, {vendor} को {total} दिया. बाकी {balance}.",
    ),
    "paid_bill_stays": _row(
        "Once it is paid, the bill can no longer be undone here.",
        "Chukane ke baad bill yahan se nahi hatega.",
        "चुकाने के बाद बिल यहाँ से नहीं हटेगा.",
    ),
    "payment_part": _row("{number}: {amount}", "{number}: {amount}", "{number}: {amount}"),
    "bill_differs": _row(
        "Katixo makes it {total} (GST {tax}), the card said {expected}. Nothing was booked; please check the rate.",
        "Katixo {total} banata hai (GST {tax}), card par {expected} tha. Kuch nahi likha; rate dekh lijiye.",
        "Katixo {total} बनाता है (GST {tax}), कार्ड पर {expected} था. कुछ नहीं लिखा; दर देख लें.",
    ),
    "bill_stands_unpaid": _row(
        "{number}, {total} stands. Its payment was not taken: {reason}",
        "{number}, {total} likha hai. Payment nahi hua: {reason}",
        "{number}, {total} लिखा है. भुगतान नहीं हुआ: {reason}",
    ),
    "cannot_void_paid": _row(
        "{number} has payments, and Katixo never voids a bill that was paid. Your accountant can book a vendor credit.",
        "{number} ka payment ho chuka hai; Katixo chukaya bill void nahi karta. CA vendor credit likh sakte hain.",
        "{number} का भुगतान हो चुका है; Katixo चुकाया बिल रद्द नहीं करता. CA वेंडर क्रेडिट लिख सकते हैं.",
    ),
    "payment_undo_hint": _row(
        "Undo opens the bill again; the bill itself can then no longer be voided.",
        "Hatane par bill phir khulega; par bill khud ab void nahi ho sakta.",
        "हटाने पर बिल फिर खुलेगा; पर बिल ख़ुद अब रद्द नहीं हो सकता.",
    ),
    "file_kept": _row(
        "The file of {number} stays with me; Katixo did not take it.",
        "{number} ki file mere paas hai; Katixo ne nahi li.",
        "{number} की फ़ाइल मेरे पास है; Katixo ने नहीं ली.",
    ),
    "bill_edit_hint": _row(
        'Tell me what to change: "total 23200", "due 15 dec", "bill no VB-143", "vendor Mehta", "dated 9 nov".',
        'Bataiye kya badalna hai: "total 23200", "due 15 dec", "bill no VB-143", "vendor Mehta", "dated 9 nov".',
        'बताएँ क्या बदलना है: "total 23200", "due 15 dec", "bill no VB-143", "vendor Mehta", "dated 9 nov".',
    ),
}  # fmt: skip
