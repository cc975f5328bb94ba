"""The card of a batch: the total on top, a line for every row, and what can be done with all of them or with one."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.batch_rows import ASKED_HERE, name_of, row_lines, rows_of, shared_way, sure_of, total_of
from handlers.batches import Batch
from handlers.cards import PlainQuestion, answers_to, choices_of, question_words, short
from handlers.outcome import Choice, Scene
from handlers.pages import may_be_one
from handlers.replies import Button, Reply
from handlers.states import Asking, Looking, OpenDraft, Posted, Posting, Reading, Undoing, Undone
from handlers.wording import label, rupees

SHARED: tuple[PlainQuestion, ...] = ("mode", "card_kind", "account", "scheme")  # one answer holds for all rows
UNDO_BUTTONS = 6  # rows that have a button of their own beside "Undo all"
MOVING = Reading | Looking | Posting | Undoing


def show_batch(
    scene: Scene, batch: Batch, *, lead: str = "", in_place: bool = True, passing: bool | None = None
) -> Reply:
    """Write the card as it stands. While a row is on its way and its user need not know, it only bridges a wait."""
    rows = rows_of(scene.conversation, batch)
    moving = any(isinstance(row.stage, MOVING) for row in rows)
    buttons = () if moving else _buttons(scene, batch, rows)
    text = "\n".join([*([lead] if lead else []), *_lines(scene, batch, rows)])
    return Reply(text, buttons, batch.card, in_place, passing=moving if passing is None else passing)


def asked(scene: Scene, batch: Batch) -> tuple[PlainQuestion, tuple[OpenDraft, ...]] | None:
    """Give the question that the card asks, and the rows for which its answer holds; None when it asks nothing.

    A pile of files is asked about only when nothing of it is sure: its bills were paid in their own ways.
    """
    rows = rows_of(scene.conversation, batch)
    if batch.made_of == "files" and sure_of(scene, batch):
        return None
    asking = [(row, row.stage.question) for row in rows if isinstance(row.stage, Asking)]
    plain = [(row, question) for row, question in asking if question in ASKED_HERE]
    single: tuple[PlainQuestion, ...] = () if batch.made_of == "files" else ("category", "amount")
    for question in (*SHARED, *single):
        meant = tuple(row for row, own in plain if own == question)
        if meant:
            return question, meant if question in SHARED else meant[:1]
    return None


def is_one_bill_asked(batch: Batch, left: Sequence[OpenDraft]) -> bool:
    """Say whether the card asks first if its files are the pages of one bill."""
    return batch.made_of == "files" and not batch.apart and may_be_one(left)


def is_paid_bill(row: OpenDraft) -> bool:
    """Say whether a row is a bill with a payment: Katixo voids no such bill."""
    return isinstance(row.stage, Posted) and row.stage.entry.of == "bill" and bool(row.stage.paid)


def numbered(scene: Scene, batch: Batch) -> list[tuple[int, OpenDraft]]:
    """Give the rows with the numbers that they have on the card."""
    return list(enumerate(rows_of(scene.conversation, batch), 1))


def _lines(scene: Scene, batch: Batch, rows: tuple[OpenDraft, ...]) -> list[str]:
    if not rows:
        return [scene.say("batch_dropped")]
    shared = shared_way(scene, [row for row in rows if row.is_open])
    lines = _top(scene, batch, rows)
    if any(row.is_open for row in rows):
        lines.append(", ".join(one for one in (shared, scene.business.name) if one))
    for number, row in numbered(scene, batch):
        lines += row_lines(scene, row, number, batch.note_of(row.id), full=not shared)
    if is_one_bill_asked(batch, rows):
        return [*lines, "", scene.say("ask_one_bill", count=str(len(rows)))]
    if not any(isinstance(row.stage, MOVING) for row in rows) and (open_question := asked(scene, batch)):
        question, meant = open_question
        one = len(meant) == 1
        lines += ["", question_words(scene, meant[0], question) if one else _of_all(scene, question)]
    return lines


def _of_all(scene: Scene, question: PlainQuestion) -> str:
    if question == "scheme":
        return scene.say("ask_scheme", what="", amount="", org=scene.business.name)
    return scene.say(f"batch_ask_{question}")


def _top(scene: Scene, batch: Batch, rows: tuple[OpenDraft, ...]) -> list[str]:
    """Write what stands above the rows: what is being done, what was done, or what is to be done."""
    reading = [row for row in rows if isinstance(row.stage, Reading)]
    sending = [row for row in rows if isinstance(row.stage, Posting)]
    booked = [row for row in rows if isinstance(row.stage, Posted)]
    left = [row for row in rows if row.is_open]
    if reading:
        return [scene.say("batch_reading", count=str(len(reading)))]
    if sending:
        return [scene.say("batch_posting", count=str(len(sending)))]
    if booked:
        done = scene.say("batch_done", count=str(len(booked)), total=rupees(total_of(scene, booked)))
        return [done, *([scene.say("batch_left", count=str(len(left)))] if left else [])]
    if all(isinstance(row.stage, Undone) for row in rows):
        return [scene.say("batch_undone")]
    total, sure = rupees(total_of(scene, rows)), str(len(sure_of(scene, batch)))
    if batch.made_of == "files":
        return [scene.say("batch_read", count=str(len(rows)), sure=sure, total=total)]
    return [scene.say("batch_top", total=total, count=str(len(rows)))]


def _buttons(scene: Scene, batch: Batch, rows: tuple[OpenDraft, ...]) -> tuple[Button, ...]:
    left = [row for row in rows if row.is_open]
    offered = _open(scene, batch, left) if left else ()
    to_do = tuple(Button(short(one.words), one.action, batch.id, batch.version) for one in offered)
    return (*to_do, *_undoing(scene, batch))


def _open(scene: Scene, batch: Batch, left: list[OpenDraft]) -> tuple[Choice, ...]:
    """Give what can be tapped while rows wait: the answers to a question, else Post."""
    further = choices_of(scene, [("single", "single"), ("cancel", "cancel")])
    if is_one_bill_asked(batch, left):
        apart = label(scene.language, "apart", count=str(len(left)))
        return (*choices_of(scene, [("one_bill", "one_bill")]), Choice(apart, "apart"), further[-1])
    if open_question := asked(scene, batch):
        return (*choices_of(scene, answers_to(scene, open_question[0])), *further)
    sure = sure_of(scene, batch)
    if not sure:
        return further
    key = "post_all" if len(sure) == len(left) else "post_some"
    return (Choice(label(scene.language, key, count=str(len(sure))), "post"), *further)


def _undoing(scene: Scene, batch: Batch) -> tuple[Button, ...]:
    """Give the buttons that take entries back: all of them, or one."""
    language = scene.language
    booked = [(number, row) for number, row in numbered(scene, batch) if isinstance(row.stage, Posted)]
    undoable = [(number, row) for number, row in booked if not is_paid_bill(row)]
    buttons = [
        Button(short(f"{label(language, 'undo_row', count=str(number))} {name_of(row)}"), "undo", row.id, row.version)
        for number, row in undoable[:UNDO_BUTTONS]
    ]
    if len(undoable) > 1:
        buttons.insert(0, Button(label(language, "undo_all"), "undo", batch.id, batch.version))
    twins = [(number, row) for number, row in booked if isinstance(row.stage, Posted) and row.stage.twin]
    return (
        *buttons,
        *(
            Button(label(language, "void_row", count=str(number)), "void_twin", row.id, row.version)
            for number, row in twins
        ),
    )
