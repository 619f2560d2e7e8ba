"""Where handlers sign up."""

from __future__ import annotations

from ..._exchange import Call as AnyCall
from ..._service import Registry
from .._state import State

Call = AnyCall[State]
operation: Registry[State] = Registry()
