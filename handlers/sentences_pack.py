"""What is said about the accountant's month-end pack, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


PACK_CHOICES: dict[str, dict[Language, str]] = {
    "pack_forward": _row("Forward", "CA ko bhejo", "CA को भेजें"),
    "remind_pack": _row("CA pack", "CA pack", "CA पैक"),
}

PACK: dict[str, dict[Language, str]] = {
    "pack_looking": _row(
        "Looking through {month} …", "{month} ka hisab dekh raha hoon …", "{month} का हिसाब देख रहा हूँ …"
    ),
    "pack_ready": _row(
        "{month}: {ready} bills ready for your CA, {missing} missing.",
        "{month}: {ready} bill CA ke liye taiyaar, {missing} adhoore.",
        "{month}: {ready} बिल CA के लिए तैयार, {missing} अधूरे.",
    ),
    "pack_ready_one": _row(
        "{month}: 1 bill ready for your CA, {missing} missing.",
        "{month}: 1 bill CA ke liye taiyaar, {missing} adhoore.",
        "{month}: 1 बिल CA के लिए तैयार, {missing} अधूरे.",
    ),
    "pack_unseen": _row(
        "I did not look for the photos of {count} more.",
        "{count} aur ki photo nahi dekhi.",
        "{count} और की फ़ोटो नहीं देखी.",
    ),
    "pack_photos": _row(
        "Photos: {count}, named by day, payee, amount and number.",
        "Photo: {count}, naam mein din, party, amount aur number.",
        "फ़ोटो: {count}, नाम में दिन, पार्टी, रकम और नंबर.",
    ),
    "pack_left_out": _row(
        "Photos not sent: {count}, too large or not given by Katixo.",
        "{count} photo nahi bheji: badi hain ya Katixo ne nahi di.",
        "{count} फ़ोटो नहीं भेजीं: बड़ी हैं या Katixo ने नहीं दीं.",
    ),
    "pack_empty": _row(
        "{month}: no bill and no expense is booked.",
        "{month}: koi bill ya kharcha nahi likha hai.",
        "{month}: कोई बिल या ख़र्च नहीं लिखा है.",
    ),
    "pack_not_now": _row(
        "Katixo does not give the entries now. Please ask again later.",
        "Katixo abhi hisab nahi de raha. Thodi der mein phir maangiye.",
        "Katixo अभी हिसाब नहीं दे रहा. थोड़ी देर में फिर माँगिए.",
    ),
}
