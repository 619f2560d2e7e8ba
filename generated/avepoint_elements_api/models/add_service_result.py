"""What became of adding a service."""

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
    from . import AddServiceStatus, ServiceProduct


@model
class AddServiceResult(Model):
    """What became of adding a service."""

    customer_id: str | None = Field("customerId", TEXT, default=UNSET)
    """Id of the customer."""
    product: ServiceProduct | None = Field("product", Code("ServiceProduct"), default=UNSET)
    status: AddServiceStatus | None = Field("status", Code("AddServiceStatus"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            customer_id: str | None = UNSET,
            product: ServiceProduct | int | None = UNSET,
            status: AddServiceStatus | int | None = UNSET,
        ) -> None: ...
