"""What signing in and out wants from the world, and what the world answers.

A code stands in `CheckCode` only until it has been tried, once: whoever performs it erases it with its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class SendCode:
    """Have Katixo send a one-time code to a phone. `draft` is the id of this wish, not of an entry."""

    draft: str
    version: int
    phone: str
    kind: Literal["send_code"] = "send_code"


@dataclass(frozen=True, slots=True)
class CheckCode:
    """Sign the chat in with the code that its user typed."""

    draft: str
    version: int
    phone: str
    code: str
    language: str
    kind: Literal["check_code"] = "check_code"


@dataclass(frozen=True, slots=True)
class MakeLink:
    """Make the address of a page on which the chat can be signed in, once."""

    draft: str
    version: int
    language: str
    kind: Literal["make_link"] = "make_link"


@dataclass(frozen=True, slots=True)
class SignOut:
    """Part the chat from its user; with the user's last chat the session is revoked and its tokens are erased."""

    draft: str
    version: int
    kind: Literal["sign_out"] = "sign_out"


@dataclass(frozen=True, slots=True)
class CodeSent:
    """The code is on its way to the phone."""

    kind: Literal["code_sent"] = "code_sent"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The chat is signed in to an organisation, as whom."""

    name: str
    role: str
    kind: Literal["signed_in"] = "signed_in"


@dataclass(frozen=True, slots=True)
class LinkMade:
    """The page is at this address."""

    url: str
    kind: Literal["link_made"] = "link_made"


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The chat belongs to nobody now. `revoked` is False when Katixo could not be told."""

    revoked: bool
    kind: Literal["signed_out"] = "signed_out"


WhyNot: TypeAlias = Literal["wrong", "locked", "no_account", "phone", "busy", "down"]


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """Katixo did not send the code or did not take it, and why."""

    why: WhyNot
    kind: Literal["sign_in_refused"] = "sign_in_refused"


AccountEffect: TypeAlias = SendCode | CheckCode | MakeLink | SignOut
AccountAnswer: TypeAlias = CodeSent | SignedIn | LinkMade | SignedOut | SignInRefused
