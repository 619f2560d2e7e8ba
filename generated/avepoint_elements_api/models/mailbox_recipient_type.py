"""Recipient type of a mailbox (powers of two; combinations are possible)."""

from __future__ import annotations

from .._enums import IntCode


class MailboxRecipientType(IntCode):
    """Recipient type of a mailbox (powers of two; combinations are possible)."""

    USER_MAILBOX = 1
    SHARED_MAILBOX = 2
    ROOM_MAILBOX = 4
    EQUIPMENT_MAILBOX = 8
    MAIL_CONTACT = 16
    MAIL_USER = 32
    GUEST_MAIL_USER = 64
    DISCOVERY_MAILBOX = 128
    LEGACY_MAILBOX = 256
    LINKED_MAILBOX = 512
    LINKED_ROOM_MAILBOX = 1024
    TEAM_MAILBOX = 2048
    DYNAMIC_DISTRIBUTION_GROUP = 4096
    GROUP_MAILBOX = 8192
    MAIL_FOREST_CONTACT = 16384
    MAIL_ENABLED_NON_UNIVERSAL_GROUP = 32768
    UNIVERSAL_DISTRIBUTION_GROUP = 65536
    UNIVERSAL_SECURITY_GROUP = 131072
    PUBLIC_FOLDER = 262144
    PUBLIC_FOLDER_MAILBOX = 524288
    REMOTE_EQUIPMENT_MAILBOX = 1048576
    REMOTE_ROOM_MAILBOX = 2097152
    REMOTE_SHARED_MAILBOX = 4194304
    REMOTE_TEAM_MAILBOX = 8388608
    REMOTE_USER_MAILBOX = 16777216
    ROOM_LIST = 33554432
    SCHEDULING_MAILBOX = 67108864


LABELS = {
    1: "User mailbox",
    2: "Shared mailbox",
    4: "Room mailbox",
    8: "Equipment mailbox",
    16: "Mail contact",
    32: "Mail user",
    64: "Guest mail user",
    128: "Discovery mailbox",
    256: "Legacy mailbox",
    512: "Linked mailbox",
    1024: "Linked room mailbox",
    2048: "Team mailbox",
    4096: "Dynamic distribution group",
    8192: "Group mailbox",
    16384: "Mail forest contact",
    32768: "Mail-enabled non-universal group",
    65536: "Universal distribution group",
    131072: "Universal security group",
    262144: "Public folder",
    524288: "Public folder mailbox",
    1048576: "Remote equipment mailbox",
    2097152: "Remote room mailbox",
    4194304: "Remote shared mailbox",
    8388608: "Remote Team mailbox",
    16777216: "Remote user mailbox",
    33554432: "Room list",
    67108864: "Scheduling mailbox",
}
