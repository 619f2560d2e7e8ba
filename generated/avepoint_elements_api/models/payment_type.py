"""How a license is paid."""

from __future__ import annotations

from .._enums import IntCode


class PaymentType(IntCode):
    """How a license is paid."""

    PREPAID = 0
    PAY_AS_YOU_GO = 1


LABELS = {0: "Prepaid", 1: "Pay as you go"}
