"""The Authorization header: `User <secret>, Organization <secret>, Element <token>`, parts in any order."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from typing import Final

from .._exchange import Refusal
from .._seed import Row
from ._instances import Instance
from ._state import State

_PART: Final = re.compile(r"(User|Organization|Element) ([^\s,]+)")
_NAMES: Final = {"user": "User", "organization": "Organization", "element": "Element"}


@dataclass(frozen=True)
class Caller:
    """Whom a request comes from."""

    user: Row
    instance: Instance | None = None
    """The instance that the Element token names."""

    @property
    def account(self) -> int:
        return int(self.user["_account"])

    def administers(self) -> bool:
        """Whether the caller manages the organization."""
        return "org-admin" in self.user["_roles"]


def parts(header: str) -> dict[str, str]:
    """The header's parts by name. Raises `Refusal` for anything but the grammar."""
    found: dict[str, str] = {}
    for text in header.split(", "):
        match = _PART.fullmatch(text)
        if match is None or match[1] in found:
            raise Refusal(
                401, "The Authorization header must be: User <secret>, Organization <secret>, Element <token>"
            )
        found[match[1]] = match[2]
    return found


def caller(header: str, needed: tuple[str, ...], state: State) -> Caller:
    """Whom the header stands for. Parts that the operation doesn't need are not looked at. Raises `Refusal`."""
    if not header:
        raise Refusal(401, "An Authorization header is required.")
    given = parts(header)
    for name in (_NAMES[scheme] for scheme in needed):
        if name not in given:
            raise Refusal(401, f"The Authorization header has no {name} part.")
    user = state.by_secret(given.get("User", ""))
    if user is None:
        raise Refusal(401, "Invalid User secret.")
    secret = state.organization["secret"]
    if "organization" in needed and not hmac.compare_digest(given["Organization"].encode(), secret.encode()):
        raise Refusal(401, "Invalid Organization secret.")
    if "element" not in needed:
        return Caller(user)
    instance = state.by_token(given["Element"])
    if instance is None:
        raise Refusal(401, "Invalid Element token: there is no such element instance, or it was deleted.")
    return Caller(user, instance)
