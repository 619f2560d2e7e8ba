"""Open enumerations: a code that the specification does not list yet is a member too."""

from __future__ import annotations

import sys
from enum import IntEnum, StrEnum
from typing import Any, Self

_UNKNOWN_AT_MOST = 1000
_KEPT_LENGTH = 200


def _label(member: IntCode | StrCode) -> str:
    labels: dict[Any, str] = getattr(sys.modules[type(member).__module__], "LABELS", {})
    return labels.get(member.value) or member.name


def _remember(member: IntCode | StrCode, value: int | str, text: str) -> None:
    """Make the next look-up of the value find this very object, within limits that a hostile server cannot pass."""
    known = type(member)._value2member_map_
    if len(known) < len(type(member)) + _UNKNOWN_AT_MOST and len(text) <= _KEPT_LENGTH:
        known[value] = member


class IntCode(IntEnum):
    """An integer code. `JobStatus(4711)` is a member with that value; `"7"` is read as 7."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, bool) or not isinstance(value, int | str):
            return None
        if isinstance(value, str):
            digits = value.removeprefix("-")
            if not (digits.isascii() and digits.isdecimal() and len(digits) <= _KEPT_LENGTH):
                return None
            return cls(int(value))
        try:
            text = str(int(value)).replace("-", "NEGATIVE_")
        except ValueError:  # more digits than Python prints
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{text}"
        member._value_ = int(value)
        _remember(member, int(value), text)
        return member

    @property
    def label(self) -> str:
        """What the vendor calls this code; the member's name where nothing is documented."""
        return _label(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[type[Self], tuple[int]]:
        return type(self), (int(self),)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self


class StrCode(StrEnum):
    """A string code. `Region("moon")` is a member with that value; a known code is found in any case."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        text = str.__str__(value)
        lower = text.lower()
        for known in cls:
            if known.value.lower() == lower:
                return known
        member = str.__new__(cls, text)
        member._name_ = "UNKNOWN"
        member._value_ = text
        _remember(member, text, text)
        return member

    @property
    def label(self) -> str:
        """What the vendor calls this code; the member's name where nothing is documented."""
        return _label(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[type[Self], tuple[str]]:
        return type(self), (str.__str__(self),)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self
