"""The webhook's door: who may knock, what is stored, and that nothing that comes through it breaks it."""

from __future__ import annotations

import asyncio
import json

from bot.app import running
from bot.channels.whatsapp.doors import BODY_LIMIT, PATH
from bot.channels.whatsapp.signature import HEADER, sign
from handlers.events import Pressed, Said, Strange
from tests.bot.channels.whatsapp.conftest import Desk
from tests.webhooks import BSUID, PHONE, SECRET, VERIFY, message, new_id, status, tap, text, value, webhook

HANDSHAKE = {"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "1158201444"}


async def test_the_handshake_gives_the_challenge_back(desk: Desk) -> None:
    answer = await desk.meta.get(HANDSHAKE)
    assert (answer.status, await answer.text(), answer.content_type) == (200, "1158201444", "text/plain")


async def test_a_wrong_handshake_is_refused(desk: Desk) -> None:
    for wrong in ({"hub.verify_token": "guess"}, {"hub.mode": "unsubscribe"}, {"hub.verify_token": ""}):
        assert (await desk.meta.get({**HANDSHAKE, **wrong})).status == 403, wrong


async def test_without_the_right_signature_nothing_is_stored(desk: Desk) -> None:
    raw = json.dumps(webhook(value(text("hello")))).encode()
    right = sign(SECRET, raw)
    for wrong in ("", "sha256=", "sha256=" + "0" * 64, "пароль", sign("x", raw), right[7:], right.upper(), right[:-1]):
        assert (await desk.meta.post(raw, wrong)).status == 401, wrong
    assert await desk.waiting() == []


async def test_a_body_that_was_changed_on_the_way_is_refused(desk: Desk) -> None:
    raw = json.dumps(webhook(value(text("paid 2500")))).encode()
    answer = await desk.meta.post(raw.replace(b"2500", b"9500"), sign(SECRET, raw))
    assert answer.status == 401


async def test_a_replayed_body_is_stored_once_and_taken_again(desk: Desk) -> None:
    body = webhook(value(text("hello")))
    assert [(await desk.meta.post(body)).status for _ in range(3)] == [200, 200, 200]
    assert len(await desk.rows()) == 1


async def test_the_same_id_twice_in_one_list_is_one_message(desk: Desk) -> None:
    one = text("hello")
    await desk.meta.send(one, one)
    assert await desk.events() == [Said("hello")]


async def test_every_entry_change_and_message_is_stored_in_order(desk: Desk) -> None:
    values = [value(text("1"), text("2")), value(statuses=[status("wamid.A", "sent")]), value(text("3"))]
    body = webhook(*values)
    body["entry"] = [*body["entry"], {"id": "1", "changes": [{"value": value(text("4")), "field": "messages"}] * 2}]  # type: ignore[misc]  # a list
    assert (await desk.meta.post(body)).status == 200
    assert await desk.events() == [Said("1"), Said("2"), Said("3"), Said("4")]
    assert [row.kind for row in await desk.kept("whatsapp-status:wamid.A")] == ["sent"]


async def test_a_body_of_two_megabytes_is_taken(desk: Desk) -> None:
    assert (await desk.meta.post(webhook(value(text("x" * 2_000_000))))).status == 200
    assert len(await desk.rows()) == 1


async def test_a_body_beyond_the_platforms_limit_is_refused_unread(desk: Desk) -> None:
    body = webhook(value(text("x" * BODY_LIMIT)))
    assert (await desk.meta.post(body)).status == 413
    assert await desk.waiting() == []


async def test_what_is_signed_and_no_json_is_a_bad_request(desk: Desk) -> None:
    for raw in (b"", b"{", b'{"entry": [}', b"\xff\xfe\xfa", b"[" * 100_000, b"<html>"):
        assert (await desk.meta.post(raw)).status == 400, raw[:20]


ODD_BODIES: list[object] = [
    None, 5, "text", [], {}, {"entry": None}, {"entry": 7}, {"entry": [None, 3, {}]}, {"entry": [{"changes": "x"}]},
    {"entry": [{"changes": [None, {}, {"value": None}, {"value": []}]}]},
    {"entry": [{"changes": [{"field": "account_update", "value": {"event": "VERIFIED_ACCOUNT"}}]}]},
    webhook(value(messages={"a": 1})), webhook(value(messages=[None, 1, "x", []])), webhook(value(statuses=[None, {}])),
    webhook(value(errors=[{"code": 130429}])), webhook({"metadata": None, "messages": None}),
]  # fmt: skip


async def test_a_body_we_do_not_understand_is_taken_and_no_turn(desk: Desk) -> None:
    for body in ODD_BODIES:
        assert (await desk.meta.post(body)).status == 200, body
    assert await desk.waiting() == []


ODD_MESSAGES: list[dict[str, object]] = [
    {}, {"type": None}, {"type": 5}, {"type": "hologram", "hologram": {"x": 1}}, {"type": "text"},
    {"type": "text", "text": None}, {"type": "text", "text": {"body": None}}, {"type": "text", "text": {"body": ["a"]}},
    {"type": "interactive"}, {"type": "interactive", "interactive": {"type": "button_reply"}},
    {"type": "interactive", "interactive": {"type": "nfm_reply", "nfm_reply": {"response_json": "5"}}},
    {"type": "button"}, {"type": "button", "button": "x"}, {"type": "order", "order": {}}, {"type": "\ud800"},
    {"type": "unsupported", "errors": [{"code": 131051}]}, {"type": "location", "location": None},
]  # fmt: skip


async def test_a_message_we_do_not_understand_is_kept_and_answered(desk: Desk) -> None:
    for odd in ODD_MESSAGES:
        await desk.meta.send({"from": PHONE, "id": new_id(), "timestamp": "1795000000", **odd})
    assert {type(event) for event in await desk.events()} == {Strange}
    assert len(await desk.rows()) == len(ODD_MESSAGES)


async def test_what_needs_no_answer_is_kept_and_is_no_event(desk: Desk) -> None:
    for kind in ("reaction", "revoke", "request_welcome"):
        await desk.meta.send(message(kind, {"message_id": "wamid.A", "emoji": "👍"}))
    assert await desk.events() == [None, None, None]


async def test_a_timestamp_that_is_none_reads_as_now(desk: Desk) -> None:
    odd = ("soon", "", None, "-5", "9" * 400, "1e9", 17, "٣٣٣٣٣٣٣٣٣٣", [1], "99999999999")
    for when in odd:
        await desk.meta.send({**text("hello"), "timestamp": when})
    assert [row.said_at for row in await desk.rows()] == [desk.clock.now()] * len(odd)


async def test_messages_for_another_number_are_not_ours_to_keep(desk: Desk) -> None:
    foreign = {**value(text("hello")), "metadata": {"phone_number_id": "1"}}
    assert (await desk.meta.post(webhook(foreign))).status == 200
    assert await desk.rows() == []


async def test_any_words_are_kept_as_they_came(desk: Desk) -> None:
    words = ["a\0b", "half \ud800 a character", "\u202e₹5", "😀"]
    await desk.meta.send(*map(text, words))
    assert await desk.events() == [Said(one) for one in words]


async def test_an_id_that_is_none_still_stores_its_message_once(desk: Desk) -> None:
    for number, id in enumerate(("", "\0", "\ud800", "x" * 5000, "wamid.ä")):
        odd = {**text(f"hello {number}"), "id": id, "timestamp": "1795000000"}
        await desk.meta.send(odd, odd)
    assert len(await desk.events()) == 5


async def test_a_message_of_nobody_is_kept_and_takes_no_turn(desk: Desk) -> None:
    origins: list[dict[str, object]] = [{}, {"from": ""}, {"from": "no number"}, {"from": "\ud800"}, {"from": ["x"]}]
    for origin in origins:
        await desk.meta.send({"id": new_id(), "type": "text", "text": {"body": "hi"}, **origin})
    assert await desk.waiting() == []
    assert len(await desk.kept("whatsapp-other")) == len(origins)


async def test_a_user_without_a_phone_number_is_known_by_the_user_id(desk: Desk) -> None:
    await desk.meta.send({**text("hello", phone=""), "from_user_id": BSUID})
    assert await desk.events(BSUID) == [Said("hello")]


async def test_a_tap_is_a_press_and_a_template_button_its_words(desk: Desk) -> None:
    await desk.meta.send(tap("post:k7f3q2ab5c:1"))
    await desk.meta.send(message("button", {"payload": "Stop", "text": "Stop reminders"}))
    await desk.meta.send(message("button", {"payload": "post:k7f3q2ab5c:1", "text": "Post"}))
    press = Pressed("post:k7f3q2ab5c:1")
    assert await desk.events() == [press, Said("Stop reminders"), press]


async def test_a_message_is_ticked_as_read_with_typing_when_it_will_be_answered(desk: Desk) -> None:
    one, thumb = text("hello"), message("reaction", {"message_id": "wamid.A", "emoji": "👍"})
    desk.graph.known |= {str(one["id"]), str(thumb["id"])}
    await desk.meta.send(one, thumb)
    async with asyncio.timeout(5):
        await desk.graph.ticked.wait()
    assert [(tick["message_id"], "typing_indicator" in tick) for tick in desk.graph.ticks] == [(one["id"], True)]


async def test_a_webhook_comes_through_whatever_proxy_there_is(desk: Desk) -> None:
    assert (await desk.meta.post(webhook(value(text("hello"))), headers={"Host": "bot:8080"})).status == 200


async def test_what_cannot_be_stored_is_asked_for_again(desk: Desk) -> None:
    await desk.app.database.close()
    answer = await desk.meta.post(webhook(value(text("hello"))))
    assert answer.status == 503


async def test_the_signature_is_looked_at_before_the_body(desk: Desk) -> None:
    answer = await desk.meta.post(b"x" * (BODY_LIMIT + 1), "")
    assert (answer.status, HEADER, PATH) == (401, "X-Hub-Signature-256", "/webhooks/whatsapp")


async def test_what_was_taken_before_the_end_of_the_process_is_answered_after_the_start(desk: Desk) -> None:
    await desk.meta.send(text("hello"))
    assert desk.graph.sent == []
    async with running(desk.app):
        await desk.app.engine.idle()
    assert len(desk.graph.sent) == 1
