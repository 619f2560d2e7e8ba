"""Birthday of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime


@model
class UserBirthday(Model):
    """Birthday of a user."""

    birthday: datetime.datetime = Field("birthday", MOMENT)
    """Birthday."""
