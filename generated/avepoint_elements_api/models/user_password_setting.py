"""Password policy of a user."""

from __future__ import annotations

from .._models import (
    FLAG,
    Field,
    Model,
    model,
)


@model
class UserPasswordSetting(Model):
    """Password policy of a user."""

    password_never_expire: bool = Field("passwordNeverExpire", FLAG)
    """Whether the password is valid for ever."""
