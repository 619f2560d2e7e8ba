"""Where an object comes from."""

from __future__ import annotations

from .._enums import StrCode


class ObjectKind(StrCode):
    """Where an object comes from."""

    VENDOR = "vendor"
    CE_CANONICAL = "ceCanonical"
    VDR = "vdr"


LABELS = {"vendor": "The provider's own", "ceCanonical": "The platform's canonical object", "vdr": "A common resource"}
