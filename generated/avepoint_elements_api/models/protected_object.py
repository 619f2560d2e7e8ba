"""An object that Cloud Backup protects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import MailboxType


@model
class ProtectedObject(Model):
    """An object that Cloud Backup protects."""

    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name of the object."""
    mailbox_type: MailboxType | None = Field("mailboxType", Code("MailboxType"), default=UNSET)
    container_name: str | None = Field("containerName", TEXT, default=UNSET)
    """Container that the object is in."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Id of the tenant."""
    size: int | None = Field("size", WHOLE, default=UNSET)
    """Size; the unit is not documented."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            display_name: str | None = UNSET,
            mailbox_type: MailboxType | str | None = UNSET,
            container_name: str | None = UNSET,
            tenant_id: str | None = UNSET,
            size: int | None = UNSET,
        ) -> None: ...
