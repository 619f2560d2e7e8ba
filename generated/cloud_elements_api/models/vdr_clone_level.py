"""Level that a copy belongs to."""

from __future__ import annotations

from .._enums import StrCode


class VdrCloneLevel(StrCode):
    """Level that a copy belongs to."""

    ORGANIZATION = "organization"
    ACCOUNT = "account"


LABELS = {"organization": "Organization", "account": "Account"}
