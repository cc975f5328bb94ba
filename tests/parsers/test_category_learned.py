"""The learned category: what it speaks for, what it leaves alone, and that its file is whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parsers.category import read_category
from parsers.category_learned import CLASSES, features, likelier, load_model, score_words, softmax
from parsers.drafts import Category
from parsers.text import read_text


def test_words_that_no_message_has_leave_what_the_tables_say() -> None:
    text, ruled = read_text("xqzt wvvk"), read_category("petrol")
    assert likelier(text, 0, 2, ruled) is ruled
    assert likelier(text, 0, 2, None) is None


def test_an_empty_sentence_is_like_nothing() -> None:
    assert set(score_words([])) == {0.0}


def test_the_whole_sentence_speaks_against_one_listed_word() -> None:
    text = read_text("rent for the tempo that carried 40 bags of maal to the godown")
    found = likelier(text, 0, len(text.words), read_category("rent"))
    assert found is not None
    assert (found.value, found.rule) == (Category.FREIGHT, "like labelled messages")
    assert found.text in text.raw


def test_only_the_words_of_the_item_speak() -> None:
    text = read_text("diesel 500 plumber 800")
    assert likelier(text, 0, 2, None) != likelier(text, 2, 4, None)


def test_amounts_are_no_features() -> None:
    assert not any(part.isdigit() for feature in features(["diesel", "#"]) for part in feature.split("_"))


def test_the_file_is_whole_and_in_order() -> None:
    model = load_model()
    assert len(model.weights) == len(model.hashes) * len(CLASSES)
    assert list(model.hashes) == sorted(set(model.hashes))


@given(st.lists(st.text(max_size=12), max_size=400))
def test_chances_add_up_to_one_for_any_words(words: list[str]) -> None:
    chances = softmax(score_words(words))
    assert abs(sum(chances) - 1.0) < 1e-9
    assert min(chances) >= 0.0
