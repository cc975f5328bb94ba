"""The catalogue: every row in every language, with the same placeholders, and labels that fit a button."""

from __future__ import annotations

import re
from string import Formatter
from typing import get_args

import pytest

from handlers.matters import MATTERS
from handlers.replies import LABEL_LIMIT
from handlers.sentences import MONTHS, WEEKDAYS
from handlers.states import Language
from handlers.wording import CATALOGUE, LABELS
from parsers.drafts import Matter

LANGUAGES = set(get_args(Language))


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("key", CATALOGUE)
def test_a_sentence_has_the_same_placeholders_in_all_languages(key: str) -> None:
    row = CATALOGUE[key]
    assert set(row) == LANGUAGES
    assert len({frozenset(placeholders(one)) for one in row.values()}) == 1


@pytest.mark.parametrize("key", LABELS)
def test_a_label_fits_a_button_in_all_languages(key: str) -> None:
    assert set(LABELS[key]) == LANGUAGES
    assert all(0 < len(re.sub(r"{\w+}", "", one)) <= LABEL_LIMIT for one in LABELS[key].values())


@pytest.mark.parametrize("matter", Matter)
def test_every_matter_has_one_sentence_in_all_languages(matter: Matter) -> None:
    assert set(MATTERS[matter]) == LANGUAGES
    assert not any(placeholders(one) for one in MATTERS[matter].values())


@pytest.mark.parametrize("language", get_args(Language))
def test_weeks_and_years_are_whole_in_all_languages(language: Language) -> None:
    assert (len(WEEKDAYS[language]), len(MONTHS[language])) == (7, 12)


def test_nothing_is_called_invalid_and_nobody_is_shouted_at() -> None:
    said = [one for rows in (CATALOGUE, LABELS, MATTERS) for row in rows.values() for one in row.values()]
    assert not [one for one in said if re.search(r"invalid|!", one, re.IGNORECASE)]


def test_hindi_is_written_in_devanagari() -> None:
    plain = [key for key, row in CATALOGUE.items() if not re.search("[\u0900-\u097f]", row["hi"])]
    figures = ["card_tax", "what_for", "bill_tax", "bill_igst", "bill_line", "payment_part"]
    figures += ["move_sides", "balance_line", "note_line"]
    assert plain == figures  # figures and punctuation only
