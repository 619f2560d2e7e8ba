"""Level that a field of a virtual data resource belongs to."""

from __future__ import annotations

from .._enums import StrCode


class VdrLevel(StrCode):
    """Level that a field of a virtual data resource belongs to."""

    SYSTEM = "system"
    ORGANIZATION = "organization"
    ACCOUNT = "account"
    INSTANCE = "instance"


LABELS = {"system": "System", "organization": "Organization", "account": "Account", "instance": "Instance"}
