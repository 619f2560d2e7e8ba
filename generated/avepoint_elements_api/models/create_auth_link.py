"""What an authorization link is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import AadEnvironment


@model
class CreateAuthLink(Model):
    """What an authorization link is for."""

    aad_environment: AadEnvironment = Field("aadEnvironment", Code("AadEnvironment"))
    tenant_friendly_name: str = Field("tenantFriendlyName", TEXT)
    """Name shown for the tenant."""
    tenant_description: str | None = Field("tenantDescription", TEXT, default=UNSET)
    """Description of the tenant."""
    tenant_share_point_admin_url: str | None = Field("tenantSharePointAdminUrl", TEXT, default=UNSET)
    """URL of the tenant's SharePoint admin center."""
    custom_recipient_emails: builtins.list[str] | None = Field("customRecipientEmails", Many(TEXT), default=UNSET)
    """Email addresses that get the link."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            aad_environment: AadEnvironment | int,
            tenant_friendly_name: str,
            tenant_description: str | None = UNSET,
            tenant_share_point_admin_url: str | None = UNSET,
            custom_recipient_emails: builtins.list[str] | None = UNSET,
        ) -> None: ...
