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

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, accept_status: AcceptStatus | int | None = UNSET) -> None: ...
