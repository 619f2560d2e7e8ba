"""A formula that is set up to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Field,
    Map,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import FormulaInstanceFormula, FormulaInstanceSettings


@model
class FormulaInstance(Model):
    """A formula that is set up to run."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the instance of the formula."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the instance."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it runs."""
    formula: FormulaInstanceFormula | None = Field("formula", One("FormulaInstanceFormula"), default=UNSET)
    configuration: dict[str, str] | None = Field("configuration", Map(TEXT), default=UNSET)
    settings: FormulaInstanceSettings | None = Field("settings", One("FormulaInstanceSettings"), default=UNSET)
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """When it was made."""
    updated_date: datetime.datetime | None = Field("updatedDate", MOMENT, default=UNSET)
    """When it was last changed."""
