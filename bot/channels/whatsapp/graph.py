"""Calls to Meta's Graph API: the only file that sends anything to it. What goes wrong has a name.

The token goes to the Graph address and to Meta's own media hosts, nowhere else; redirects are never followed.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import TypeAlias

import httpx
from pydantic import SecretStr

from bot.channels.whatsapp.shapes import Json, items, part, text
from katixo_api.trust import trusted

MEDIA_HOSTS = (".fbsbx.com", ".fbcdn.net", ".facebook.com", ".whatsapp.net")
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
ID = re.compile(r"[A-Za-z0-9_-]{1,200}")
FileForm: TypeAlias = dict[str, tuple[str, bytes, str]]


class GraphError(Exception):
    """What can go wrong: `Refused` (answered with an error), `NeverLeft` (not sent), `NoWord` (sent, no answer)."""


class NeverLeft(GraphError):
    """The call did not reach the platform."""


class NoWord(GraphError):
    """The call went out and its answer did not come: it may have worked."""


class Refused(GraphError):
    """The platform answered with an error; `code` is None where it gave none."""

    def __init__(self, http_status: int, code: int | None, details: str) -> None:
        super().__init__(f"{code if code is not None else f'HTTP {http_status}'}")
        self.http_status = http_status
        self.code = code
        self.details = details


class TooLarge(GraphError):
    """A file is larger than what we take."""


class ForeignHost(GraphError):
    """A file lies on a host that is not Meta's; it is not asked for."""


@dataclass(frozen=True, slots=True)
class Access:
    """Where the platform answers, under which version, and as whom we speak."""

    url: str
    version: str
    token: SecretStr
    number: str
    account: str = ""


class Graph:
    """The calls. A transport can be given by tests."""

    def __init__(self, access: Access, *, call_s: float, file_s: float) -> None:
        self.access = access
        self._file_s = file_s
        self._own = httpx.URL(access.url)
        self._http = httpx.AsyncClient(
            timeout=call_s,
            verify=trusted(),
            follow_redirects=False,
            headers={"User-Agent": "katixo-bot"},
            trust_env=_is_abroad(self._own),
        )

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def send(self, payload: Json) -> str:
        """Send a message and give the platform's id of it; "" where the platform took it and named none."""
        answer = await self._call("POST", f"{self.access.number}/messages", json=payload)
        return next((id for one in items(answer, "messages") if (id := text(one, "id"))), "")

    async def own_number(self) -> str:
        """Ask for the phone number that we are."""
        answer = await self._call("GET", self.access.number, params={"fields": "display_phone_number"})
        return text(answer, "display_phone_number")

    async def media(self, id: str) -> Json:
        """Ask where a file lies: url, mime_type, sha256, file_size."""
        if not ID.fullmatch(id):
            raise Refused(400, None, "no id of a file")
        return await self._call("GET", id, params={"phone_number_id": self.access.number})

    async def upload(self, content: bytes, mime: str, name: str) -> str:
        """Upload a file for sending and give its id, good for 30 days."""
        fields = {"messaging_product": "whatsapp", "type": mime}
        form = {"file": (name, content, mime)}
        return text(await self._call("POST", f"{self.access.number}/media", data=fields, files=form), "id")

    async def templates(self) -> list[Json]:
        """List the templates of the business account."""
        answer = await self._call("GET", f"{self.access.account}/message_templates", params={"limit": "200"})
        return list(items(answer, "data"))

    async def is_subscribed(self) -> bool:
        """Say whether any app gets the business account's webhooks; only its own token's app is listed."""
        return bool(items(await self._call("GET", f"{self.access.account}/subscribed_apps"), "data"))

    async def subscribe(self) -> None:
        """Have the business account's webhooks sent to this token's app."""
        await self._call("POST", f"{self.access.account}/subscribed_apps")

    async def submit(self, template: Json) -> Json:
        """Hand a template in for approval."""
        return await self._call("POST", f"{self.access.account}/message_templates", json=template)

    async def download(self, url: str, most_bytes: int) -> bytes:
        """Get a file from Meta's own hosts, within its size and its time."""
        try:
            address = httpx.URL(url)
        except httpx.InvalidURL as error:
            raise ForeignHost("no address") from error
        if not self._is_metas(address):
            raise ForeignHost(address.host)
        try:
            async with asyncio.timeout(self._file_s):
                return await self._read(address, most_bytes)
        except (TimeoutError, httpx.TransportError) as error:
            raise NoWord("the file did not come") from error

    async def _read(self, address: httpx.URL, most_bytes: int) -> bytes:
        content = bytearray()
        async with self._http.stream("GET", address, headers=self._authorised()) as answer:
            if answer.status_code != 200:
                raise Refused(answer.status_code, None, "")
            async for piece in answer.aiter_bytes():
                content += piece
                if len(content) > most_bytes:
                    raise TooLarge(str(most_bytes))
        return bytes(content)

    async def _call(
        self,
        method: str,
        path: str,
        *,
        json: Json | None = None,
        params: dict[str, str] | None = None,
        data: dict[str, str] | None = None,
        files: FileForm | None = None,
    ) -> Json:
        url = f"{self.access.url}/{self.access.version}/{path}"
        try:
            answer = await self._http.request(
                method, url, json=json, params=params, data=data, files=files, headers=self._authorised()
            )
        except NEVER_LEFT as error:
            raise NeverLeft(type(error).__name__) from error
        except httpx.TransportError as error:
            raise NoWord(type(error).__name__) from error
        return _meaning(answer)

    def _authorised(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.access.token.get_secret_value()}"}

    def _is_metas(self, address: httpx.URL) -> bool:
        """Say whether the token may go there: the Graph address itself, or one of Meta's hosts over https."""
        if (address.scheme, address.host, address.port) == (self._own.scheme, self._own.host, self._own.port):
            return True
        return address.scheme == "https" and f".{address.host}".endswith(MEDIA_HOSTS) and not address.userinfo


def _meaning(answer: httpx.Response) -> Json:
    """Turn an answer into data or an error."""
    try:
        body = answer.json()
    except ValueError:
        body = {}
    error = part(body, "error")
    if answer.is_success and not error:
        return part(body)
    code = text(error, "code")
    details = text(part(error, "error_data"), "details") or text(error, "message")
    raise Refused(answer.status_code, int(code) if code.isdecimal() and len(code) < 10 else None, details)


def _is_abroad(url: httpx.URL) -> bool:
    """Say whether the address is another machine's: only then a proxy of the environment may stand between."""
    return url.host not in ("localhost", "127.0.0.1", "::1")
