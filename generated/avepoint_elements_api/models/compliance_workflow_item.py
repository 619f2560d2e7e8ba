"""A user that a workflow found, with the traces. The table is flat; the sample nests the traces in lists, as
here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ComplianceDevice, ComplianceFileAccess, ComplianceLogin


@model
class ComplianceWorkflowItem(Model):
    """A user that a workflow found, with the traces. The table is flat; the sample nests the traces in lists,
    as here.
    """

    user_display_name: str | None = Field("userDisplayName", TEXT, default=UNSET)
    """Name of the user."""
    user_principal_name: str | None = Field("userPrincipalName", TEXT, default=UNSET)
    """User principal name."""
    user_id: str | None = Field("userId", TEXT, default=UNSET)
    """Identifier of the user."""
    login_ips: builtins.list[ComplianceLogin] | None = Field("loginIps", Many(One("ComplianceLogin")), default=UNSET)
    """Sign-ins."""
    files: builtins.list[ComplianceFileAccess] | None = Field("files", Many(One("ComplianceFileAccess")), default=UNSET)
    """Files opened."""
    devices: builtins.list[ComplianceDevice] | None = Field("devices", Many(One("ComplianceDevice")), default=UNSET)
    """Devices used."""
