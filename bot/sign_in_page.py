"""The one-time page on which a chat is signed in with a code or a password.

Looking at it uses nothing up, for chats look at every link before their users do. Each try is counted before Katixo is
asked, and the page closes with the sign-in. It works without scripts and lets nothing in from anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias, assert_never

import structlog
from aiohttp import web
from sqlalchemy import Connection

from bot.account_effects import AccountDesk, why_not
from bot.events_store import EVENT, INTERNAL
from bot.linking import Credentials
from bot.sign_in_html import POLICY, draw_code_form, draw_phone_form, draw_sentence
from bot.storage import inbox, sign_in_links
from bot.storage.database import Transaction
from bot.storage.sign_in_links import SignInLink
from handlers.account_effects import SignedIn, SignInRefused, WhyNot
from handlers.events import Done
from handlers.signing_in import read_code, read_phone, shown_phone
from handlers.states import LANGUAGES, Language
from handlers.wording import say
from katixo_api.auth import Session
from katixo_api.errors import KatixoError

ROUTE = "/link/{token:[A-Za-z0-9_-]{32}}"  # the links of browser chats are longer
MOST_BYTES = 4096
HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "X-Robots-Tag": "noindex"}
SENTENCES: Mapping[WhyNot, str] = {
    "wrong": "page_wrong",
    "locked": "account_locked",
    "no_account": "no_account",
    "phone": "phone_unclear",
    "busy": "page_down",
    "down": "page_down",
}

PhoneOf: TypeAlias = Callable[[Connection, str], str]  # an address's number with its country, "" when not known

log = structlog.get_logger()


class SignInPage:
    """The two doors of the page."""

    def __init__(self, desk: AccountDesk, help_contact: str, phones: Mapping[str, PhoneOf]) -> None:
        self._desk = desk
        self._help_contact = help_contact
        self._phones = phones

    def routes(self) -> list[web.RouteDef]:
        """Give the routes."""
        return [web.get(ROUTE, self.show), web.post(ROUTE, self.take)]

    async def show(self, request: web.Request) -> web.Response:
        """Show the form."""
        link = await self._find(request)
        if link is None:
            return _gone()
        own = await self._own_phone(link)
        return _page(draw_phone_form(_language(link), _whose(link), own=own and shown_phone(own)))

    async def take(self, request: web.Request) -> web.Response:
        """Take what was filled in: 1. count the try, 2. ask Katixo, 3. close the page, 4. keep the session."""
        if (request.content_length or MOST_BYTES + 1) > MOST_BYTES:
            raise web.HTTPRequestEntityTooLarge(MOST_BYTES, request.content_length or 0)
        link = await self._find(request)
        now = self._desk.clock.now()
        if link is None or not await self._desk.database.write(
            lambda tx: sign_in_links.count_try(tx.connection, link, now)
        ):
            return _gone()
        filled = {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        typed = filled.get("phone", "").strip()
        phone = read_phone(typed) if typed else await self._own_phone(link)
        if not phone and filled.get("step") != "key":
            trouble = say(_language(link), "phone_unclear")
            return _page(draw_phone_form(_language(link), _whose(link), trouble=trouble), status=422)
        try:
            session = await self._ask(phone or "", filled)
        except KatixoError as error:
            log.info("page_refused", error=repr(error))
            return self._refused(link, phone or "", filled, why_not(error))
        if session is None:
            phone = phone or ""
            return _page(draw_code_form(_language(link), _whose(link), phone, shown_phone(phone)))
        return await self._keep(link, session)

    async def _own_phone(self, link: SignInLink) -> str:
        """Give the phone number that the chat itself has, "" where it has none."""
        phone_of = self._phones.get(link.channel)
        if phone_of is None:
            return ""
        return await self._desk.database.read(lambda connection: phone_of(connection, link.address))

    async def _ask(self, phone: str, filled: Mapping[str, str]) -> Session | None:
        """Open a session with what was filled in; None when a code was asked for instead."""
        match filled.get("step"):
            case "key":
                return await self._desk.linking.sign_in_with_key(filled.get("key", "").strip())
            case "check":
                return await self._desk.linking.check_code(phone, read_code(filled.get("code", "")) or "000000")
            case "password" if filled.get("password"):
                return await self._desk.linking.sign_in(Credentials(phone, filled["password"]))
            case _:
                await self._desk.linking.send_code(phone)
                return None

    def _refused(self, link: SignInLink, phone: str, filled: Mapping[str, str], why: WhyNot) -> web.Response:
        language, whose = _language(link), _whose(link)
        trouble = say(language, SENTENCES[why], contact=self._help_contact, phone=shown_phone(phone)).strip()
        if filled.get("step") == "check" and why in ("wrong", "phone", "busy", "down"):
            return _page(draw_code_form(language, whose, phone, shown_phone(phone), trouble=trouble), status=422)
        return _page(draw_phone_form(language, whose, phone=phone, trouble=trouble), status=422)

    async def _keep(self, link: SignInLink, session: Session) -> web.Response:
        now = self._desk.clock.now()
        if not await self._desk.database.write(lambda tx: sign_in_links.use(tx.connection, link, now)):
            return _gone()
        answer = await self._desk.keep(link.channel, link.address, session, link.language)
        match answer:
            case SignInRefused():
                return _page(draw_sentence(_language(link), say(_language(link), "page_down")), status=502)
            case SignedIn(name, role):
                await self._tell(link, answer)
                return _page(draw_sentence(_language(link), say(_language(link), "page_done", org=name, role=role)))
            case other:
                assert_never(other)

    async def _tell(self, link: SignInLink, answer: SignedIn) -> None:
        """Let the chat say that it is signed in."""
        now, conversation = self._desk.clock.now(), f"{link.channel}:{link.address}"
        body = EVENT.dump_json(Done(link.wish, answer))
        news = inbox.Incoming(INTERNAL, f"page:{link.digest}", conversation, "event", body, now)

        def unit(tx: Transaction) -> None:
            if inbox.add(tx.connection, news, now) is not None:
                tx.wake(f"turn:{conversation}")

        await self._desk.database.write(unit)

    async def _find(self, request: web.Request) -> SignInLink | None:
        token, now = request.match_info["token"], self._desk.clock.now()
        return await self._desk.database.read(lambda connection: sign_in_links.find(connection, token, now))


def _language(link: SignInLink) -> Language:
    return next((one for one in LANGUAGES if one == link.language), "en")


def _whose(link: SignInLink) -> str:
    """Say whose chat the page signs in, so that nobody signs in somebody else's."""
    language = _language(link)
    chat = say(language, "page_chat", channel=link.channel.capitalize(), end=link.address[-4:])
    return say(language, "page_whose", chat=chat)


def _gone() -> web.Response:
    """Answer alike to what was used, is too old or never was; in every language, for nobody knows whose it was."""
    return _page(draw_sentence("en", *(say(language, "page_gone") for language in LANGUAGES)), status=410)


def _page(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, content_type="text/html", status=status, headers=HEADERS)
