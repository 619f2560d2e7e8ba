"""storage_profiles.* and audit_logs.*"""

from __future__ import annotations

from ..._exchange import Refusal
from .._data.audit import audit_log
from .._data.seed import Lazy, Row
from .._data.storage import PROFILES, storage_profile
from ._paging import by_audit_token, matching, numbered
from ._registry import Call, operation


@operation("storage_profiles.list")
def list_storage_profiles(call: Call) -> Row:
    return numbered(call, matching(Lazy(PROFILES, storage_profile), "id", call.field("ProfileIds")))


@operation("audit_logs.list")
def list_audit_logs(call: Call) -> Row:
    return audit_page(call, "partner")


def audit_page(call: Call, kind: str) -> Row:
    """A page of a month's audit log. Raises `Refusal` for a month that does not exist."""
    try:
        items = audit_log(kind, call.path["date"], call.state.seeded)
    except ValueError:
        raise Refusal(400, "date must be a month, as yyyyMM.") from None
    return by_audit_token(call, items)
