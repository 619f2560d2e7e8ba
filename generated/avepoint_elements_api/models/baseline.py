"""A set of tenant settings kept as a standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import BaselineStatus


@model
class Baseline(Model):
    """A set of tenant settings kept as a standard."""

    baseline_id: str | None = Field("baselineId", TEXT, default=UNSET)
    """Identifier of the baseline."""
    baseline_name: str | None = Field("baselineName", TEXT, default=UNSET)
    """Name; see also `name`."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name, under the key that the second item of the sample has in place of `baselineName`."""
    created_time: datetime.datetime | None = Field("createdTime", MOMENT, default=UNSET)
    """Creation time."""
    modified_time: datetime.datetime | None = Field("modifiedTime", MOMENT, default=UNSET)
    """Time of the last change."""
    status: BaselineStatus | None = Field("status", Code("BaselineStatus"), default=UNSET)
    """State of the baseline."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            baseline_id: str | None = UNSET,
            baseline_name: str | None = UNSET,
            name: str | None = UNSET,
            created_time: datetime.datetime | None = UNSET,
            modified_time: datetime.datetime | None = UNSET,
            status: BaselineStatus | int | None = UNSET,
        ) -> None: ...
