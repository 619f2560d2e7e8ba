"""Storage of a reseller license. Samples write AvePoint Storage with a capital S and add AvePoint Managed
Storage; compare without case.
"""

from __future__ import annotations

from .._enums import StrCode


class ResellerLicenseStorage(StrCode):
    """Storage of a reseller license. Samples write AvePoint Storage with a capital S and add AvePoint Managed
    Storage; compare without case.
    """

    BYOS = "BYOS"
    AVEPOINT_STORAGE = "AvePoint storage"
    AVEPOINT_MANAGED_STORAGE = "AvePoint Managed Storage"


LABELS = {
    "BYOS": "BYOS",
    "AvePoint storage": "AvePoint storage",
    "AvePoint Managed Storage": "AvePoint Managed Storage",
}
