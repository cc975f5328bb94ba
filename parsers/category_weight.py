"""How strongly a category word speaks where it stands.

A word speaks less where the sentence makes it small: what a thing belongs to ("truck ka permit"), whom it is for,
where it happened, what it came in ("biscuit ka dabba"), how or from where it came ("courier se aaya").

>>> from parsers.category import find_categories
>>> from parsers.text import read_text
>>> text = read_text("truck ka permit")
>>> hits = find_categories(text)
>>> [speaks(text, hit, hits) - hit.value.strength for hit in hits]
[-12, 0]
"""

from __future__ import annotations

from typing import NamedTuple

from parsers.drafts import Category
from parsers.lexicon import Hit
from parsers.text import Text, word_set
from parsers.words_money import UNITS

_FOR_BEFORE = word_set("for towards")
_FOR_AFTER = word_set(
    "ke sathi saathi mate maate kosam ge jonno jonyo lai layi vendi pain ku liye के लिए साठी માટે ਲਈ জন্য கு కోసం"
)
_PEOPLE = word_set("log logo logon logon sahab ji walon walo लोगों लोगो जी साहब")
_TO_DO = ("ने", "ne", "nyasathi", "ण्यासाठी", "va")  # endings of "to give", "to hold"
_GENERAL = word_set(
    "saman saaman samaan saamaan material materials maal mal items item cheezein cheez cheeze samagri stuff goods "
    "सामान माल सामग्री चीजें सामग्री साहित्य sahitya sahityavar સામાન জিনিস"
)
_OF_AFTER = word_set("ka ki ke k kaa kee cha chi che nu ni no na da di de er का की के चा ची चे નું ની નો ના দা এর ਦਾ ਦੀ ਦੇ ର")
_TO_AFTER = word_set("ko को ku ge la ला ને ਨੂੰ কে కి ಗೆ")
_WHERE_AFTER = word_set("me mein main madhe madhye ma vich il alli re में मध्ये માં তে ਵਿੱਚ")
_WHERE_BEFORE = word_set("at in near from with on outside behind")
_CONTAINERS = word_set(
    "box boxes bag bags dabba dabbe dibba dibbe packet packets bottle bottles tin tins can cans jar jars carton "
    "cartons crate drum drums barrel bori bore boriyan roll rolls bundle tray sheet sheets pouch pouches peti thaili "
    "theli डिब्बा डिब्बे बोरी पैकेट पेटी थैली"
)
_LOSS = 12  # what something is for, where it happened, what it belongs to: it gives way to the thing itself
_UNIT_LOSS = 15  # "50 bags cement", "box of pencils": what it came in is not the thing
_CAME_LOSS = 22  # "roller courier se aaya", "dal APMC se": how or from where a thing came
NEAR = 4  # tokens between two words that belong together
_ARRIVED = word_set(
    "aaya aaye aayi aai aya aye mangaya mangaye mangayi mangwaya mangwaye mangwayi mangvaya manga came received "
    "delivered ordered aala aali aale avyu aavyu vandhadhu vanthuchu vachindi vachayi bantu bandide vannu esheche elo "
    "eseche आया आए आई मंगाया मंगवाया आला आली આવ્યું আসলো এসেছে ਆਇਆ ਮੰਗਵਾਇਆ வந்தது వచ్చింది ಬಂತು വന്നു"
)
_BY_AFTER = word_set("se thi ton theke nundi inda dwara kadun kadna madhun से થી ਤੋਂ থেকে నుండి ಇಂದ द्वारा कडून")
_BY_BEFORE = word_set("by via through from thru")
_RIDES = word_set("uber ola rapido auto taxi cab bus train rickshaw porter tempo trip ride fare ticket flight metro")
_CARRIED = frozenset({Category.FREIGHT, Category.TRAVEL})


class Weight(NamedTuple):
    """A category and how strongly its word speaks."""

    category: Category
    strength: int


