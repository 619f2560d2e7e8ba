"""Sensitive items by the way they are shared."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class DataSecurityPosture(Model):
    """Sensitive items by the way they are shared."""

    sensitive_items_shared_with_everyone: int | None = Field("sensitiveItemsSharedWithEveryone", WHOLE, default=UNSET)
    """Sensitive items shared with everyone."""
    sensitive_items_shared_with_everyone_except_external_users: int | None = Field(
        "sensitiveItemsSharedWithEveryoneExceptExternalUsers", WHOLE, default=UNSET
    )
    """Sensitive items shared with everyone but external users."""
    sensitive_items_shared_via_anyone_link: int | None = Field(
        "sensitiveItemsSharedViaAnyoneLink", WHOLE, default=UNSET
    )
    """Sensitive items behind a link that anyone can use."""
    sensitive_items_shared_via_link_for_specific_external_users: int | None = Field(
        "sensitiveItemsSharedViaLinkForSpecificExternalUsers", WHOLE, default=UNSET
    )
    """Sensitive items behind a link for certain external users."""
    sensitive_items_shared_via_organization_link: int | None = Field(
        "sensitiveItemsSharedViaOrganizationLink", WHOLE, default=UNSET
    )
    """Sensitive items behind a link for the organization."""
