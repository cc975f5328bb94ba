"""What the money was for: a scored word table, the strongest word wins, what was bought before who was paid.

>>> from parsers.category import read_category
>>> read_category("laptop repair").value
<Category.REPAIRS: 'Repairs & Maintenance'>
>>> read_category("मरम्मत").value
<Category.REPAIRS: 'Repairs & Maintenance'>
>>> read_category("Sharma") is None
True
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

from parsers.drafts import Category, Found
from parsers.evidence import at_tokens
from parsers.lexicon import Hit, Lexicon
from parsers.text import Text, read_text, word_set
from parsers.words_category import SERVICES
from parsers.words_category_dues import DUES
from parsers.words_category_goods import GOODS
from parsers.words_money import UNITS

# How people name the categories themselves when they correct a card.
NAMES: dict[Category, str] = {
    Category.OFFICE_SUPPLIES: "office supplies, office supply, office",
    Category.PRINTING: "printing and stationery, printing & stationery, stationery, printing, स्टेशनरी",
    Category.TRAVEL: "travel, travelling, conveyance, यात्रा, safar, pravas",
    Category.FUEL: "fuel, petrol, diesel, ईंधन, पेट्रोल",
    Category.MEALS: "meals and entertainment, meals & entertainment, meals, entertainment, food, khana, खाना",
    Category.STAFF_WELFARE: "staff welfare, welfare, staff",
    Category.RENT: "rent, kiraya, किराया, bhade",
    Category.ELECTRICITY: "electricity, bijli, light, बिजली, vij",
    Category.WATER: "water, pani, पानी",
    Category.INTERNET: "internet and phone, internet & phone, internet, phone, telephone",
    Category.SALARIES: (
        "salaries and wages, salaries & wages, salary, salaries, wages, वेतन, pagar, tankhwah, labour, labor"
    ),
    Category.REPAIRS: "repairs and maintenance, repairs & maintenance, repairs, repair, maintenance, मरम्मत, marammat",
    Category.FREIGHT: "freight and courier, freight & courier, freight, courier, transport, कूरियर",
    Category.ADVERTISING: "advertising and marketing, advertising & marketing, advertising, marketing, ads, विज्ञापन",
    Category.PROFESSIONAL: "professional fees, professional, consultancy, legal",
    Category.BANK_CHARGES: "bank charges, bank charge, bank, interest",
    Category.INSURANCE: "insurance, bima, बीमा",
    Category.SOFTWARE: "software and subscriptions, software & subscriptions, software, subscription, subscriptions",
    Category.TAXES: "taxes and licences, taxes & licences, taxes and licenses, taxes, tax, licence, license, टैक्स",
    Category.PACKAGING: "packaging, packing, पैकिंग",
    Category.RAW_MATERIALS: "raw materials, raw material, kachcha maal, कच्चा माल, stock, goods, purchase",
    Category.CLEANING: "cleaning, safai, सफाई, housekeeping",
    Category.MEDICAL: "medical, medicine, dawai, दवाई",
    Category.DONATIONS: "donations, donation, daan, दान, chanda",
    Category.MISCELLANEOUS: "miscellaneous, misc, other, others, general, विविध",
}
_FOR_BEFORE = word_set("for")
_FOR_AFTER = word_set("ke sathi saathi mate maate kosam ge jonno jonyo lai layi vendi pain ku के साठी માટે ਲਈ জন্য கு కోసం")
_WHERE_AFTER = word_set("me mein main madhe madhye ma vich il la alli re में मध्ये માં তে")
_FOR_LOSS = 4  # what stands behind "for" is often who it was for; before "me" where it happened
_UNIT_LOSS = 15  # "50 bags cement": the unit is not the thing
_SPELLING_LENGTH = 5
_SPELLING_LIKE = 87.5  # rapidfuzz ratio; a word of five letters may miss or add one only
_SPELLINGS_TRIED = 6


class Weight(NamedTuple):
    """A category and how strongly its word speaks."""

    category: Category
    strength: int


# People's names that sound like a word of the tables.
NAMES_ALIKE = "khanna, prasad, puja sharma, sabharwal, dabur, kapur"
_ROWS: list[tuple[Category, int, str]] = [*SERVICES, *DUES, *GOODS]
_WORDS: Lexicon[Weight | None] = Lexicon(
    [
        *((Weight(category, strength), words) for category, strength, words in _ROWS),
        (None, NAMES_ALIKE),
    ],
    by_sound=True,
)
_NAMES = Lexicon(NAMES)
_SPELLINGS = [word for word in _WORDS.words() if len(word) > _SPELLING_LENGTH and word.isascii()]


def read_category(text: str) -> Found[Category] | None:
    """Read the category that an answer names, by its own name or by what was bought."""
    seen = read_text(text)
    named = name_category(seen)
    return named or best_category(seen, find_categories(seen))


def name_category(text: Text) -> Found[Category] | None:
    """Find a category called by its own name; the longest name wins."""
    hits = _NAMES.find(text.words)
    best = max(hits, key=lambda hit: hit.last - hit.first, default=None)
    return _found(text, Hit(Weight(best.value, 40), best.first, best.last), "category name") if best else None


def find_categories(text: Text) -> list[Hit[Weight]]:
    """Find every word that tells a category."""
    return [Hit(hit.value, hit.first, hit.last) for hit in _WORDS.find(text.words) if hit.value]


def guess_categories(text: Text, places: Iterable[int]) -> list[Hit[Weight]]:
    """Find misspelled category words among the unknown words at `places`."""
    hits = []
    for place in list(places)[:_SPELLINGS_TRIED]:
        word = text.words[place]
        if len(word) < _SPELLING_LENGTH or not word.isascii():
            continue
        like = process.extractOne(word, _SPELLINGS, scorer=fuzz.ratio, score_cutoff=_SPELLING_LIKE)
        weight = _WORDS.get(like[0]) if like and like[0][0] == word[0] else None
        if weight:
            hits.append(Hit(weight, place, place))
    return hits


def best_category(text: Text, hits: Iterable[Hit[Weight]]) -> Found[Category] | None:
    """Give the strongest category; on a tie the one named first."""
    best = max(hits, key=lambda hit: _strength(text, hit), default=None)
    return _found(text, best, "category word") if best else None


def _strength(text: Text, hit: Hit[Weight]) -> int:
    before = text.words[max(0, hit.first - 2) : hit.first]
    after = text.words[hit.last + 1 : hit.last + 2]
    behind_for = bool(_FOR_BEFORE.intersection(before)) or bool(_FOR_AFTER.intersection(after))
    where = bool(_WHERE_AFTER.intersection(after))
    unit = text.words[hit.last] in UNITS and hit.first > 0 and text.tokens[hit.first - 1].kind == "number"
    return hit.value.strength - (_FOR_LOSS if behind_for or where else 0) - (_UNIT_LOSS if unit else 0)


def _found(text: Text, hit: Hit[Weight], rule: str) -> Found[Category]:
    score = min(1.0, 0.55 + hit.value.strength / 100)
    return at_tokens(text, hit.value.category, hit.first, hit.last, score, rule)
