"""Format of a body."""

from __future__ import annotations

from .._enums import StrCode


class BodyType(StrCode):
    """Format of a body."""

    TEXT = "text"
    HTML = "html"


LABELS = {"text": "Text", "html": "HTML"}
