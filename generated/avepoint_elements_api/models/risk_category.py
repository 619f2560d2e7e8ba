"""Category of a risk rule."""

from __future__ import annotations

from .._enums import IntCode


class RiskCategory(IntCode):
    """Category of a risk rule."""

    NETWORK_SECURITY = 1
    ENDPOINT_SECURITY = 2
    IDENTITY_ACCESS = 3
    CONFIGURATION_SECURITY = 4


LABELS = {1: "Network security", 2: "Endpoint security", 3: "Identity access", 4: "Configuration security"}
