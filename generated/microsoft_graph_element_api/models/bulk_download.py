"""A bulk download to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    WORD,
    Code,
    Field,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import BulkDownloadFormat, DocumentsHubTarget


@model
class BulkDownload(Model):
    """A bulk download to start."""

    object_name: str = Field("objectName", TEXT)
    """Name of the object."""
    format_: BulkDownloadFormat = Field("format", Code("BulkDownloadFormat"))
    where: str | None = Field("where", TEXT, default=UNSET)
    """Which records, as a CEQL condition."""
    select_fields: str | None = Field("selectFields", TEXT, default=UNSET)
    """Names of the fields to write, separated by commas."""
    query: dict[str, str] | None = Field("query", Map(TEXT), default=UNSET)
    """Other query parameters of the object's list."""
    from_: datetime.datetime | None = Field("from", MOMENT, default=UNSET)
    """Records from this time on."""
    to: datetime.datetime | None = Field("to", MOMENT, default=UNSET)
    """Records up to this time."""
    filter_date_field: str | None = Field("filterDateField", TEXT, default=UNSET)
    """Field that from and to look at."""
    filter_nulls: bool | None = Field("filterNulls", FLAG, default=UNSET)
    """Whether to leave out fields that are null."""
    limit: int | None = Field("limit", WHOLE, default=UNSET)
    """Records at most."""
    page_size: int | None = Field("pageSize", WHOLE, default=UNSET)
    """Records that the job reads at a time."""
    api_limit: int | None = Field("apiLimit", WHOLE, default=UNSET)
    """Calls to the provider at most."""
    continue_from_job_id: str | None = Field("continueFromJobId", WORD, default=UNSET)
    """Id of a job to go on from. Documented as a number."""
    notification_url: str | None = Field("notificationUrl", TEXT, default=UNSET)
    """Where to post the result, signed as an event is."""
    docs_hub_details: DocumentsHubTarget | None = Field("docsHubDetails", One("DocumentsHubTarget"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            object_name: str,
            format_: BulkDownloadFormat | str,
            where: str | None = UNSET,
            select_fields: str | None = UNSET,
            query: dict[str, str] | None = UNSET,
            from_: datetime.datetime | None = UNSET,
            to: datetime.datetime | None = UNSET,
            filter_date_field: str | None = UNSET,
            filter_nulls: bool | None = UNSET,
            limit: int | None = UNSET,
            page_size: int | None = UNSET,
            api_limit: int | None = UNSET,
            continue_from_job_id: str | None = UNSET,
            notification_url: str | None = UNSET,
            docs_hub_details: DocumentsHubTarget | None = UNSET,
        ) -> None: ...
