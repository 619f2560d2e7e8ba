"""What became of onboarding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import OnboardStatus


@model
class OnboardResult(Model):
    """What became of onboarding."""

    status: OnboardStatus | None = Field("status", Code("OnboardStatus"), default=UNSET)
    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the new customer."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, status: OnboardStatus | int | None = UNSET, id: str | None = UNSET) -> None: ...
