"""What became of rejecting licenses."""

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
    from . import RejectStatus


@model
class RejectLicensesResult(Model):
    """What became of rejecting licenses."""

    reject_status: RejectStatus | None = Field("rejectStatus", Code("RejectStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, reject_status: RejectStatus | int | None = UNSET) -> None: ...
