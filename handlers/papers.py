"""Papers in the chat: the accountant's pack, and bills as PDF: "PDF bhejo BILL-2026-0087".

Who names no bill gets the one that was booked last.
"""

from __future__ import annotations

import re

from handlers.events import Done, Event, Failed
from handlers.outcome import Outcome, Scene
from handlers.packs import answer_pack, take_pack_wish
from handlers.paper_effects import FetchPdf, PdfFetched
from handlers.replies import Attachment, Reply
from handlers.states import Entry, Posted

KIND = "fetch_pdf"
MEDIA = "application/pdf"
NAMED = 40  # characters of a bill's number
_WANTED = re.compile(r"\bpdf\b|पीडीएफ", re.IGNORECASE)
_NUMBER = re.compile(r"\b[a-z]+[a-z0-9]*(?:[-/][a-z0-9]+)*[-/]?\d+\b", re.IGNORECASE)
_LAST = re.compile(
    r"(?:send |give )?(?:me )?(?:the |last |bill |ka |ki |is )*pdf(?: bhejo| do| dikhao| chahiye| please)*",
    re.IGNORECASE,
)


def take_paper_wish(scene: Scene, text: str, quoted: str | None) -> Outcome | None:
    """Prepare the paper that a text asks for; None when it asks for none."""
    return take_pack_wish(scene, text) or take_pdf_wish(scene, text, quoted)


def answer_paper(scene: Scene, event: Event) -> Outcome | None:
    """Take what is about papers; None for all other events."""
    return answer_pack(scene, event) or answer_pdf(scene, event)


def take_pdf_wish(scene: Scene, text: str, quoted: str | None) -> Outcome | None:
    """Fetch the PDF that a text asks for; None when it asks for none."""
    if not _WANTED.search(text):
        return None
    named = _NUMBER.search(text)
    if named is None and not (quoted or _LAST.fullmatch(text.strip(" .!?"))):
        return None
    entry = _entry(scene, named[0] if named else "", quoted)
    if named is None and entry is None:
        return scene.reply(Reply(scene.say("pdf_which")))
    number = entry.number if entry else named[0][:NAMED] if named else ""
    wish = FetchPdf(scene.context.new_id(0), 1, number, entry.id if entry else "")
    reply = Reply(scene.say("pdf_looking", number=number), (), wish.draft, passing=True)
    return Outcome(scene.conversation, (reply,), (wish,))


def answer_pdf(scene: Scene, event: Event) -> Outcome | None:
    """Hand over what was fetched, or say why not; None for all other events."""
    match event:
        case Done(draft, PdfFetched(number, digest, size)) if digest:
            paper = Attachment(digest, f"{number.replace('/', '-')}.pdf", MEDIA, size)
            return scene.reply(Reply(scene.say("pdf_here", number=number), (), draft, attachment=paper))
        case Done(draft, PdfFetched(number)):
            return scene.reply(Reply(scene.say("pdf_unknown", number=number), (), draft, in_place=True))
        case Failed(draft, effect, trouble, final) if effect == KIND:
            key = "trouble_forbidden" if trouble == "forbidden" else "pdf_not_now"
            said = Reply(scene.say(key, role=scene.business.role), (), draft, in_place=True)
            return scene.reply(said) if final else scene.reply()
        case _:
            return None


def _entry(scene: Scene, number: str, quoted: str | None) -> Entry | None:
    """Find the bill among those that this chat has booked: the one named, the quoted one, else the last one."""
    stages = [one.stage for one in reversed(scene.conversation.drafts) if one.id == quoted or not quoted or number]
    bills = [stage.entry for stage in stages if isinstance(stage, Posted) and stage.entry.of == "bill"]
    return next((bill for bill in bills if not number or bill.number.casefold() == number.casefold()), None)
