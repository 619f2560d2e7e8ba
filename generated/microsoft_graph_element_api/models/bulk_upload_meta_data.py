"""Settings of a bulk upload."""

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
    from . import BulkUploadFormat


@model
class BulkUploadMetaData(Model):
    """Settings of a bulk upload."""

    path: str | None = Field("path", TEXT, default=UNSET)
    """Path at the provider."""
    format_: BulkUploadFormat | None = Field("format", Code("BulkUploadFormat"), default=UNSET)
    identifier_field_name: str | None = Field("identifierFieldName", TEXT, default=UNSET)
    """Field that tells which record to change rather than create."""
    action: str | None = Field("action", TEXT, default=UNSET)
    """What to do with the records."""
    list_id: str | None = Field("listId", TEXT, default=UNSET)
    """Id of a list to add them to."""
    campaign_id: str | None = Field("campaignId", TEXT, default=UNSET)
    """Id of a campaign to add them to."""
    callback_payload: str | None = Field("callback-payload", TEXT, default=UNSET)
    """Text to post back with the result."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            path: str | None = UNSET,
            format_: BulkUploadFormat | str | None = UNSET,
            identifier_field_name: str | None = UNSET,
            action: str | None = UNSET,
            list_id: str | None = UNSET,
            campaign_id: str | None = UNSET,
            callback_payload: str | None = UNSET,
        ) -> None: ...
