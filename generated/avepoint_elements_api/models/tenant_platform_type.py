"""Platform of a third-party tenant."""

from __future__ import annotations

from .._enums import IntCode


class TenantPlatformType(IntCode):
    """Platform of a third-party tenant."""

    MICROSOFT_365 = 0
    SALESFORCE = 1
    GOOGLE = 2
    DYNAMICS_365 = 3


LABELS = {0: "Microsoft 365", 1: "Salesforce", 2: "Google", 3: "Dynamics 365"}
