"""A tenant under baseline management."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Either,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import AppliedBaseline, BaselineTenantStatus, EnabledFlag


@model
class BaselineTenant(Model):
    """A tenant under baseline management."""

    tenant_name: str | None = Field("tenantName", TEXT, default=UNSET)
    """Name of the tenant."""
    status: BaselineTenantStatus | None = Field("status", Code("BaselineTenantStatus"), default=UNSET)
    """State of the tenant. Restored is printed as 19 where 9 is expected; either may arrive."""
    drift_detected: int | None = Field("driftDetected", WHOLE, default=UNSET)
    """Number of deviations found."""
    drift_detected_time: datetime.datetime | None = Field("driftDetectedTime", MOMENT, default=UNSET)
    """Time of the last drift detection."""
    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Customer that owns the tenant."""
    tenant_id: str | None = Field("tenantId", TEXT, default=UNSET)
    """Identifier of the tenant."""
    auto_alignment: EnabledFlag | str | None = Field("autoAlignment", Either(Code("EnabledFlag"), TEXT), default=UNSET)
    """Whether deviations are set right without asking. A string by the table, a number in the sample."""
    last_deployed_time: datetime.datetime | None = Field("lastDeployedTime", MOMENT, default=UNSET)
    """Time of the last deployment."""
    applied_baselines: builtins.list[AppliedBaseline] | str | None = Field(
        "appliedBaselines", Either(Many(One("AppliedBaseline")), TEXT), default=UNSET
    )
    """Baselines on the tenant. A string by the table, a list of objects in the sample."""