def speaks(text: Text, hit: Hit[Weight], hits: list[Hit[Weight]]) -> int:
    """Give what is left of a word's strength in this sentence."""
    strength = hit.value.strength
    if _is_container(text, hit):
        strength -= _UNIT_LOSS
    if _is_in_name(text, hit):
        strength -= _UNIT_LOSS
    if _is_way(text, hit):
        strength -= _CAME_LOSS
    if _is_beneficiary(text, hit, hits) or _is_where(text, hit) or _is_owner(text, hit, hits):
        strength -= _LOSS
    return strength


def _is_container(text: Text, hit: Hit[Weight]) -> bool:
    """Tell a unit ("50 bags cement", "pin ka dabba", "box of pencils", "biscuit packets") from a thing."""
    word = text.words[hit.last]
    if hit.first and word in UNITS and _counts(text, hit.first - 1):
        return True
    before, after = text.words[max(0, hit.first - 1) : hit.first], text.words[hit.last + 1 : hit.last + 2]
    return hit.first == hit.last and word in _CONTAINERS and (after == ("of",) or bool(_OF_AFTER.intersection(before)))


def _is_beneficiary(text: Text, hit: Hit[Weight], hits: list[Hit[Weight]]) -> bool:
    """Tell "sweets for staff" and "clinic ke liye": whom or what it is for, when the thing itself is named too."""
    before = text.words[max(0, hit.first - 2) : hit.first]
    if _FOR_BEFORE.intersection(before) or before[-1:] == ("to",):
        return any(hit.first - NEAR <= one.last < hit.first for one in hits)
    after = text.words[hit.last + 1 : hit.last + 3]
    if after[:1] and after[0].endswith(_TO_DO) and _FOR_AFTER.intersection(text.words[hit.last + 3 : hit.last + 4]):
        return True  # "दवा देने के लिए": what the thing bought is needed for
    whom = after[1:] if after[:1] and after[0] in _PEOPLE else after  # "doctor logo ko"
    given = bool(_TO_AFTER.intersection(whom[:1])) and any(
        hit.last < one.first <= hit.last + NEAR or (hit.first - NEAR <= one.last < hit.first and whom != after)
        for one in hits
    )
    return given or bool(_FOR_AFTER.intersection(after) - _OF_AFTER)


def _is_where(text: Text, hit: Hit[Weight]) -> bool:
    after = text.words[hit.last + 1 : hit.last + 2]
    before = text.words[max(0, hit.first - 1) : hit.first]
    went = hit.first > 1 and "to" in text.words[hit.first - 2 : hit.first] and _RIDES.intersection(text.words)
    return bool(went) or bool(_WHERE_AFTER.intersection(after)) or bool(_WHERE_BEFORE.intersection(before))


def _is_in_name(text: Text, hit: Hit[Weight]) -> bool:
    """Tell "Flex" in "12,500 Flex Fitness ko": two words written as a name, of which the second is no thing's name."""
    near = text.tokens[hit.first : hit.last + 2]
    return len(near) > hit.last - hit.first + 1 and all(text.cut(one.start, one.end).istitle() for one in near)


def _is_way(text: Text, hit: Hit[Weight]) -> bool:
    """Tell "courier se aaya" and "APMC se", how and from where a thing came, from a ride ("auto se gaya")."""
    after = text.words[hit.last + 1 : hit.last + 2]
    before = text.words[max(0, hit.first - 1) : hit.first]
    if not (_BY_AFTER.intersection(after) or _BY_BEFORE.intersection(before)):
        return False
    return hit.value.category not in _CARRIED or not _ARRIVED.isdisjoint(text.words)


def _is_owner(text: Text, hit: Hit[Weight], hits: list[Hit[Weight]]) -> bool:
    """Tell "truck" in "truck ka permit": another thing stands behind "ka"; so does "dental" in "dental chair ka"."""
    last = hit.last
    for one in hits:
        if one.first == last + 1:
            last = one.last
    if not _OF_AFTER.intersection(text.words[last + 1 : last + 2]):
        return False
    near = (one for one in hits if last + 1 < one.first <= last + NEAR)
    return any(text.words[one.last] not in _CONTAINERS and text.words[one.last] not in _GENERAL for one in near)


def _counts(text: Text, place: int) -> bool:
    return text.tokens[place].kind == "number" or text.words[place] in ("per", "/")
