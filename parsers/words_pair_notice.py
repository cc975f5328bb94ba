"""More meanings told by several words wherever they stand: notices of machines, old debts, rises of a price."""

from __future__ import annotations

NOTICED: tuple[tuple[str, ...], ...] = (
    (
        "notice",
        "paid diya diye gave bhara bhari",
        "premium emi instalment installment renewal policy mandate",
        "falls due overdue lapse lapses",
        "kindly please keep maintain ensure balance on",
    ),
    (
        "notice",
        "paid diya diye gave",
        "autopay mandate nach ecs enach instruction sip emandate",
        "scheduled registered created activated active approved initiated setup revoked cancelled paused expires due",
    ),
    (
        "notice",
        "paid diya diye gave",
        "your",
        "is are has will be",
        "due payable outstanding expiring expires overdue generated scheduled bounced charged held blocked suspended",
    ),
    (
        "they gave",
        "ko maine humne paid la ku",
        "ne ने e",
        "purane purana purani puruno purono juna juni jooni pichla pichhla pichle old baki baaki bakaya पुराने पुराना",
        "hisab hisaab hishab hishob hisheb udhaar udhar baki balance dues khata हिसाब उधार",
        "diye diya dila dilo bheje bheja transferred sent gave deke chukaye chukaya didha jama दिए दिया",
    ),
    (
        "they gave",
        "ko la ku ge paid to",
        "dilo dilen diyeche diyechen",
        "puruno purono aager baki hisab hishab dhar",
        "taka hisab hishab dilo",
    ),
    (
        "planned",
        "paid cash upi gpay neft given",
        "badha badhake badhakar badhaakar badhaa badhwa hike hiked increment बढ़ाकर",
        "rent kiraya kiraaya fees salary rate price prices premium charges school bhada landlord किराया",
    ),
    (
        "they gave",
        "diya diye ko la bill maal saman",
        "advance peshgi bayana token एडवांस",
        "se kadun pase thi theke kitta daggara hatra ton से",
        "liya liye li ghetla ghetle ghetli lidha nilam vangiten vaangiten vangunen tagonde laye lia लिया लिए",
    ),
    (
        "they gave",
        "maal saman goods liya liye bill लिया बिल माल",
        "udhaar udhar udhari udhaari उधार उधारी",
        "mile mila mili milya मिले मिला wapas वापस",
    ),
    (
        "quoted",
        "",
        "wholesale sample mrp veg thok थोक",
        "retail bulk nonveg selling phutkar फुटकर",
    ),
    (
        "topic receivable",
        "dene dena deni hum humara chukana chukane",
        "udhaar udhar udhari udhaari उधार",
        "baki baaki bakaya बाकी",
        "logo logon log sabka customers party parties market walo",
    ),
    (
        "topic recent",
        "due pending unpaid baki baaki overdue next dena dene",
        "last latest pichla pichle pichli aakhri akhri aakhiri recent आखिरी पिछले",
        "bill bills invoice invoices challan बिल",
        "show dikhao dikha list batao दिखाओ बताओ",
    ),
)
