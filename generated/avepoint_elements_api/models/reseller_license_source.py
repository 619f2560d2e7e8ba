"""Pool that a reseller license comes from."""

from __future__ import annotations

from .._enums import IntCode


class ResellerLicenseSource(IntCode):
    """Pool that a reseller license comes from."""

    AVEPOINT_POOL = 5
    LAR_POOL = 6


LABELS = {5: "AvePoint pooled subscription", 6: "LAR organization (pooled) subscription"}
