"""Somebody who can be written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Field,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    from . import EmailAddress


@model
class Recipient(Model):
    """Somebody who can be written to."""

    email_address: EmailAddress | None = Field("emailAddress", One("EmailAddress"), default=UNSET)
