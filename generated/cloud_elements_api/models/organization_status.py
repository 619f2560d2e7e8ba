"""How an organization pays."""

from __future__ import annotations

from .._enums import StrCode


class OrganizationStatus(StrCode):
    """How an organization pays."""

    PAID = "paid"
    TRIAL = "trial"


LABELS = {"paid": "Paid", "trial": "Trial"}
