"""Module that protects a user. Another numbering than JobModule."""

from __future__ import annotations

from .._enums import IntCode


class ProtectedModule(IntCode):
    """Module that protects a user. Another numbering than JobModule."""

    MAILBOX = 0
    ONEDRIVE = 2


LABELS = {0: "Mailbox", 2: "OneDrive"}
