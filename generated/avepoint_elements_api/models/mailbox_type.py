"""Kind of mailbox; empty for objects of other modules."""

from __future__ import annotations

from .._enums import StrCode


class MailboxType(StrCode):
    """Kind of mailbox; empty for objects of other modules."""

    USER_MAILBOX = "User Mailbox"
    RESOURCE_MAILBOX = "Resource Mailbox"
    IN_PLACE_ARCHIVE_MAILBOX = "In-Place Archive Mailbox"
    SHARED_MAILBOX = "Shared Mailbox"
    PUBLIC_FOLDER = "Public Folder"
    RECOVERABLE_ITEMS_FOLDER = "Recoverable Items Folder"
    NONE = ""


LABELS = {
    "User Mailbox": "User Mailbox",
    "Resource Mailbox": "Resource Mailbox",
    "In-Place Archive Mailbox": "In-Place Archive Mailbox",
    "Shared Mailbox": "Shared Mailbox",
    "Public Folder": "Public Folder",
    "Recoverable Items Folder": "Recoverable Items Folder",
    "": "Not a mailbox",
}
