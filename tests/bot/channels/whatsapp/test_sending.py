"""A reply on its way out: drawn, quoted, paced, put into a template after a day, and what follows from each error."""

from __future__ import annotations

import pytest

from bot.channels.whatsapp.codes import RULES, Do, rule_for
from bot.channels.whatsapp.pacing import HALT_S, USER_BURST
from handlers.replies import Button, Reply
from tests.bot.channels.whatsapp.conftest import Desk
from tests.bot.channels.whatsapp.sending import CARD, heard_from, queue, send, stored
from tests.fake_graph import Misfortune
from tests.webhooks import BSUID, PHONE, status, text, value, webhook


@pytest.fixture(autouse=True)
def no_jitter(desk: Desk) -> None:
    desk.channel.jitter = lambda: 0.0


async def test_a_card_goes_out_with_its_buttons_as_an_answer_to_the_message(desk: Desk) -> None:
    said = await heard_from(desk)
    (row,) = await desk.rows()
    card = await queue(desk, key=f"{row.id}:0")
    assert await send(desk, card) == "sent"
    (sent,) = desk.graph.sent
    assert (sent["to"], sent["context"], sent["biz_opaque_callback_data"]) == (
        PHONE,
        {"message_id": said},
        str(card.id),
    )
    assert sent["type"] == "interactive"


async def test_the_answer_to_a_later_event_quotes_the_message_that_began_the_draft(desk: Desk) -> None:
    said = await heard_from(desk)
    (row,) = await desk.rows()
    await queue(desk, key=f"{row.id}:0")
    await send(desk, await queue(desk, key="777:0"))
    assert desk.graph.sent[0]["context"] == {"message_id": said}


async def test_an_answer_to_a_message_that_is_gone_goes_out_without_the_quote(desk: Desk) -> None:
    desk.graph.known.discard(await heard_from(desk))
    (row,) = await desk.rows()
    assert await send(desk, await queue(desk, key=f"{row.id}:0")) == "sent"
    assert "context" not in desk.graph.sent[0]


async def test_five_choices_are_a_list(desk: Desk) -> None:
    await heard_from(desk)
    buttons = tuple(Button(f"Account {number}", f"account-{number}", "k7", 1) for number in range(5))
    await send(desk, await queue(desk, Reply("Which account?", buttons)))
    assert desk.graph.sent[0]["interactive"]["type"] == "list"  # type: ignore[index]  # JSON


async def test_a_long_text_goes_in_pieces_and_a_number_answers_many_choices(desk: Desk) -> None:
    await heard_from(desk)
    buttons = tuple(Button(f"Account {number}", f"account-{number}", "k7", 1) for number in range(12))
    await send(desk, await queue(desk, Reply("line of words\n" * 400, buttons)))
    await desk.meta.send(text("12"), text("2500"))
    assert len(desk.graph.sent) == 2
    assert [str(event) for event in await desk.events()][1:] == [
        "Pressed(data='account-11:k7:1', kind='pressed')",
        "Said(text='2500', quoted=None, kind='said')",
    ]


async def test_a_user_without_a_phone_number_is_written_to_by_the_user_id(desk: Desk) -> None:
    await desk.meta.send({**text("hello", phone=""), "from_user_id": BSUID})
    assert await send(desk, await queue(desk, address=BSUID)) == "sent"
    assert desk.graph.sent[0]["recipient"] == BSUID
    assert "to" not in desk.graph.sent[0]


async def test_after_a_day_the_news_goes_in_a_template_on_one_line(desk: Desk) -> None:
    await heard_from(desk)
    desk.clock.forward(24 * 3600)
    assert await send(desk, await queue(desk, Reply("Done.\nEXP-12,    ₹2,500", CARD.buttons))) == "sent"
    template = desk.graph.sent[0]["template"]
    assert template["name"] == "katixo_books_update"  # type: ignore[index]  # JSON
    assert "'text': 'Done. EXP-12, ₹2,500'" in str(template)


async def test_hindi_goes_in_the_hindi_template(desk: Desk) -> None:
    await send(desk, await queue(desk, Reply("लिख दिया")))
    assert desk.graph.sent[0]["template"]["language"] == {"code": "hi"}  # type: ignore[index]  # JSON


async def test_a_window_that_the_platform_has_closed_is_taken_at_its_word(desk: Desk) -> None:
    await heard_from(desk)
    desk.graph.closed_for.add(PHONE)
    assert await send(desk, await queue(desk)) == "sent"
    assert [sent["type"] for sent in desk.graph.sent] == ["template"]


