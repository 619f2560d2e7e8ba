"""Whether a user is a test user."""

from __future__ import annotations

from .._models import (
    FLAG,
    Field,
    Model,
    model,
)


@model
class UserTestMark(Model):
    """Whether a user is a test user."""

    is_test_user: bool = Field("isTestUser", FLAG)
    """Whether the user is a test user."""
