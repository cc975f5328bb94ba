"""A place is never who was paid, however the journey is written; the firm in the same message is."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.message import read_message

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")


def _vendor(text: str) -> str | None:
    vendor = read_message(text, NOW).drafts[0].vendor
    return vendor.value if vendor else None


@pytest.mark.parametrize(
    "text",
    [
        "हिसार से सिरसा बस किराया 190 नकद",
        "parso Fatehabad maal bheja tha, tempo ka bhada 1,150 cash",
        "Bhuteri se Dhanora tempo bhada 900 cash",
        "Bhuteri theke Dhanora bus bhara 90 cash",
        "Bhuteri nunchi Dhanora lorry kiraya 900 cash",
        "Bhuteri inda Dhanora bus charge 90 cash",
        "train ticket Bhuteri-Dhanora 640 upi",
        "cab Gondal–Rajkot 1,150 gpay",
        "spent 850 on bus from Rudrapur to Khera Kalan upi",
        "went from Anand to Sagar by cab 980 cash",
        "Sikar wali shop ka kiraya 8500 upi",
        "Hubballi godown ka bijli bill 1200 upi",
        "Salt Lake branch rent 18000 neft",
        "Dhanora branch rent 18000 neft",
        "Jaipur wale transporter ko 4500 diye",
        "kisan mela stall fees 3000 cash",
        "loading unloading at Pimpalner 1200 neft",
        "toll Khed Shivapur 95 cash",
        "Raniganjhat shop light bill 320 neft",
        "rent Andheri East 32000 neft",
        "Kherwadi to Gollapudi 640 cash",
        "sand truck Kolhar to site 18000 cash",
        "e rickshaw Gandhi Chowk to station 30 cash",
        "hamali Lasalgaon mandi 900 cash",
        "Punyahun Nashik tempo bhade 5200 cash",
        "marketing team Udaipur conference 24,000 card",
        "Vande Bharat Bhopal-Delhi ticket 1700 upi",
        "college fest stall fees 1500 upi",
        "trade fair booth 5000 upi",
        "exhibition stall rent Laxmi Nagar 1150 cash",
    ],
)
def test_a_place_is_not_who_was_paid(text: str) -> None:
    assert _vendor(text) is None


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("10 oct truck Udaipur to Kumbhalgarh 7,800 paid neft, Aravalli Transport", "Aravalli Transport"),
        ("10 oct truck udaipur to kumbhalgarh 7,800 paid neft, aravalli transport", "aravalli transport"),
        ("freight Dhanora to Bhuteri by Khanna Carriers 1200 cash", "Khanna Carriers"),
        ("Bhuteri-Kathua bhada 1,150 New India Transport", "New India Transport"),
        ("Gupta Travels ko Tambaram se Purnia ka bhada 850 diya", "Gupta Travels"),
        ("kisan mela Giridih stall 2400 neft, Ambala Traders", "Ambala Traders"),
        ("Kolhapur Masale ko 500 diye", "Kolhapur Masale"),
        ("ambala traders ko 500 diye", "ambala traders"),
        ("Nashik Wines se 2400 ka maal liya cash", "Nashik Wines"),
        ("Karol Bagh Saree House ko 4500 diye", "Karol Bagh Saree House"),
        ("Guntur nunchi Ramana Transport lorry 3500 neft", "Ramana Transport"),
        ("Zubeda ko tempo se maal bhejne ke 500 diye", "Zubeda"),
        ("Mehndiratta se jaali liya 1200 tempo me laye", "Mehndiratta"),
        ("Anand ko 5000 advance diya", "Anand"),
        ("tempo Kathua se Parbhani 190, new india transport", "new india transport"),
        ("nashik wines ko 2400 diye", "nashik wines"),
        ("Expo Prints banner 900", "Expo Prints"),
        ("Delhi Punjab Roadlines ko 3400 bhada diya", "Delhi Punjab Roadlines"),
        ("Deepak Nagar ko 500 diye tempo ke", "Deepak Nagar"),
        ("tempo Surat se Om Roadlines ko 5000 diye", "Om Roadlines"),
    ],
)
def test_the_firm_beside_a_journey_was_paid(text: str, vendor: str) -> None:
    assert _vendor(text) == vendor


def test_a_quarter_of_a_city_is_not_what_was_bought() -> None:
    draft = read_message("Salt Lake branch rent 18000 neft", NOW).drafts[0]
    assert draft.category is not None
    assert draft.category.value.value == "Rent"
