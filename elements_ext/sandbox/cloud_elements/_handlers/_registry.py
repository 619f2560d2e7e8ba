"""Where handlers sign up, and what they all need."""

from __future__ import annotations

from ..._exchange import Call as AnyCall
from ..._exchange import Refusal
from ..._service import Registry
from .._authorization import Caller
from .._instances import Instance
from .._state import State

Call = AnyCall[State]
platform: Registry[State] = Registry()
"""Operations of the platform."""
element: Registry[State] = Registry()
"""Operations of the Microsoft Graph element."""


def caller(call: Call) -> Caller:
    """Whom the call comes from."""
    assert isinstance(call.grant, Caller)
    return call.grant


def instance(call: Call) -> Instance:
    """The instance that the Element token names, or else the one whose id is in the path. Raises `Refusal`."""
    named = caller(call).instance
    if named is not None:
        return named
    return call.state.instance(call.path["id"])


def shown(row: dict[str, object]) -> dict[str, object]:
    """A row without what is kept for the sandbox alone."""
    return {key: value for key, value in row.items() if not key.startswith("_")}


def text(call: Call, name: str) -> str:
    """A field of the body that must not be blank. Raises `Refusal`."""
    value = call.body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Refusal(400, f"{name} must not be empty.")
    return value
