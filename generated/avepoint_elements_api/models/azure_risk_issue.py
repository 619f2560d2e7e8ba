"""One Azure resource that breaks a security rule."""

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

    from . import AzureIssueStatus, AzureResourceType, AzureSeverity, AzureTag


@model
class AzureRiskIssue(Model):
    """One Azure resource that breaks a security rule."""

    issue_id: str | None = Field("issueId", TEXT, default=UNSET)
    """Identifier of the issue."""
    rule_id: str | None = Field("ruleId", TEXT, default=UNSET)
    """Rule that was broken; looks like a GUID but ends in 8 digits."""
    policy_id: str | None = Field("policyId", TEXT, default=UNSET)
    """Policy that the rule belongs to."""
    resource_id: str | None = Field("resourceId", TEXT, default=UNSET)
    """Azure identifier of the resource."""
    issue_name: str | None = Field("issueName", TEXT, default=UNSET)
    """Name of the issue."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What was found."""
    policy: str | None = Field("policy", TEXT, default=UNSET)
    """Name of the policy."""
    severity: AzureSeverity | int | None = Field("severity", Either(Code("AzureSeverity"), WHOLE), default=UNSET)
    """Severity. A label in the samples; the table of the reference lists numbers for the same labels."""
    status: AzureIssueStatus | int | None = Field("status", Either(Code("AzureIssueStatus"), WHOLE), default=UNSET)
    """State of the issue. A label in the samples; the table of the reference lists numbers for the same
    labels.
    """
    resource: str | None = Field("resource", TEXT, default=UNSET)
    """Name of the resource."""
    resource_type: AzureResourceType | None = Field("resourceType", Code("AzureResourceType"), default=UNSET)
    """Kind of resource, a number. The sample of the reference has 5, which its code list lacks."""
    resource_group: str | None = Field("resourceGroup", TEXT, default=UNSET)
    """Resource group."""
    subscription_id: str | None = Field("subscriptionId", TEXT, default=UNSET)
    """Azure subscription."""
    subscription: str | None = Field("subscription", TEXT, default=UNSET)
    """Name of the subscription."""
    tags: builtins.list[AzureTag] | None = Field("tags", Many(One("AzureTag")), default=UNSET)
    """Tags of the resource."""
    detected_date: datetime.datetime | None = Field("detectedDate", MOMENT, default=UNSET)
    """Last time the issue was seen."""
    first_detected_date: datetime.datetime | None = Field("firstDetectedDate", MOMENT, default=UNSET)
    """First time the issue was seen."""
