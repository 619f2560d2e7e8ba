"""A script that a transformation runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import VdrLevel


@model
class VdrTransformationScript(Model):
    """A script that a transformation runs."""

    body: str | None = Field("body", TEXT, default=UNSET)
    """Source of the script."""
    mime_type: str | None = Field("mimeType", TEXT, default=UNSET)
    """Media type of the script."""
    filter_empty_response: bool | None = Field("filterEmptyResponse", FLAG, default=UNSET)
    """Whether objects that the script makes empty are left out."""
    level: VdrLevel | None = Field("level", Code("VdrLevel"), default=UNSET)
    instance_id: int | None = Field("instanceId", WHOLE, default=UNSET)
    """Id of the instance that the script belongs to."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            body: str | None = UNSET,
            mime_type: str | None = UNSET,
            filter_empty_response: bool | None = UNSET,
            level: VdrLevel | str | None = UNSET,
            instance_id: int | None = UNSET,
        ) -> None: ...
