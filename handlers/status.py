"""What has not come to a good end: "status" lists it with its reason, and what can be done about each.

What went wrong first, then what is on its way to Katixo, then the cards that wait for their user; a few of them, each
with its buttons, for a longer list helps nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeAlias

from handlers.batch_rows import rows_of, total_of
from handlers.batches import Batch
from handlers.cards import settle, show
from handlers.confirm import drop, standing
from handlers.naming import name_draft
from handlers.outcome import Outcome, Scene, each
from handlers.pending import Act, Decision, Refused, Wanted
from handlers.replies import Button, Reply, unpack
from handlers.states import Asking, Confirming, Dropped, Looking, OpenDraft, Posting, Reading, Undoing
from handlers.wording import day_words, label, rupees

SHOWN = 5  # each has up to two buttons, and no platform shows more than ten
ASKED = frozenset(
    {
        "status",
        "my status",
        "status batao",
        "status kya hai",
        "kya pending hai",
        "pending kya hai",
        "what is pending",
        "what's pending",
        "anything pending",
        "स्टेटस",
        "स्थिति",
        "स्थिति क्या है",
        "क्या पेंडिंग है",
        "पेंडिंग क्या है",
    }
)
OWN_WORDS = ("forbidden", "link_again", "period_closed", "gone")
ACTS: dict[str, tuple[Act, str]] = {
    "status-again": ("again", "status_again"),
    "status-forget": ("forget", "status_forgotten"),
    "status-resend": ("resend", "status_resent"),
    "status-leave": ("leave", "status_forgotten"),
}
Group: TypeAlias = Literal["failed", "waiting", "open"]
GROUPS: tuple[Group, ...] = ("failed", "waiting", "open")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the list. `taps` are the label's key and the action, `of` and `version` what they are about."""

    group: Group
    text: str
    taps: tuple[tuple[str, str], ...]
    of: str
    version: int = 1


def heard(scene: Scene, text: str) -> Outcome | None:
    """Answer the question how things stand; None when a text asks something else."""
    if text.casefold().strip(" .?!/।") not in ASKED:
        return None
    items = [*_unread(scene), *_undelivered(scene), *_drafts(scene)]
    if not items:
        return scene.reply(Reply(scene.say("status_clear")))
    items.sort(key=lambda item: GROUPS.index(item.group))
    counts = [(group, sum(item.group == group for item in items)) for group in GROUPS]
    head = ", ".join(scene.say(f"status_{group}", count=str(count)) for group, count in counts if count)
    lines = [f"{at}. {item.text}" for at, item in enumerate(items[:SHOWN], 1)]
    more = [scene.say("status_more", count=str(len(items) - SHOWN))] if len(items) > SHOWN else []
    buttons = tuple(_buttons(scene, items[:SHOWN]))
    return scene.reply(Reply("\n".join([f"{head}.", *lines, *more]), buttons))


def pressed(scene: Scene, data: str) -> Outcome | None:
    """Take a tap on a button of the list; None for all others."""
    action, of, version = unpack(data) or ("", "", 0)
    if action in ACTS:
        return _decided(scene, action, of)
    if action not in ("status-retry", "status-drop", "status-show"):
        return None
    if batch := scene.conversation.find_batch(of):
        return _about_pile(scene, batch, action, version)
    opened = scene.conversation.find(of)
    if opened is None:
        return scene.reply(Reply(scene.say("unknown_card")))
    if opened.version != version:
        return standing(scene, opened, in_place=False)
    return _about_draft(scene, opened, action)


def _decided(scene: Scene, action: str, of: str) -> Outcome:
    """Decide about a message or a reply that is still on the list."""
    act, words = ACTS[action]
    pending = scene.context.pending
    listed = pending.undelivered() if act in ("resend", "leave") else pending.unread()
    if of[1:] not in {str(one.number) for one in listed if one.can_retry or act in ("forget", "leave")}:
        return scene.reply(Reply(scene.say("status_settled")))
    return replace(scene.reply(Reply(scene.say(words))), decisions=(Decision(act, of[1:]),))


def _about_draft(scene: Scene, opened: OpenDraft, action: str) -> Outcome:
    if isinstance(opened.stage, Asking | Confirming):
        settled = settle(opened, scene.business)
        if action == "status-drop":
            return drop(scene, settled, in_place=False)
        return scene.keep(settled, show(scene, settled))
    wanted = scene.context.pending.wanted(opened.id)
    if action == "status-drop" and isinstance(opened.stage, Reading | Looking | Posting):
        if not _may_drop(opened, wanted):
            return scene.reply(Reply(scene.say("status_too_late", what=name_draft(scene, opened))))
        gone = replace(opened, stage=Dropped(), version=opened.version + 1)
        kept = scene.keep(gone, Reply(scene.say("dropped", what=name_draft(scene, opened)), (), opened.id))
        return replace(kept, decisions=(Decision("withdraw", opened.id),))
    if not wanted or not isinstance(opened.stage, Reading | Looking | Posting | Undoing):
        return standing(scene, opened, in_place=False)
    said = scene.reply(Reply(scene.say("status_hurried", what=name_draft(scene, opened))))
    return replace(said, decisions=(Decision("hurry", opened.id),))


