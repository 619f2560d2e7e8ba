"""Licenses to accept or reject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins

    from . import SelectedLicense


@model
class LicenseSelection(Model):
    """Licenses to accept or reject."""

    licenses: builtins.list[SelectedLicense] = Field("licenses", Many(One("SelectedLicense")))
