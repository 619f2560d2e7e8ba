"""Whether a module of a user is protected. The table capitalizes both keys, the sample does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    from . import ProtectedModule


@model
class ModuleProtection(Model):
    """Whether a module of a user is protected. The table capitalizes both keys, the sample does not."""

    module: ProtectedModule | None = Field("module", Code("ProtectedModule"), default=UNSET)
    is_protected: bool | None = Field("isProtected", FLAG, default=UNSET)
    """Whether the module is protected."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self, *, module: ProtectedModule | int | None = UNSET, is_protected: bool | None = UNSET
        ) -> None: ...
