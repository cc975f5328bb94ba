"""Questions about money at hand: the balance from the ledger, the till against the books, whether a customer may buy.

A question is a draft that only looks, so that a slow Katixo is told of once; nothing of it can be posted, and a hold
is told and never lifted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from handlers.business import MAY_KEEP_BILLS
from handlers.cards import button, settle, show
from handlers.ledger import paid_through, paying_accounts
from handlers.money_effects import AskBalances, AskCustomer, BalancesRead, CustomerRead, MoneyLook, Standing
from handlers.move_plan import move_of
from handlers.moves import Move, TillSubject
from handlers.outcome import Choice, Outcome, Scene
from handlers.replies import Reply
from handlers.states import Asking, Dropped, Looking, LookingFor, OpenDraft
from handlers.wording import day_words, label, rupees
from parsers.drafts import ExpenseDraft, Found, PaymentMode
from parsers.money_questions import BalanceAsked, MaySell, NotesAsked, TillCounted, read_money_question

LISTED = 3  # customers of one name
NOTES_OF, NOTES_LISTED = timedelta(days=400), 30


def ask_money(scene: Scene, text: str) -> Outcome | None:
    """Look up what a question about money asks for; None when a text is none."""
    asked = read_money_question(text)
    draft = scene.context.new_id(0)
    match asked:
        case None:
            return None
        case NotesAsked():
            return scene.reply(Reply(_notes(scene)))
        case MaySell(name, amount):
            wish = AskCustomer(draft, 1, name, scene.context.now.date(), amount)
            return _look(scene, wish, "standing", name)
        case BalanceAsked(of):
            return _ask_balances(scene, AskBalances(draft, 1, _accounts(scene, of)), of)
        case TillCounted(amount):
            return _ask_balances(scene, AskBalances(draft, 1, _accounts(scene, "till"), amount), "cash")


def balances_read(scene: Scene, opened: OpenDraft, stage: Looking, answer: BalancesRead) -> Outcome:
    """Tell balances; where the till holds another sum, ask why."""
    if answer.counted is None:
        lines = [scene.say("balance_line", name=one.name, amount=rupees(one.amount)) for one in answer.balances]
        return _told(scene, opened, stage, "\n".join([scene.say("balance_head"), *lines]))
    held = sum((one.amount for one in answer.balances), Decimal(0))
    if held == answer.counted:
        return _told(scene, opened, stage, scene.say("till_fits", counted=rupees(held)))
    asked: TillSubject = "till_short" if answer.counted < held else "till_over"
    today = Found(scene.context.now.date(), score=0.9, rule="today")
    cash = Found(PaymentMode.CASH, rule="counted in the till")
    draft = ExpenseDraft(amount=Found(abs(held - answer.counted), rule="till"), paid_on=today, mode=cash)
    move = Move(asked, counted=(answer.counted, held))
    shown = replace(opened, version=opened.version + 1, draft=draft, stage=Asking("move"), move=move)
    settled = settle(shown, scene.business)
    return scene.keep(settled, show(scene, settled, in_place=not stage.told))


def customer_read(scene: Scene, opened: OpenDraft, stage: Looking, answer: CustomerRead) -> Outcome:
    """Tell how a customer stands: hold, what is owed, limit, room left; and offer the text that reminds of it."""
    if not answer.standings:
        return _told(scene, opened, stage, scene.say("who_may_buy", name=answer.name))
    first = answer.standings[0]
    text = "\n\n".join(_standing(scene, one, answer.amount) for one in answer.standings[:LISTED])
    if len(answer.standings) > 1 or not first.owes:
        return _told(scene, opened, stage, text)
    values = {"name": first.name, "owes": rupees(first.owes), "overdue": rupees(first.overdue)}
    remind = scene.say("dun_text", org=scene.business.name, **values)
    kept = replace(opened, move=replace(move_of(opened), text=remind))
    return _told(scene, kept, stage, text, Choice(label(scene.language, "dun"), "dun"))


def _notes(scene: Scene) -> str:
    """List what is kept for the accountant."""
    kept = scene.context.past.kept(scene.context.now - NOTES_OF)
    if not kept:
        return scene.say("notes_none")
    rows = [
        scene.say("note_line", day=day_words(scene.language, one.day), amount=rupees(one.amount), what=one.words)
        for one in kept[-NOTES_LISTED:]
    ]
    return "\n".join([scene.say("notes_head"), *rows])


def _ask_balances(scene: Scene, wish: AskBalances, of: str) -> Outcome:
    if scene.business.role not in MAY_KEEP_BILLS:
        return scene.reply(Reply(scene.say("trouble_forbidden", role=scene.business.role)))
    if not wish.accounts:
        return scene.reply(Reply(scene.say("no_balance_account")))
    return _look(scene, wish, "balances", label(scene.language, "Cash" if of == "cash" else "Bank Transfer"))


def _look(scene: Scene, wish: MoneyLook, what: LookingFor, name: str) -> Outcome:
    move = Move("may_sell" if what == "standing" else "balance")
    opened = OpenDraft(wish.draft, 1, ExpenseDraft(), Looking(what), move=move)
    reply = Reply(scene.say("looking", name=name), (), opened.id, passing=True)
    return Outcome(scene.conversation.with_draft(opened), (reply,), (wish,))


def _accounts(scene: Scene, of: str) -> tuple[str, ...]:
    """Give the ids of the cash accounts, of the banks, or of the one account of the till."""
    book = scene.business.book
    till = paid_through(scene.business, PaymentMode.CASH, hint=None, credit=False)
    if of == "till":
        return (till.id,) if till else ()
    money = [one for one in paying_accounts(book) if one.type == "ASSET"]
    is_cash = {one.id: "cash" in one.name.casefold() or (till is not None and one.id == till.id) for one in money}
    return tuple(one.id for one in money if is_cash[one.id] == (of == "cash"))


def _standing(scene: Scene, one: Standing, amount: Decimal | None) -> str:
    lines = [_hold(scene, one), scene.say("owes", owes=rupees(one.owes), overdue=rupees(one.overdue))]
    if one.limit is None:
        lines.append(scene.say("no_limit"))
    else:
        room = one.limit - one.owes
        lines.append(scene.say("limit", limit=rupees(one.limit), room=rupees(max(room, Decimal(0)))))
        if amount is not None and amount > room:
            lines.append(scene.say("limit_crossed", amount=rupees(amount), over=rupees(amount - room)))
    return "\n".join([*lines, *([scene.say("hold_stays")] if one.is_held else [])])


def _hold(scene: Scene, one: Standing) -> str:
    if not one.is_held:
        return scene.say("not_held", name=one.name)
    until = scene.say("held_until", day=day_words(scene.language, one.until)) if one.until else ""
    return scene.say("held", name=one.name, until=until, reason=one.reason).strip()


def _told(scene: Scene, opened: OpenDraft, stage: Looking, text: str, *offered: Choice) -> Outcome:
    gone = replace(opened, stage=Dropped(), version=opened.version + 1)
    buttons = tuple(button(gone, one) for one in offered)
    return scene.keep(gone, Reply(text, buttons, gone.id, in_place=not stage.told))
