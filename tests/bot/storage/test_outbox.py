"""Each reply once by key, in order per address."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import outbox
from bot.storage.outbox import OutboxRow
from tests.bot.storage.moments import NOW, after_s


def put(conn: Connection, key: str, address: str = "1", channel: str = "browser", draft: str | None = "d1") -> int:
    """Store a reply that is not there yet."""
    number = outbox.add(conn, key, channel, address, "browser:1", draft, False, b"card\x00", NOW)
    assert number is not None
    return number


def next_key(conn: Connection, address: str = "1", seconds: float = 0) -> str | None:
    """Name the reply that goes out next."""
    row = outbox.next_unsent(conn, address, after_s(seconds))
    return row.key if row else None


def test_same_reply_twice_is_one_reply(conn: Connection) -> None:
    number = put(conn, "k1")
    assert outbox.add(conn, "k1", "browser", "2", "browser:2", None, True, b"", NOW) is None
    assert outbox.next_unsent(conn, "1", NOW) == OutboxRow(
        number, "k1", "browser", "1", "browser:1", "d1", False, b"card\x00", 0, None, None, None, None, NOW, None
    )


def test_nothing_goes_to_an_unknown_address(conn: Connection) -> None:
    assert next_key(conn, "nobody") is None


def test_replies_to_one_address_go_out_in_order(conn: Connection) -> None:
    first = put(conn, "k1")
    put(conn, "k2")
    assert next_key(conn) == "k1"
    outbox.mark_sent(conn, first, "r1", NOW)
    assert next_key(conn) == "k2"


def test_reply_that_waits_holds_those_after_it(conn: Connection) -> None:
    first = put(conn, "k1")
    put(conn, "k2")
    outbox.delay(conn, first, after_s(30))
    assert [next_key(conn, seconds=29), next_key(conn, seconds=30)] == [None, "k1"]


def test_reply_that_waits_holds_no_other_address(conn: Connection) -> None:
    outbox.delay(conn, put(conn, "k1"), after_s(30))
    put(conn, "k2", "2")
    assert next_key(conn, "2") == "k2"
    assert outbox.addresses_with_unsent(conn, NOW) == [("browser", "2")]


def test_one_address_on_two_channels_is_two_lanes(conn: Connection) -> None:
    put(conn, "k1", channel="telegram")
    put(conn, "k2", channel="whatsapp")
    row = outbox.next_unsent(conn, "1", NOW, channel="whatsapp")
    assert row is not None
    assert row.key == "k2"
    assert outbox.addresses_with_unsent(conn, NOW) == [("telegram", "1"), ("whatsapp", "1")]


def test_sent_reply_is_not_sent_delayed_or_buried_again(conn: Connection) -> None:
    number = put(conn, "k1")
    assert outbox.mark_sending(conn, number, NOW)
    assert outbox.mark_sent(conn, number, "r1", NOW)
    assert not outbox.mark_sending(conn, number, NOW)
    assert not outbox.mark_sent(conn, number, "r2", NOW)
    assert not outbox.delay(conn, number, after_s(1))
    assert not outbox.bury(conn, number, "late", NOW)
    assert outbox.last_remote(conn, "1", "d1") == "r1"


def test_sending_is_seen_and_counted_until_the_reply_is_delayed(conn: Connection) -> None:
    number = put(conn, "k1")
    outbox.mark_sending(conn, number, after_s(1))
    row = outbox.next_unsent(conn, "1", NOW)
    assert row is not None
    assert (row.tries, row.sending_at) == (1, after_s(1))
    outbox.delay(conn, number, NOW)
    row = outbox.next_unsent(conn, "1", NOW)
    assert row is not None
    assert (row.tries, row.sending_at) == (1, None)


def test_buried_reply_lets_the_next_one_out_and_says_why(conn: Connection) -> None:
    number = put(conn, "k1")
    put(conn, "k2")
    outbox.bury(conn, number, "blocked by the user", after_s(1))
    assert next_key(conn) == "k2"
    row = outbox.after(conn, "browser:1", 0, 1)[0]
    assert (row.dead_because, row.done_at) == ("blocked by the user", after_s(1))


def test_last_remote_is_the_newest_reply_that_the_channel_named(conn: Connection) -> None:
    for key, remote in (("k1", "r1"), ("k2", "r2"), ("k3", None)):
        outbox.mark_sent(conn, put(conn, key), remote, NOW)
    outbox.mark_sent(conn, put(conn, "k4", draft="d2"), "r4", NOW)
    put(conn, "k5")
    assert outbox.last_remote(conn, "1", "d1") == "r2"
    assert outbox.last_remote(conn, "2", "d1") is None


def test_after_gives_a_page_of_the_conversation(conn: Connection) -> None:
    numbers = [put(conn, f"k{n}") for n in range(4)]
    assert [row.id for row in outbox.after(conn, "browser:1", numbers[0], 2)] == numbers[1:3]


def test_latest_gives_the_newest_replies_oldest_first(conn: Connection) -> None:
    numbers = [put(conn, f"k{n}") for n in range(4)]
    assert [row.id for row in outbox.latest(conn, "browser:1", 2)] == numbers[2:]


def test_reply_is_read_by_its_number(conn: Connection) -> None:
    number = put(conn, "k1")
    row = outbox.get(conn, number)
    assert row is not None
    assert row.key == "k1"
    assert outbox.get(conn, number + 1) is None


def test_sent_and_buried_replies_are_not_counted_as_open(conn: Connection) -> None:
    outbox.mark_sent(conn, put(conn, "k1"), "r1", NOW)
    outbox.bury(conn, put(conn, "k2"), "blocked", NOW)
    outbox.delay(conn, put(conn, "k3"), after_s(9))
    assert outbox.count_open(conn) == 1


def test_of_two_workers_that_read_the_same_try_one_sends(conn: Connection) -> None:
    number = put(conn, "k1")
    assert outbox.mark_sending(conn, number, NOW, tries=0)
    assert not outbox.mark_sending(conn, number, NOW, tries=0)
    assert outbox.mark_sending(conn, number, NOW, tries=1)


def test_a_reply_is_found_by_the_channel_s_name_for_it(conn: Connection) -> None:
    first, second = put(conn, "k1"), put(conn, "k2")
    for number in (first, second):
        outbox.mark_sent(conn, number, "77", NOW)
    found = outbox.by_remote(conn, "browser", "1", "77")
    assert found
    assert found.id == second
    assert outbox.by_remote(conn, "browser", "2", "77") is None
    assert outbox.by_remote(conn, "telegram", "1", "77") is None