def _may_drop(opened: OpenDraft, wanted: tuple[Wanted, ...]) -> bool:
    """Say whether nothing of a draft can be in the books: a lookup books nothing, and an entry must be unsent."""
    if not isinstance(opened.stage, Posting):
        return True
    unsent = bool(wanted) and all(one.state == "intent" for one in wanted)
    return unsent and opened.stage.bill is None and not opened.stage.paid


def _unread(scene: Scene) -> Iterator[Item]:
    for one in scene.context.pending.unread():
        key = "status_unread_ours" if one.is_ours else "status_unread"
        taps = (("status_retry", "status-again"),) if one.can_retry else ()
        yield Item(
            "failed", _dated(scene, key, one.said_at), (*taps, ("status_drop", "status-forget")), f"m{one.number}"
        )


def _undelivered(scene: Scene) -> Iterator[Item]:
    for one in scene.context.pending.undelivered():
        taps = (("status_retry", "status-resend"),) if one.can_retry else ()
        text = _dated(scene, "status_undelivered", one.made_at)
        yield Item("failed", text, (*taps, ("status_drop", "status-leave")), f"r{one.number}")


def _dated(scene: Scene, key: str, moment: datetime) -> str:
    here = moment.astimezone(scene.context.now.tzinfo)
    return scene.say(key, day=day_words(scene.language, here.date()), time=f"{here:%H:%M}")


def _drafts(scene: Scene) -> Iterator[Item]:
    for batch in scene.conversation.batches:
        if rows := _open_rows(scene, batch):
            yield _pile(scene, batch, rows)
    for opened in scene.conversation.drafts:
        match opened.stage:
            case Asking() | Confirming() if scene.conversation.batch_of(opened.id):
                continue  # a row of one card is no matter by itself
            case Asking() | Confirming() as stage:
                yield _open(scene, opened, stage)
            case Reading() | Looking() | Posting() | Undoing() as stage:
                yield _waiting(scene, opened, stage)
            case _:
                continue


def _pile(scene: Scene, batch: Batch, rows: list[OpenDraft]) -> Item:
    """Name what waits on one card as one matter."""
    total = rupees(total_of(scene, rows))
    stage = "asking" if any(isinstance(row.stage, Asking) for row in rows) else "confirming"
    what = scene.say("status_pile", count=str(len(rows)), total=total)
    taps = (("status_show", "status-show"), ("status_drop", "status-drop"))
    return Item("open", scene.say(f"status_{stage}", what=what), taps, batch.id, batch.version)


def _open_rows(scene: Scene, batch: Batch) -> list[OpenDraft]:
    rows = rows_of(scene.conversation, batch) if batch.is_together else ()
    return [row for row in rows if isinstance(row.stage, Asking | Confirming)]


def _about_pile(scene: Scene, batch: Batch, action: str, version: int) -> Outcome:
    """Show the card of a pile again, or let go of what waits on it."""
    shown = scene.reply(Reply("", (), batch.id))
    if action != "status-drop" or version != batch.version:
        return shown
    gone = each(scene, _open_rows(scene, batch), _let_go)
    return replace(gone, replies=shown.replies)


def _let_go(scene: Scene, row: OpenDraft) -> Outcome:
    return scene.keep(replace(row, stage=Dropped(), version=row.version + 1))


def _open(scene: Scene, opened: OpenDraft, stage: Asking | Confirming) -> Item:
    why = scene.context.pending.refused(opened.id, opened.version - 1)
    text = scene.say(f"status_{stage.kind}", what=name_draft(scene, opened))
    words = f"{text} {_reason(scene, why)}" if why else text
    taps = (("status_show", "status-show"), ("status_drop", "status-drop"))
    return Item("failed" if why else "open", words, taps, opened.id, opened.version)


def _waiting(scene: Scene, opened: OpenDraft, stage: Reading | Looking | Posting | Undoing) -> Item:
    wanted = scene.context.pending.wanted(opened.id)
    text = scene.say(f"status_{stage.kind}", what=name_draft(scene, opened))
    if any(one.state == "unknown" for one in wanted):
        text = f"{text} {scene.say('status_unknown')}"
    elif tries := max((one.tries for one in wanted if one.state == "intent"), default=0):
        text = f"{text} {scene.say('status_no_answer', tries=str(tries))}"
    retry = (("status_retry", "status-retry"),) if wanted else ()
    may_drop = not isinstance(stage, Undoing) and _may_drop(opened, wanted)
    taps = (*retry, ("status_drop", "status-drop")) if may_drop else retry
    return Item("waiting", text, taps, opened.id, opened.version)


def _reason(scene: Scene, why: Refused) -> str:
    if why.trouble in OWN_WORDS:
        return scene.say(f"trouble_{why.trouble}", role=scene.business.role)
    return scene.say("status_refused", why=why.detail or why.trouble)


def _buttons(scene: Scene, items: list[Item]) -> Iterator[Button]:
    for at, item in enumerate(items, 1):
        for key, action in item.taps:
            yield Button(label(scene.language, key, at=str(at)), action, item.of, item.version)
