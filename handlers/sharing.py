"""One receipt for two purposes becomes two rows of one card; the half that is personal is not booked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from handlers.capture import capture
from handlers.outcome import Outcome, Scene
from handlers.past import NOTHING
from handlers.wording import rupees
from parsers.category import read_category
from parsers.drafts import ExpenseDraft, Found
from parsers.message import read_message
from parsers.payment import read_mode
from parsers.sharing import halves, is_personal, read_sharing


def take_sharing(scene: Scene, text: str) -> Outcome | None:
    """Open the two halves of a sum that was shared; None when the text tells of no such thing."""
    sharing = read_sharing(text)
    drafts = read_message(sharing.before, scene.context.now).drafts if sharing else ()
    whole = drafts[0] if len(drafts) == 1 else None
    if sharing is None or not isinstance(whole, ExpenseDraft) or whole.amount is None:
        return None
    shares = list(zip(sharing.purposes, halves(whole.amount.value), strict=True))
    personal = [amount for purpose, amount in shares if is_personal(purpose)]
    ours = [(purpose, amount) for purpose, amount in shares if not is_personal(purpose)]
    rows = tuple(_row(whole, purpose, Found(amount, whole.amount.text, rule="half")) for purpose, amount in ours)
    if not rows:
        return None
    note = scene.say("shared_personal", amount=rupees(sum(personal, NOTHING))) if personal else ""
    return capture(scene, rows, lead=f"{note}\n\n" if note else "")


def _row(whole: ExpenseDraft, purpose: str, amount: Found[Decimal]) -> ExpenseDraft:
    if mode := read_mode(purpose):
        return replace(whole, amount=amount, mode=mode)
    bought = whole.description.value if whole.description else ""
    words = Found(", ".join(one for one in (bought, purpose) if one), rule="what was bought")
    return replace(whole, amount=amount, description=words, category=whole.category or read_category(purpose))
