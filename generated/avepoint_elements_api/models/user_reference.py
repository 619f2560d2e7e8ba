"""Another user, by name."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class UserReference(Model):
    """Another user, by name."""

    user_principal_name: str = Field("userPrincipalName", TEXT)
    """User principal name; for users not from the cloud a distinguished name."""
