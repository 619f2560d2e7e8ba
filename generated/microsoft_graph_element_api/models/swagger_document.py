"""A Swagger 2.0 document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    ANYTHING,
    TEXT,
    UNSET,
    Field,
    Many,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    from typing import Any

    from . import SwaggerTag


@model
class SwaggerDocument(Model):
    """A Swagger 2.0 document."""

    swagger: str | None = Field("swagger", TEXT, default=UNSET)
    """Version of the format, 2.0."""
    info: dict[str, Any] | None = Field("info", Map(ANYTHING), default=UNSET)
    """What the document is about."""
    host: str | None = Field("host", TEXT, default=UNSET)
    """Host of the API; a local one in exported documents."""
    base_path: str | None = Field("basePath", TEXT, default=UNSET)
    """Prefix of the paths."""
    schemes: builtins.list[str] | None = Field("schemes", Many(TEXT), default=UNSET)
    """URL schemes."""
    tags: builtins.list[SwaggerTag] | None = Field("tags", Many(One("SwaggerTag")), default=UNSET)
    """Groups of operations."""
    paths: dict[str, Any] | None = Field("paths", Map(ANYTHING), default=UNSET)
    """Operations by path and method."""
    definitions: dict[str, Any] | None = Field("definitions", Map(ANYTHING), default=UNSET)
    """Schemas by name."""
