"""The card of an expense: what will be booked on top, then its tax, doubts and hints."""

from __future__ import annotations

from handlers.guards import check
from handlers.habits import HABIT, usual_account
from handlers.hints import amber_lines
from handlers.outcome import Scene
from handlers.past import sums_of
from handlers.posting import Plan
from handlers.states import OpenDraft
from handlers.wording import day_words, rupees
from parsers.drafts import ExpenseDraft

OWN_POCKET = "own pocket"  # the rule by which such a way of payment was found


def expense_card(scene: Scene, opened: OpenDraft, planned: Plan) -> str:
    """Write what will be booked."""
    draft = opened.expense
    top = [f"*{rupees(planned.split.total)}*, {planned.category.value}"]
    what = ", ".join(_once([found.value for found in (draft.vendor, draft.description) if found]))
    if what and what.casefold() != planned.category.value.casefold():
        top.append(what)
    mode = draft.mode.value.value if draft.mode else ""
    account = planned.paid_from.name
    way = mode if account == mode else scene.say("card_from", mode=mode, account=account)
    top.append(scene.say("own_pocket", account=account) if is_own_pocket(opened) else way)
    top.append(f"{day_words(scene.language, planned.day)}, {scene.business.name}")
    below = [*_tax_lines(scene, draft, planned), *_reasons(scene, opened, planned)]
    return "\n".join([*top, *below, *_hints(scene, opened, planned)])


def is_own_pocket(opened: OpenDraft) -> bool:
    """Say whether somebody paid an expense from the own pocket, to be given back later."""
    draft = opened.draft
    if not isinstance(draft, ExpenseDraft) or opened.move:
        return False
    return draft.mode is not None and draft.mode.rule == OWN_POCKET


def remarks(scene: Scene, opened: OpenDraft, planned: Plan) -> list[str]:
    """Write what should be looked at before Post, of a row among others: doubts about its tax, habits, hints."""
    tax = _tax_lines(scene, opened.expense, planned)[1:]
    return [*tax, *_reasons(scene, opened, planned), *_hints(scene, opened, planned)]


def named(draft: ExpenseDraft) -> list[str]:
    """Name in a few words what a draft is about: purpose, payee, way of payment."""
    return [str(found.value) for found in (draft.category, draft.vendor, draft.mode) if found]


def _once(words: list[str]) -> list[str]:
    """Drop what was said before, whatever its case."""
    return list({word.casefold(): word for word in reversed(words)}.values())[::-1]


def _tax_lines(scene: Scene, draft: ExpenseDraft, planned: Plan) -> list[str]:
    split = planned.split
    values = {"base": rupees(split.base), "tax": rupees(split.tax), "total": rupees(split.total)}
    stated = rupees(draft.amount.value) if draft.amount else ""
    rate = f"{draft.gst_rate.value.normalize():f}" if draft.gst_rate else "0"
    lines = [scene.say("card_tax", **values) if split.tax else scene.say("card_no_tax")]
    return lines + [scene.say(f"doubt_{doubt}", **values, stated=stated, rate=rate) for doubt in split.doubts]


def _reasons(scene: Scene, opened: OpenDraft, planned: Plan) -> list[str]:
    """Say which fields came from habit, and where the booking goes when its account is not named like the category."""
    draft = opened.expense
    usual = [found.value.value for found in (draft.mode, draft.category) if found and found.rule == HABIT]
    usual += [f"GST {draft.gst_rate.value.normalize():f}%"] if draft.gst_rate and draft.gst_rate.rule == HABIT else []
    if opened.account_id is None and planned.paid_from.id == usual_account(opened, scene.business):
        usual.append(planned.paid_from.name)
    lines = [scene.say("as_last_time", what=", ".join(usual))] if usual else []
    if planned.cost.name.casefold() != planned.category.value.casefold():
        lines.append(scene.say("card_account", account=planned.cost.name))
    return lines


def _hints(scene: Scene, opened: OpenDraft, planned: Plan) -> list[str]:
    """Write what a person should look at before Post, last on the card; what is fine is not said on an expense."""
    draft = opened.expense
    payee = draft.vendor.value if draft.vendor else ""
    sums = sums_of(scene.context.past, payee, planned.day, opened.id)
    return amber_lines(scene, check(draft, scene.business, sums))
