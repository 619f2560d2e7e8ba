"""What a setting of a transformation does."""

from __future__ import annotations

from .._enums import StrCode


class TransformationConfigurationType(StrCode):
    """What a setting of a transformation does."""

    PASS_THROUGH = "passThrough"
    INHERIT = "inherit"
    ADD_TO_DOCUMENTATION = "addToDocumentation"
    REMOVE = "remove"


LABELS = {
    "passThrough": "Pass through",
    "inherit": "Inherit",
    "addToDocumentation": "Add to documentation",
    "remove": "Remove",
}
