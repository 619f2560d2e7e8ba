"""Result of a job for one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import JobReportObjectType, JobReportStatus


@model
class JobReportItem(Model):
    """Result of a job for one object."""

    title: str | None = Field("title", TEXT, default=UNSET)
    """Name of the object."""
    type_: JobReportObjectType | None = Field("type", Code("JobReportObjectType"), default=UNSET)
    source_object_location: str | None = Field("sourceObjectLocation", TEXT, default=UNSET)
    """Where the object is."""
    container: str | None = Field("container", TEXT, default=UNSET)
    """Container that the object is in."""
    size: int | None = Field("size", WHOLE, default=UNSET)
    """Size; the unit is not documented."""
    status: JobReportStatus | None = Field("status", Code("JobReportStatus"), default=UNSET)
    finish_time: datetime.datetime | None = Field("finishTime", MOMENT, default=UNSET)
    """When the object was done; seven fraction digits."""
    comment: str | None = Field("comment", TEXT, default=UNSET)
    """Free text on what went wrong."""
    error_code: str | None = Field("errorCode", TEXT, default=UNSET)
    """Error code; empty if there is none."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            title: str | None = UNSET,
            type_: JobReportObjectType | int | None = UNSET,
            source_object_location: str | None = UNSET,
            container: str | None = UNSET,
            size: int | None = UNSET,
            status: JobReportStatus | int | None = UNSET,
            finish_time: datetime.datetime | None = UNSET,
            comment: str | None = UNSET,
            error_code: str | None = UNSET,
        ) -> None: ...
