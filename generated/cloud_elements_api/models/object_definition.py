"""The fields of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    UNSET,
    Code,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import DefinitionLevel, ObjectField


@model
class ObjectDefinition(Model):
    """The fields of an object."""

    fields: builtins.list[ObjectField] | None = Field("fields", Many(One("ObjectField")), default=UNSET)
    """The fields. May be empty."""
    level: DefinitionLevel | None = Field("level", Code("DefinitionLevel"), default=UNSET)

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, fields: builtins.list[ObjectField] | None = UNSET, level: DefinitionLevel | str | None = UNSET
        ) -> None: ...
