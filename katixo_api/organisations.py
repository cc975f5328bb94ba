"""Organisations: those a person may enter, their details, and changing from one to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from katixo_api.auth import OrgSummary, Session, read_session
from katixo_api.errors import Unreadable
from katixo_api.record import Record, ask, ask_all
from katixo_api.wire import Call, Caller, at, write_json


class OrgDetails(Record):
    """An organisation. While `state_code` is None the server takes every bill as same-state."""

    id: str
    name: str
    gstin: str | None = None
    phone: str | None = None
    email: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    state: str | None = None
    state_code: str | None = None
    postal_code: str | None = None
    industry_code: str | None = None
    business_type: str | None = None
    plan_tier: str | None = None


class Organisations:
    """Calls about organisations."""

    def __init__(self, call: Caller, clock: Callable[[], datetime]) -> None:
        self._call = call
        self._clock = clock

    async def mine(self) -> list[OrgSummary]:
        """Give the organisations the signed-in person can enter."""
        return await ask_all(self._call, Call("GET", "/api/v1/users/me/organisations"), OrgSummary)

    async def get(self, id: str) -> OrgDetails:
        """Give one organisation."""
        return await ask(self._call, Call("GET", at("/api/v1/organisations/{}", id)), OrgDetails)

    async def settings(self) -> dict[str, str]:
        """Give the organisation's settings, such as org.timezone and org.fiscal_year_start: a bare map of texts."""
        settings = await self._call(Call("GET", "/api/v1/settings", shape="bare"))
        if not isinstance(settings, dict):
            raise Unreadable("no map of settings")
        return {name: str(text) for name, text in settings.items() if text is not None}

    async def switch(self, org_id: str) -> Session:
        """Enter another organisation: a session of its own, for another client. This one stays where it is."""
        body = write_json({"targetOrgId": org_id})
        return read_session(await self._call(Call("POST", "/api/v1/users/me/switch-org", body=body)), self._clock())
