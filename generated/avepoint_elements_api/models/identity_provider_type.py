"""How the first user of a new customer signs in."""

from __future__ import annotations

from .._enums import IntCode


class IdentityProviderType(IntCode):
    """How the first user of a new customer signs in."""

    LOCAL = 0
    MICROSOFT_365 = 6


LABELS = {0: "Local", 6: "Microsoft 365"}
