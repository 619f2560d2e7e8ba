"""Form of an object list's answer."""

from __future__ import annotations

from .._enums import StrCode


class ElementsVersion(StrCode):
    """Form of an object list's answer."""

    HYDROGEN = "Hydrogen"
    HELIUM = "Helium"


LABELS = {"Hydrogen": "Plain names", "Helium": "An object for each name"}
