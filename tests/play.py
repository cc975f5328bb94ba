"""A user who does anything in any order, played through the whole bot against the sandbox, with a Katixo that fails now
and then. After every action the books balance, no draft has two entries, and the chat and the books say the same.

    python -m tests.play --actions 10000
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import structlog
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot.app import App, build, running
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import read_settings
from bot.linking import Credentials
from bot.reconcile import tags_in
from bot.storage import conversations
from handlers.effects import Answer
from handlers.replies import Button, Reply
from handlers.sentences import SENTENCES
from handlers.states import Conversation, Posted, Undone
from handlers.stored import load
from katixo_api.auth import sign_in
from katixo_api.client import KatixoClient
from katixo_api.sandbox import running as sandboxes
from katixo_api.tokens import MemoryTokens
from tests.play_words import ANSWERS, ENTRIES, OTHERS, PAPERS

CHAT, ADDRESS = "terminal:owner", "owner"
OWNER = Credentials("+919800000001", "demo1234")
STEPS = 100  # actions of one life, after which the next one begins with fresh books
IDLE_LIVES = 3  # hypothesis begins with lives in which nothing happens
WAITS = {"guard_s": 0.5, "call_limit_s": 0.5, "look_margin_s": 0.05, "landing_limit_s": 0.6, "longest_pause_s": 0.2}
MANNERS = ("go on",) * 5 + ("tell", "tell", "answer", "photo", "tap", "tap any", "undo", "chat", "fail", "elsewhere")
CAPTIONS = ("", "paid cash", "upi")
TROUBLES = ("drop_before_save", "drop_after_save", "truncate_body")
T = TypeVar("T")


class Life(RuleBasedStateMachine):
    """One user, one bot and one set of books."""

    seeded: ClassVar[Path]
    actions: ClassVar[int] = 0
    entries: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.stack = AsyncExitStack()
        self.said: list[Reply] = []
        self.buttons: list[Button] = []
        self.gone: set[str] = set()
        self.logs = self.stack.enter_context(structlog.testing.capture_logs())
        self.run(self._begin())

    async def _begin(self) -> None:
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        shutil.copy(self.seeded, folder / "sandbox.db")
        self.sandbox = await self.stack.enter_async_context(sandboxes.running(folder / "sandbox.db"))
        asked = read_settings(
            _env_file=None, katixo_url=self.sandbox.base_url, data_dir=folder, calls_per_minute=100_000, **WAITS
        )
        self.app: App = build(asked, terminal=TerminalChannel(self.hear), tick_s=0.02, reader=read_paper)
        await self.stack.enter_async_context(running(self.app))
        await self.app.linking.link("terminal", ADDRESS, OWNER, "en")
        self.user = TerminalUser(self.app.database, self.app.clock, ADDRESS)
        session = await sign_in(self.sandbox.base_url, phone=OWNER.phone, password=OWNER.password)
        client = KatixoClient(self.sandbox.base_url, tokens=MemoryTokens(session.tokens))
        self.katixo = await self.stack.enter_async_context(client)
        books = self.sandbox.books
        bought = (books.expenses, books.bills, books.vendor_payments, books.vendor_credits)
        got = (books.entries, books.invoice_payments, books.customer_receipts)
        self.before = {id(table): len(table.all()) for table in (*bought, *got)}

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(asyncio.wait_for(work, 60))

    def hear(self, reply: Reply) -> None:
        self.said.append(reply)
        self.buttons += reply.buttons

    def teardown(self) -> None:
        self.entries.update(number.partition("-")[0] for numbers in self.live().values() for number in numbers)
        self.run(self.stack.aclose())
        self.loop.close()

    def act(self, work: Coroutine[Any, Any, None]) -> None:
        """Let the user do something, and wait until all that follows is done."""
        type(self).actions += 1
        self.said.clear()
        self.run(work)
        self.run(self.app.engine.idle())

    @rule(what=st.sampled_from(MANNERS), data=st.data())
    def do(self, what: str, data: st.DataObject) -> None:
        """Do one thing; what leads to an entry is done more often than chance would."""
        match what:
            case "tell":
                text = data.draw(st.sampled_from(ENTRIES)).format(amount=data.draw(st.integers(1, 99_999)))
                self.act(self.user.say(text))
            case "answer":
                self.act(self.user.say(data.draw(st.sampled_from(ANSWERS))))
            case "chat":
                self.act(self.user.say(data.draw(st.sampled_from(OTHERS) | st.text(max_size=20))))
            case "photo":
                name, caption = data.draw(st.sampled_from(sorted(PAPERS))), data.draw(st.sampled_from(CAPTIONS))
                self.act(self.user.send_file(f"{name}.jpg", name.encode(), caption))
            case "elsewhere":
                self.run(self.void_elsewhere())
            case "fail":
                self.fail(data.draw(st.sampled_from(TROUBLES)), data.draw(st.integers(1, 3)))
            case _:
                self.tap(what, data)

    def tap(self, what: str, data: st.DataObject) -> None:
        """Go on with the newest card, or tap any button ever seen, twice perhaps."""
        newest = [one for one in self.buttons if one.draft == self.buttons[-1].draft][-8:] if self.buttons else []
        posts = [one for one in newest if one.action == "post"]
        forward = [one for one in newest if one.action not in ("undo", "cancel", "edit")]
        undo = [one for one in self.buttons[-20:] if one.action in ("undo", "void_twin")]
        offered = {"go on": posts[-1:] or forward, "undo": undo, "tap": newest, "tap any": self.buttons}[what]
        if offered:
            button = data.draw(st.sampled_from(offered))
            for _ in range(1 + data.draw(st.sampled_from((0, 0, 0, 1)))):
                self.act(self.user.press(button))

    async def void_elsewhere(self) -> None:
        """Void the newest expense in Katixo, behind the bot's back."""
        standing = [one for one in self._new(self.sandbox.books.expenses) if one.status != "VOIDED"]
        if standing:
            await self.katixo.expenses.void(standing[-1].id, reason="by hand")
            self.gone.add(standing[-1].number)

    def fail(self, do: str, nth: int) -> None:
        """Post while Katixo fails."""
        posts = [one for one in self.buttons[-8:] if one.action == "post"]
        if posts:
            self.sandbox.misbehave({"method": "POST", "do": do, "nth": nth})
            self.act(self.user.press(posts[-1]))
            self.sandbox.misbehave()

    @invariant()
    def the_books_balance(self) -> None:
        ledger = self.sandbox.books.entries.all()
        assert not [one.number for one in ledger[-20:] if sum(line.debit - line.credit for line in one.lines)]

    @invariant()
    def nothing_was_thrown(self) -> None:
        assert not [one for one in self.logs if one["event"] in ("drain_failed", "sweep_failed", "reply_dead")]
        sorry = {words for key in ("went_wrong", "went_wrong_after") for words in SENTENCES[key].values()}
        assert not [reply.text for reply in self.said if reply.text in sorry]

    @invariant()
    def no_draft_has_two_entries_and_the_chat_says_what_the_books_say(self) -> None:
        live = self.live()
        for tag, numbers in live.items():
            assert len(numbers) == 1, f"{tag} stands as {numbers}"
        for draft in self.conversation().drafts:
            tag = f"#{draft.id}"
            own = {
                number for one, numbers in live.items() if one == tag or one.startswith(f"{tag}-") for number in numbers
            }
            match draft.stage:
                case Posted(entry) if entry.of != "note" and entry.number not in self.gone:
                    assert entry.number in own, f"{draft.id} is said to stand as {entry.number}, the books have {own}"
                case Undone(entry):
                    assert entry.number not in own, f"{draft.id} is said to be void, {entry.number} stands"

    def conversation(self) -> Conversation:
        stored = self.run(self.app.database.read(lambda connection: conversations.load(connection, CHAT)))
        return load(stored.body)

    def live(self) -> dict[str, list[str]]:
        """Give the numbers of what stands in the books by the tags of the drafts."""
        found: dict[str, list[str]] = {}
        books = self.sandbox.books
        rows = [(one.description, one.number, one.status == "VOIDED") for one in self._new(books.expenses)]
        rows += [(one.notes, one.number, one.status in ("VOID", "DRAFT")) for one in self._new(books.bills)]
        rows += [(one.notes, one.number, one.deleted) for one in self._new(books.vendor_payments)]
        rows += [(one.notes, one.number, one.deleted) for one in self._new(books.invoice_payments)]
        rows += [(one.notes, one.number, one.deleted) for one in self._new(books.customer_receipts)]
        rows += [(one.reason, one.number, one.status in ("VOID", "DRAFT")) for one in self._new(books.vendor_credits)]
        journals = [one for one in self._new(books.entries) if one.source_module == "MANUAL" and not one.reversal_of]
        rows += [(one.description, one.number, one.is_reversed) for one in journals]
        for words, number, is_gone in rows:
            for tag in tags_in(words or ""):
                found.setdefault(tag, []).extend([] if is_gone else [number])
        return {tag: numbers for tag, numbers in found.items() if numbers}

    def _new(self, table: Any) -> list[Any]:
        return list(table.all()[self.before[id(table)] :])


