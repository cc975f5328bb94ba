"""What is said about money that is no plain expense, in every language. Words only, as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


MOVE_CHOICES: dict[str, dict[Language, str]] = {
    "salary_advance": _row("Salary advance", "Salary advance", "वेतन एडवांस"),
    "salary": _row("Salary", "Salary", "वेतन"),
    "no_supplier": _row("No matter", "Koi bhi", "कोई भी"),
    "loan_given": _row("Loan", "Udhaar diya", "उधार दिया"),
    "vendor_advance": _row("Advance to supplier", "Supplier advance", "सप्लायर एडवांस"),
    "drawing": _row("Personal", "Niji", "निजी"),
    "expense": _row("Business", "Dukaan ka kharcha", "दुकान का ख़र्च"),
    "loan_paid": _row("Business loan", "Dukaan ka loan", "दुकान का लोन"),
    "owner_tax": _row("Owner's tax", "Maalik ka tax", "मालिक का टैक्स"),
    "firm_tax": _row("Firm's tax", "Firm ka tax", "फ़र्म का टैक्स"),
    "customer_advance": _row("Advance, no invoice", "Advance, bina bill", "एडवांस, बिना बिल"),
    "capital": _row("My own money", "Mera apna paisa", "मेरा अपना पैसा"),
    "not_business": _row("Not business", "Dukaan ka nahi", "दुकान का नहीं"),
    "deposited": _row("Put in the bank", "Bank mein jama", "बैंक में जमा"),
    "withdrawn": _row("From the bank", "Bank se nikala", "बैंक से निकाला"),
    "unexplained": _row("I don't know", "Pata nahi", "पता नहीं"),
    "against": _row("For {name}", "{name} ka", "{name} का"),
    "all_invoices": _row("All, oldest first", "Sab, purana pehle", "सब, पुराना पहले"),
    "no_bill": _row("No bill", "Kisi bill ka nahi", "किसी बिल का नहीं"),
    "advance": _row("Advance", "Advance", "एडवांस"),
    "reimburse": _row("Reimbursed", "Paisa wapas mila", "पैसा वापस मिला"),
    "dun": _row("Reminder text", "Reminder likho", "रिमाइंडर लिखें"),
}

MOVES: dict[str, dict[Language, str]] = {
    # the question
    "ask_move_received": _row(
        "*{amount}* received{who}, no expense. What is it for?",
        "*{amount}* mila{who}, kharcha nahi. Kis ka hai?",
        "*{amount}* मिला{who}, ख़र्च नहीं. किस का है?",
    ),
    "from_whom": _row(" from {name}", ", {name} se", ", {name} से"),
    "unknown_customer": _row(
        "I found no customer {name} in Katixo.",
        "Katixo mein {name} naam ka grahak nahi mila.",
        "Katixo में {name} नाम का ग्राहक नहीं मिला.",
    ),
    "no_open_invoice": _row(
        "{name} has no open invoice.", "{name} ka koi bill baaki nahi.", "{name} का कोई बिल बाकी नहीं."
    ),
    "ask_move_advance": _row(
        "*{amount}* ahead to {name}: what is it?",
        "*{amount}* advance, {name} ko: ye kya hai?",
        "*{amount}* एडवांस, {name} को: यह क्या है?",
    ),
    "ask_move_personal": _row(
        "*{amount}*, {name}: personal or for the business?",
        "*{amount}*, {name}: niji hai ya dukaan ka?",
        "*{amount}*, {name}: निजी है या दुकान का?",
    ),
    "ask_move_instalment": _row(
        "*{amount}* instalment: of a loan of the business, or your own?",
        "*{amount}* kist: dukaan ke loan ki ya apni niji?",
        "*{amount}* किस्त: दुकान के लोन की या अपनी निजी?",
    ),
    "ask_move_advance_tax": _row(
        "*{amount}* income tax: the owner's or the firm's?",
        "*{amount}* income tax: maalik ka ya firm ka?",
        "*{amount}* आयकर: मालिक का या फ़र्म का?",
    ),
    "ask_move_returned": _row(
        "*{amount}* of goods back to {name}: against which bill?",
        "*{amount}* ka maal {name} ko wapas: kis bill ka?",
        "*{amount}* का माल {name} को वापस: किस बिल का?",
    ),
    "ask_move_till_short": _row(
        "Counted {counted}, the books say {balance}: *{amount}* is missing. Why?",
        "Galle mein {counted}, hisaab mein {balance}: *{amount}* kam hai. Kyon?",
        "गल्ले में {counted}, हिसाब में {balance}: *{amount}* कम है. क्यों?",
    ),
    "ask_move_till_over": _row(
        "Counted {counted}, the books say {balance}: *{amount}* too much. Why?",
        "Galle mein {counted}, hisaab mein {balance}: *{amount}* zyada hai. Kyon?",
        "गल्ले में {counted}, हिसाब में {balance}: *{amount}* ज़्यादा है. क्यों?",
    ),
    "till_fits": _row(
        "✓ Counted {counted}: just what the books say.",
        "✓ Galle mein {counted}: hisaab bhi yahi kehta hai.",
        "✓ गल्ले में {counted}: हिसाब भी यही कहता है.",
    ),
    "ask_supplier": _row("To which supplier did it go back?", "Kis supplier ko wapas gaya?", "किस सप्लायर को वापस गया?"),
    "ask_worth": _row(
        "What were the goods worth, GST included?", "Maal kitne ka tha, GST ke saath?", "माल कितने का था, GST के साथ?"
    ),
    "ask_into": _row("Where did the {amount} go?", "{amount} kahan gaya?", "{amount} कहाँ गया?"),
    # the card
    "move_loan_taken": _row("Loan taken, no income", "Loan mila, aamdani nahi", "लोन मिला, आमदनी नहीं"),
    "move_capital": _row("Your own money put in", "Aapka apna paisa laga", "आपका अपना पैसा लगा"),
    "move_vendor_advance": _row("Advance to a supplier", "Supplier ko advance", "सप्लायर को एडवांस"),
    "move_salary_advance": _row("Salary advance", "Salary advance", "वेतन एडवांस"),
    "move_loan_given": _row("Loan given", "Udhaar diya", "उधार दिया"),
    "move_drawing": _row("Personal, taken by the owner", "Niji, maalik ne liya", "निजी, मालिक ने लिया"),
    "move_owner_tax": _row("The owner's own tax", "Maalik ka apna tax", "मालिक का अपना टैक्स"),
    "move_firm_tax": _row("The firm's tax ahead", "Firm ka advance tax", "फ़र्म का एडवांस टैक्स"),
    "move_loan_paid": _row(
        "Loan instalment; your CA parts off the interest",
        "Loan ki kist; byaaj CA alag karenge",
        "लोन की किस्त; ब्याज CA अलग करेंगे",
    ),
    "move_withdrawn": _row("Cash from the bank", "Bank se cash", "बैंक से नकद"),
    "move_deposited": _row("Cash into the bank", "Cash bank mein", "नकद बैंक में"),
    "move_card_bill": _row("Credit card bill", "Credit card ka bill", "क्रेडिट कार्ड का बिल"),
    "move_transfer": _row("Between your own accounts", "Apne khaaton ke beech", "अपने खातों के बीच"),
    "move_gst_paid": _row("GST paid by challan", "GST challan", "GST चालान"),
    "move_tds_paid": _row("TDS paid by challan", "TDS challan", "TDS चालान"),
    "move_reimbursed": _row("Given back to who paid", "Jisne diya usko wapas", "जिसने दिया उसको वापस"),
    "move_returned": _row("Goods sent back", "Maal wapas", "माल वापस"),
    "move_received": _row("Money received", "Paisa mila", "पैसा मिला"),
    "move_unexplained": _row("Difference in the till", "Galle ka farq", "गल्ले का फ़र्क"),
    "move_top": _row(
        "*{amount}*, {what}. No expense.", "*{amount}*, {what}. Kharcha nahi.", "*{amount}*, {what}. ख़र्च नहीं."
    ),
    "move_sides": _row("{credit} → {debit}", "{credit} → {debit}", "{credit} → {debit}"),
    "own_pocket": _row(
        "Paid from your own pocket ({account}).", "Apni jeb se diya ({account}).", "अपनी जेब से दिया ({account})."
    ),
    "receipt_top": _row("*{amount}* from {customer}", "*{amount}*, {customer} se", "*{amount}*, {customer} से"),
    "receipt_share": _row("Against {name}: {amount}", "{name} ka: {amount}", "{name} का: {amount}"),
    "receipt_advance": _row(
        "{amount} stays with you as {customer}'s advance.",
        "{amount} {customer} ka advance rahega.",
        "{amount} {customer} का एडवांस रहेगा.",
    ),
    "receipt_into_bank": _row("{mode}, into the bank", "{mode}, bank mein", "{mode}, बैंक में"),
    "receipt_into_cash": _row("{mode}, into cash", "{mode}, cash mein", "{mode}, नकद में"),
    "bank_first": _row(
        "⚠️ A picture is no money: check the bank first.",
        "⚠️ Screenshot paisa nahi hai: pehle bank dekh lijiye.",
        "⚠️ स्क्रीनशॉट पैसा नहीं है: पहले बैंक देख लें.",
    ),
    "credit_top": _row(
        "*{amount}* of goods back to {vendor}",
        "*{amount}* ka maal {vendor} ko wapas",
        "*{amount}* का माल {vendor} को वापस",
    ),
    "credit_of_bill": _row(
        "Set against {name}, {left} stays open. That can not be undone here.",
        "{name} se kam hoga, {left} baaki. Ye yahan se nahi hatega.",
        "{name} से कम होगा, {left} बाकी. यह यहाँ से नहीं हटेगा.",
    ),
    "credit_open": _row(
        "Kept as {vendor}'s credit for later.", "{vendor} ke paas jama rahega.", "{vendor} के पास जमा रहेगा."
    ),
    "credit_tax": _row(
        "{base} + GST {rate}%; that GST is given back.",
        "{base} + GST {rate}%; itna GST wapas jayega.",
        "{base} + GST {rate}%; इतना GST वापस जाएगा.",
    ),
    "credit_no_tax": _row(
        'No GST given back; say "5% gst" if the bill had any.',
        'GST wapas nahi; bill mein tha to "5% gst" likhiye.',
        'GST वापस नहीं; बिल में था तो "5% gst" लिखें.',
    ),
    "the_supplier": _row("the supplier", "Supplier", "सप्लायर"),
    "supplier_text": _row(
        "For {vendor}:\n“We have sent back: {what}. Please give us a credit note.”",
        "{vendor} ke liye:\n“Humne wapas bheja: {what}. Kripya credit note dijiye.”",
        "{vendor} के लिए:\n“हमने वापस भेजा: {what}. कृपया क्रेडिट नोट दें.”",
    ),
    "note_card": _row(
        "Katixo has no place for this here: I keep it for your accountant, nothing is booked.",
        "Iski Katixo mein yahan jagah nahi: CA ke liye rakhunga, entry nahi hogi.",
        "इसकी Katixo में यहाँ जगह नहीं: CA के लिए रखूँगा, एंट्री नहीं होगी.",
    ),
    # after Post
    "move_posted": _row(
        "✓ Done. {number}, {total}: {what}.",
        "✓ Likh diya. {number}, {total}: {what}.",
        "✓ लिख दिया. {number}, {total}: {what}.",
    ),
    "receipt_posted": _row(
        "✓ Done. {number}, {total} from {customer}. Balance {balance}.",
        "✓ Likh diya. {number}, {total}, {customer} se. Baaki {balance}.",
        "✓ लिख दिया. {number}, {total}, {customer} से. बाकी {balance}.",
    ),
    "note_kept": _row(
        "✓ Kept for your accountant: {total}, {what}. Nothing was booked in Katixo.",
        "✓ CA ke liye rakha: {total}, {what}. Katixo mein kuch nahi likha.",
        "✓ CA के लिए रखा: {total}, {what}. Katixo में कुछ नहीं लिखा.",
    ),
    "note_undone": _row(
        "{total}, {number}: no longer kept for your accountant.",
        "{total}, {number}: CA ki list se hata diya.",
        "{total}, {number}: CA की सूची से हटा दिया.",
    ),
    "move_voided": _row(
        "{number}, {total}: somebody has taken it back in Katixo meanwhile.",
        "{number}, {total}: kisi ne Katixo mein wapas le liya hai.",
        "{number}, {total}: किसी ने Katixo में वापस ले लिया है.",
    ),
    # questions
    "balance_head": _row("In the books today:", "Aaj hisaab mein:", "आज हिसाब में:"),
    "balance_line": _row("• {name}: *{amount}*", "• {name}: *{amount}*", "• {name}: *{amount}*"),
    "no_balance_account": _row(
        "I see no such account in your chart.", "Aisa koi khaata nahi dikhta.", "ऐसा कोई खाता नहीं दिखता."
    ),
    "who_may_buy": _row(
        "I found no customer {name} in Katixo.",
        "Katixo mein {name} naam ka grahak nahi mila.",
        "Katixo में {name} नाम का ग्राहक नहीं मिला.",
    ),
    "held": _row(
        "⛔ {name} is on sales hold{until}. {reason}",
        "⛔ {name} hold par hai{until}. {reason}",
        "⛔ {name} होल्ड पर है{until}. {reason}",
    ),
    "held_until": _row(" until {day}", ", {day} tak", ", {day} तक"),
    "not_held": _row("{name} is not on hold.", "{name} hold par nahi hai.", "{name} होल्ड पर नहीं है."),
    "owes": _row(
        "Owes {owes}, {overdue} of it overdue.",
        "Baaki {owes}, us mein {overdue} late.",
        "बाकी {owes}, उसमें {overdue} लेट.",
    ),
    "limit": _row(
        "Limit {limit}, room left {room}.",
        "Limit {limit}, aur {room} de sakte hain.",
        "सीमा {limit}, और {room} दे सकते हैं.",
    ),
    "no_limit": _row("No credit limit is set.", "Koi limit set nahi.", "कोई सीमा तय नहीं."),
    "limit_crossed": _row(
        "⚠️ With {amount} the limit is crossed by {over}.",
        "⚠️ {amount} dene par limit {over} se paar.",
        "⚠️ {amount} देने पर सीमा {over} से पार.",
    ),
    "hold_stays": _row(
        "I never lift a hold; that is done in Katixo.",
        "Hold main nahi hatata; wo Katixo mein hota hai.",
        "होल्ड मैं नहीं हटाता; वह Katixo में होता है.",
    ),
    "dun_text": _row(
        "“Dear {name}, {owes} is open with us, {overdue} of it overdue. Please pay soon. {org}”",
        "“{name} ji, aapka {owes} baaki hai, us mein {overdue} late. Kripya jaldi dijiye. {org}”",
        "“{name} जी, आपका {owes} बाकी है, उसमें {overdue} लेट. कृपया जल्दी दें. {org}”",
    ),
    "notes_head": _row("Kept for your accountant:", "CA ke liye rakha hai:", "CA के लिए रखा है:"),
    "notes_none": _row("Nothing is kept for your accountant.", "CA ke liye kuch rakha nahi.", "CA के लिए कुछ रखा नहीं."),
    "note_line": _row("• {day}: {amount}, {what}", "• {day}: {amount}, {what}", "• {day}: {amount}, {what}"),
}
