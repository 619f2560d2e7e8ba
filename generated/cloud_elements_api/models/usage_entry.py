"""A call that was made. Two spellings of the fields are known: with underscores in the tests, without in the
documentation and the generated client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    NUMBER,
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

    from . import UsageStatus


@model
class UsageEntry(Model):
    """A call that was made. Two spellings of the fields are known: with underscores in the tests, without in
    the documentation and the generated client.
    """

    traffic_id: str | None = Field("traffic_id", TEXT, default=UNSET, aliases=("id",))
    """Id of the record."""
    request_id: str | None = Field("request_id", TEXT, default=UNSET)
    """Id of the call, the header Elements-Request-Id of its answer."""
    request_status: UsageStatus | None = Field(
        "request_status", Code("UsageStatus"), default=UNSET, aliases=("requestStatus",)
    )
    request_uri: str | None = Field("request_uri", TEXT, default=UNSET, aliases=("requestURI",))
    """Path that was called."""
    request_ip: str | None = Field("request_ip", TEXT, default=UNSET, aliases=("requestIP",))
    """Address of the caller."""
    traffic_date: datetime.datetime | None = Field("traffic_date", MOMENT, default=UNSET, aliases=("usageDate",))
    """When the call was made."""
    process_time: float | None = Field("process_time", NUMBER, default=UNSET, aliases=("processTime",))
    """How long it took, in milliseconds."""
    element_api: str | None = Field("element_api", TEXT, default=UNSET, aliases=("elementApi",))
    """Operation of the element."""
    element_key: str | None = Field("element_key", TEXT, default=UNSET, aliases=("elementKey",))
    """Key of the element."""
    element_name: str | None = Field("element_name", TEXT, default=UNSET, aliases=("elementName",))
    """Name of the element."""
    user_id: int | None = Field("user_id", WHOLE, default=UNSET, aliases=("userId",))
    """Id of the user."""
    account_id: int | None = Field("account_id", WHOLE, default=UNSET, aliases=("accountId",))
    """Id of the account."""
    company_id: int | None = Field("company_id", WHOLE, default=UNSET, aliases=("companyId",))
    """Id of the organization."""
    company_external_id: str | None = Field("company_external_id", TEXT, default=UNSET)
    """Id of the organization that its owner gave."""
    company_external_name: str | None = Field("company_external_name", TEXT, default=UNSET)
    """Name of the organization."""
    instance_name: str | None = Field("instanceName", TEXT, default=UNSET)
    """Name of the instance. In the documentation only."""
    element_tags: str | None = Field("elementTags", TEXT, default=UNSET)
    """Tags of the instance. In the documentation only."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            traffic_id: str | None = UNSET,
            request_id: str | None = UNSET,
            request_status: UsageStatus | str | None = UNSET,
            request_uri: str | None = UNSET,
            request_ip: str | None = UNSET,
            traffic_date: datetime.datetime | None = UNSET,
            process_time: float | None = UNSET,
            element_api: str | None = UNSET,
            element_key: str | None = UNSET,
            element_name: str | None = UNSET,
            user_id: int | None = UNSET,
            account_id: int | None = UNSET,
            company_id: int | None = UNSET,
            company_external_id: str | None = UNSET,
            company_external_name: str | None = UNSET,
            instance_name: str | None = UNSET,
            element_tags: str | None = UNSET,
        ) -> None: ...
