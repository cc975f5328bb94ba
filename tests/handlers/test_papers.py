"""A bill as PDF is fetched by its number, else the one booked last; what is no such wish is left alone."""

from __future__ import annotations

import pytest

from handlers.events import Done, Failed
from handlers.paper_effects import FetchPdf, PdfFetched
from handlers.states import Posted
from tests.handlers.playing import Play
from tests.handlers.stages import bill_posted


def wish(play: Play) -> FetchPdf:
    (effect,) = play.outcome.effects
    assert isinstance(effect, FetchPdf)
    return effect


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("PDF bhejo BILL-2026-0087", "BILL-2026-0087"),
        ("bill pdf VB-142", "VB-142"),
        ("send the pdf of BILL-2026-000136 please", "BILL-2026-000136"),
        ("NT/88 ka पीडीएफ", "NT/88"),
    ],
)
def test_a_bill_is_named_by_its_number(text: str, number: str) -> None:
    play = Play()
    play.say(text)
    assert (wish(play).number, wish(play).bill_id) == (number, "")


def test_without_a_number_the_last_bill_is_meant() -> None:
    play = bill_posted()
    stage = play.last.stage
    assert isinstance(stage, Posted)
    play.say("pdf bhejo")
    assert (wish(play).number, wish(play).bill_id) == (stage.entry.number, stage.entry.id)


def test_who_has_booked_no_bill_is_asked_which() -> None:
    play = Play()
    assert "Which bill" in play.say("send pdf")
    assert play.outcome.effects == ()


@pytest.mark.parametrize("text", ["export november to pdf", "pdf printing 500 cash", "paid 90 cash courier"])
def test_other_words_fetch_nothing(text: str) -> None:
    play = Play()
    play.say(text)
    assert not [one for one in play.outcome.effects if isinstance(one, FetchPdf)]


def test_what_was_fetched_is_handed_over() -> None:
    play = Play()
    play.take(Done("d1", PdfFetched("BILL-1", "0" * 64, 9)))
    paper = play.reply.attachment
    assert paper
    assert (paper.name, paper.digest, paper.mime) == ("BILL-1.pdf", "0" * 64, "application/pdf")


def test_a_number_that_nobody_knows_is_said_and_a_katixo_that_is_down_too() -> None:
    play = Play()
    play.take(Done("d1", PdfFetched("BILL-1")))
    assert "no bill BILL-1" in play.text
    play.take(Failed("d1", "fetch_pdf", "down", final=False))
    assert play.text == ""
    play.take(Failed("d1", "fetch_pdf", "refused", final=True))
    assert "ask again later" in play.text
    play.take(Failed("d1", "fetch_pdf", "forbidden", final=True))
    assert "role" in play.text
