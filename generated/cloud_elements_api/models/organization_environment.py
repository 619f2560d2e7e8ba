"""What an organization is for."""

from __future__ import annotations

from .._enums import StrCode


class OrganizationEnvironment(StrCode):
    """What an organization is for."""

    PRODUCTION = "production"
    TEST = "test"


LABELS = {"production": "Production", "test": "Test"}
