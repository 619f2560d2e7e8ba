"""Level at which a definition, a transformation or one of its fields is made."""

from __future__ import annotations

from .._enums import StrCode


class DefinitionLevel(StrCode):
    """Level at which a definition, a transformation or one of its fields is made."""

    ORGANIZATION = "organization"
    ACCOUNT = "account"
    INSTANCE = "instance"


LABELS = {"organization": "Organization", "account": "Account", "instance": "Instance"}
