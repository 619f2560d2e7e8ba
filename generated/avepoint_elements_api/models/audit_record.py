"""One thing that somebody did."""

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

    from . import AuditComment, AuditPropertyChange


@model
class AuditRecord(Model):
    """One thing that somebody did."""

    audit_id: str | None = Field("auditId", TEXT, default=UNSET)
    """Id of the record."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Id of the tenant."""
    tenant_name: str | None = Field("tenantName", TEXT, default=UNSET)
    """Name of the tenant."""
    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Id of the customer."""
    customer_name: str | None = Field("customerName", TEXT, default=UNSET)
    """Name of the customer."""
    operation_time: str | None = Field("operationTime", TEXT, default=UNSET)
    """When it was done (08/04/2026 09:35:11), without a zone."""
    operated_by: str | None = Field("operatedBy", TEXT, default=UNSET)
    """Who did it."""
    target_object_id: str | None = Field("targetObjectId", TEXT, default=UNSET)
    """Id of the object."""
    target_object_type: str | None = Field("targetObjectType", TEXT, default=UNSET)
    """Type of the object."""
    target_object: str | None = Field("targetObject", TEXT, default=UNSET)
    """Name of the object."""
    category: str | None = Field("category", TEXT, default=UNSET)
    """Category."""
    operation: str | None = Field("operation", TEXT, default=UNSET)
    """What was done."""
    operator_organization: str | None = Field("operatorOrganization", TEXT, default=UNSET)
    """Organization of who did it. The sample's name; the table has organization."""
    organization: str | None = Field("organization", TEXT, default=UNSET)
    """The table's name for operatorOrganization."""
    module: str | None = Field("module", TEXT, default=UNSET)
    """Module."""
    audit_type: str | None = Field("auditType", TEXT, default=UNSET)
    """Type of the record."""
    operation_from: str | None = Field("operationFrom", TEXT, default=UNSET)
    """Where it was done from."""
    property_changes: builtins.list[AuditPropertyChange] | None = Field(
        "propertyChanges", Many(One("AuditPropertyChange")), default=UNSET
    )
    audit_comments: builtins.list[AuditComment] | None = Field(
        "auditComments", Many(One("AuditComment")), default=UNSET
    )