async def test_a_window_closed_that_is_told_later_is_sent_as_a_template_once(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    await send(desk, row)
    for at in ("1795000001", "1795000002"):
        failed = status(desk.graph.ids[0], "failed", outbox=row.id, code=131047, at=at)
        await desk.meta.post(webhook(value(statuses=[failed])))
    assert (await stored(desk, row.id)).dead_because == "131047 window closed"
    again = await stored(desk, row.id + 1)
    assert await send(desk, again) == "sent"
    assert desk.graph.sent[1]["type"] == "template"


WHAT_FOLLOWS = {
    190: f"wait: {HALT_S:.0f}", 0: f"wait: {HALT_S:.0f}", 3: f"wait: {HALT_S:.0f}", 10: f"wait: {HALT_S:.0f}",
    200: f"wait: {HALT_S:.0f}", 299: f"wait: {HALT_S:.0f}", 131031: f"wait: {HALT_S:.0f}", 368: f"wait: {HALT_S:.0f}",
    131042: f"wait: {HALT_S:.0f}", 130429: "wait: 2", 80007: "wait: 2", 4: "wait: 2", 131056: "wait: 6",
    131047: "sent", 131000: "wait: 2", 131016: "wait: 2", 131051: "wait: 2", 131052: "wait: 2", 131053: "wait: 2",
    131026: "dead: 131026 unreachable", 131048: "dead: 131048 too many users have blocked us: no reminders",
    131064: "dead: 131064 reminders held back: no reminders",
    131049: "dead: 131049 held back by the platform for a day", 131050: "dead: 131050 opted out",
    130472: "dead: 130472 held back by the platform for a day",
    132001: "dead: 132001 template wrong, paused or disabled",
    131062: "dead: 131062 user id not taken for this kind, and no phone number is known", 100: "dead: 100 refused",
}  # fmt: skip


def test_the_table_of_errors_has_a_line_for_every_code() -> None:
    assert {rule_for(code).do for code in WHAT_FOLLOWS} == set(Do)
    assert [rule for rule in RULES if not any(rule.first <= code <= rule.last for code in WHAT_FOLLOWS)] == []


async def test_every_code_is_followed_as_the_table_says(desk: Desk) -> None:
    for number, (code, expected) in enumerate(WHAT_FOLLOWS.items()):
        address = f"9198000{number:05}"
        await heard_from(desk, address)
        desk.graph.misfortunes.append(Misfortune(code))
        row = await queue(desk, address=address, key=f"x{number}:0")
        assert await send(desk, row) == expected, code
        desk.channel.brakes.until = None
        desk.channel.brakes.went_out()


@pytest.mark.parametrize(
    ("met", "expected"),
    [
        (Misfortune(None, 500), "wait: 2"),
        (Misfortune(None, 502), "wait: 2"),
        (Misfortune(None, 429), "wait: 2"),
        (Misfortune(None, 401), "wait: 300"),
        (Misfortune(None, 404), "dead: HTTP 404 refused"),
        (Misfortune(silent=True), "unsure: 30"),
        (Misfortune(silent=True, taken=True), "unsure: 30"),
    ],
)
async def test_an_answer_without_a_code_is_judged_by_its_status(desk: Desk, met: Misfortune, expected: str) -> None:
    await heard_from(desk)
    desk.graph.misfortunes.append(met)
    assert await send(desk, await queue(desk)) == expected


async def test_a_platform_that_is_down_is_tried_again_longer_each_time(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    desk.graph.misfortunes += [Misfortune(131000)] * 3
    assert [await send(desk, row) for _ in range(4)] == ["wait: 2", "wait: 4", "wait: 8", "sent"]


async def test_what_the_platform_cannot_take_for_a_day_is_given_up(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    desk.clock.forward(24 * 3600 + 1)
    desk.graph.misfortunes.append(Misfortune(131000))
    assert await send(desk, row) == "dead: 131000 the platform's own error"


async def test_a_kind_that_is_not_taken_is_tried_once_more(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    desk.graph.misfortunes += [Misfortune(131051)] * 2
    assert [await send(desk, row) for _ in range(2)] == ["wait: 2", "dead: 131051 this kind or file is not taken"]


async def test_a_halted_sender_asks_nobody_until_it_knocks_again(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    desk.graph.misfortunes.append(Misfortune(190, 401))
    await send(desk, row)
    asked = len(desk.graph.asked)
    assert await send(desk, row) == f"wait: {HALT_S:.0f}"
    assert len(desk.graph.asked) == asked
    desk.clock.forward(HALT_S)
    assert await send(desk, row) == "sent"


async def test_a_message_that_may_have_gone_out_waits_for_word_and_is_not_sent_twice(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    desk.graph.misfortunes.append(Misfortune(silent=True, taken=True))
    assert [await send(desk, row), await send(desk, row)] == ["unsure: 30", "unsure: 30"]
    await desk.meta.post(webhook(value(statuses=[status(desk.graph.ids[0], "delivered", outbox=row.id)])))
    known = await stored(desk, row.id)
    assert (known.remote_id, known.done_at is not None, len(desk.graph.sent)) == (desk.graph.ids[0], True, 1)


async def test_without_word_it_is_sent_again(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    desk.graph.misfortunes.append(Misfortune(silent=True))
    await send(desk, row)
    desk.clock.forward(31)
    assert await send(desk, row) == "sent"


async def test_one_user_is_not_flooded_and_others_are_not_held_up(desk: Desk) -> None:
    await heard_from(desk)
    await heard_from(desk, "919800000002")
    rows = [await queue(desk, key=f"f{number}:0") for number in range(int(USER_BURST) + 1)]
    assert [await send(desk, row) for row in rows] == ["sent"] * int(USER_BURST) + ["wait: 6"]
    assert await send(desk, await queue(desk, address="919800000002", key="other:0")) == "sent"
    desk.clock.forward(6)
    assert await send(desk, rows[-1]) == "sent"


async def test_every_message_of_ours_was_what_the_platform_takes(desk: Desk) -> None:
    await heard_from(desk)
    for number, reply in enumerate((CARD, Reply(""), Reply("\0"), Reply("x" * 9000), Reply("y" * 3000, CARD.buttons))):
        assert await send(desk, await queue(desk, reply, key=f"g{number}:0")) == "sent"
    assert desk.graph.refused == []
