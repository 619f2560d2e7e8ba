"""Who obtains the provider's tokens."""

from __future__ import annotations

from .._enums import StrCode


class ExternalAuthentication(StrCode):
    """Who obtains the provider's tokens."""

    NONE = "none"
    INITIAL = "initial"


LABELS = {"none": "The platform", "initial": "The caller, who gives them once in the configuration"}
