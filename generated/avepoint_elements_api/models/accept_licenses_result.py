"""What became of accepting licenses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import AcceptStatus


@model
class AcceptLicensesResult(Model):
    """What became of accepting licenses."""

    accept_status: AcceptStatus | None = Field("acceptStatus", Code("AcceptStatus"), default=UNSET)
