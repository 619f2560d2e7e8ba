"""A telephone number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import PhoneType


@model
class Phone(Model):
    """A telephone number."""

    type_: PhoneType | None = Field("type", Code("PhoneType"), default=UNSET)
    number: str | None = Field("number", TEXT, default=UNSET)
    """The number."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(self, *, type_: PhoneType | str | None = UNSET, number: str | None = UNSET) -> None: ...
