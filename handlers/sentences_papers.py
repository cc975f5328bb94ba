"""What is said about papers that are handed over, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


PAPERS: dict[str, dict[Language, str]] = {
    "pdf_looking": _row("Fetching {number} …", "{number} la raha hoon …", "{number} ला रहा हूँ …"),
    "pdf_here": _row("{number} as PDF.", "{number} ka PDF.", "{number} का पीडीएफ़."),
    "pdf_unknown": _row(
        "I find no bill {number} in Katixo.",
        "Katixo mein {number} naam ka koi bill nahi mila.",
        "Katixo में {number} नंबर का कोई बिल नहीं मिला.",
    ),
    "pdf_which": _row(
        "Which bill? Write its number: “PDF BILL-2026-0087”.",
        "Kaunsa bill? Number likhiye: “PDF BILL-2026-0087”.",
        "कौन सा बिल? नंबर लिखिए: “PDF BILL-2026-0087”.",
    ),
    "pdf_not_now": _row(
        "Katixo does not give the PDF now. Please ask again later.",
        "Katixo abhi PDF nahi de raha. Thodi der mein phir maangiye.",
        "Katixo अभी पीडीएफ़ नहीं दे रहा. थोड़ी देर में फिर माँगिए.",
    ),
}
