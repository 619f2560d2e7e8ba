"""Module to which a tenant can be connected."""

from __future__ import annotations

from .._enums import StrCode


class ConnectModule(StrCode):
    """Module to which a tenant can be connected."""

    USER_MANAGEMENT = "PartnerUserManagement"


LABELS = {"PartnerUserManagement": "User management"}