async def read_paper(data: bytes, name: str, today: object) -> Answer:
    """Read a made-up document."""
    return PAPERS[data.decode()]


def seed(folder: Path) -> Path:
    """Make the books with which every life begins."""
    path = folder / "seeded.db"

    async def open_and_close() -> None:
        async with sandboxes.running(path, seed="trading"):
            pass

    asyncio.run(open_and_close())
    return path


def play(folder: Path, actions: int, *, steps: int = STEPS, derandomize: bool = False) -> int:
    """Play until so many actions are done; give how many were."""
    Life.seeded, Life.actions = seed(folder), 0
    while Life.actions < actions:
        chosen = settings(
            max_examples=IDLE_LIVES + (actions - Life.actions) // steps,
            stateful_step_count=steps,
            deadline=None,
            derandomize=derandomize,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        run_state_machine_as_test(Life, settings=chosen)
    return Life.actions


def main() -> int:
    """Play as many actions as asked, and print how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=1000)
    asked = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        done = play(Path(folder), asked.actions)
    stand = ", ".join(f"{count} {kind}" for kind, count in sorted(Life.entries.items()))
    print(f"{done} actions in {time.monotonic() - began:.0f} s; {stand} stand in the books")
    print("the books balance, no draft has two entries, the chat says what the books say, nothing was thrown")
    return 0


if __name__ == "__main__":
    sys.exit(main())
