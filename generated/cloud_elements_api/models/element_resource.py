"""A call of an element, and what it is at the provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import ElementObject, ElementParameter


@model
class ElementResource(Model):
    """A call of an element, and what it is at the provider."""

    method: str | None = Field("method", TEXT, default=UNSET)
    """HTTP method."""
    path: str | None = Field("path", TEXT, default=UNSET)
    """Path."""
    operation_id: str | None = Field("operationId", TEXT, default=UNSET)
    """Id in the documentation."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it does."""
    vendor_method: str | None = Field("vendorMethod", TEXT, default=UNSET)
    """HTTP method at the provider."""
    vendor_path: str | None = Field("vendorPath", TEXT, default=UNSET)
    """Path at the provider."""
    root_key: str | None = Field("rootKey", TEXT, default=UNSET)
    """Where the answer's items are."""
    pagination_type: str | None = Field("paginationType", TEXT, default=UNSET)
    """How the provider pages."""
    next_resource: str | None = Field("nextResource", TEXT, default=UNSET)
    """The call that is made next."""
    parameters: builtins.list[ElementParameter] | None = Field(
        "parameters", Many(One("ElementParameter")), default=UNSET
    )
    """Its parameters."""
    object_: ElementObject | None = Field("object", One("ElementObject"), default=UNSET)
