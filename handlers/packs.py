"""The month-end pack in the chat: "month end pack" says how much is ready for the accountant and offers {Forward}.

Forward, or words that ask to send it, brings the workbook. Nothing is remembered in between: the button carries the
month, and the books are read anew, so that what was mended meanwhile is in it.
"""

from __future__ import annotations

from datetime import date, timedelta

from handlers.dues import SEEN_BY
from handlers.events import Done, Event, Failed, Pressed
from handlers.month_pack import month_meant, month_of
from handlers.outcome import Outcome, Scene
from handlers.paper_effects import MakePack, PackMade, PackPart
from handlers.replies import Attachment, Button, Reply, unpack
from handlers.sentences import MONTHS
from handlers.wording import label
from parsers.pack_words import read_pack_wish

CARD, KIND = "capack", "make_pack"  # CARD stands for a draft in the button, whose version is the month
MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ZIPPED = "application/zip"
NOTES_OF = timedelta(days=400)


def take_pack_wish(scene: Scene, text: str) -> Outcome | None:
    """Prepare the pack that a text asks for; None when it asks for none."""
    today = scene.context.now.date()
    wish = read_pack_wish(text, today)
    if wish is None:
        return None
    return begin_pack(scene, wish.month or month_meant(today)[0], "file" if wish.at_once else "count")


def begin_pack(scene: Scene, month: date, part: PackPart) -> Outcome:
    """Have a month counted or its file made, for who may see all of it."""
    if scene.business.role not in SEEN_BY["papers"]:
        return scene.reply(Reply(scene.say("trouble_forbidden", role=scene.business.role)))
    first, last = month_of(month)
    kept = scene.context.past.kept(scene.context.now - NOTES_OF)
    notes = tuple(one for one in kept if first <= one.day <= last) if part == "file" else ()
    wish = MakePack(scene.context.new_id(0), 1, first, last, part, notes)
    reply = Reply(scene.say("pack_looking", month=_month(scene, first)), (), wish.draft, passing=True)
    return Outcome(scene.conversation, (reply,), (wish,))


def answer_pack(scene: Scene, event: Event) -> Outcome | None:
    """Take a tap on Forward, and hand over what was made or say why not; None for all other events."""
    match event:
        case Pressed(data) if (button := unpack(data)) and button[1] == CARD:
            year, month = divmod(button[2], 100)
            is_month = 2000 <= year <= 2999 and 1 <= month <= 12
            return begin_pack(scene, date(year, month, 1), "file") if is_month else None
        case Done(draft, PackMade() as made):
            return scene.reply(_made(scene, draft, made), *_photos(scene, made))
        case Failed(draft, effect, trouble, final) if effect == KIND:
            key = "trouble_forbidden" if trouble == "forbidden" else "pack_not_now"
            said = Reply(scene.say(key, role=scene.business.role), (), draft, in_place=True)
            return scene.reply(said) if final else scene.reply()
        case _:
            return None


def _made(scene: Scene, draft: str, made: PackMade) -> Reply:
    """Say how much is ready; with the file, or with the button that brings it."""
    month = _month(scene, made.first)
    if not (made.ready or made.missing or made.unseen or made.digest):
        return Reply(scene.say("pack_empty", month=month), (), draft, in_place=True)
    key = "pack_ready_one" if made.ready == 1 else "pack_ready"
    text = scene.say(key, month=month, ready=str(made.ready), missing=str(made.missing))
    if made.unseen:
        text = f"{text} {scene.say('pack_unseen', count=str(made.unseen))}"
    if made.digest:
        name = f"{made.first:%Y-%m} {scene.business.name} for CA.xlsx"
        paper = Attachment(made.digest, name, MEDIA, made.size_bytes)
        return Reply(text, (), draft, attachment=paper)
    forward = Button(label(scene.language, "pack_forward"), "forward", CARD, made.first.year * 100 + made.first.month)
    return Reply(text, (forward,), draft, in_place=True)


def _photos(scene: Scene, made: PackMade) -> tuple[Reply, ...]:
    """Hand over the photos, or say that some are not among them."""
    words = [scene.say("pack_photos", count=str(made.photos))] if made.photos else []
    words += [scene.say("pack_left_out", count=str(made.left_out))] if made.left_out else []
    if not words:
        return ()
    name = f"{made.first:%Y-%m} {scene.business.name} photos.zip"
    paper = Attachment(made.photos_digest, name, ZIPPED, made.photos_bytes) if made.photos else None
    return (Reply(" ".join(words), attachment=paper),)


def _month(scene: Scene, first: date) -> str:
    return f"{MONTHS[scene.language][first.month - 1]} {first.year}"
