"""Kind of a telephone number."""

from __future__ import annotations

from .._enums import StrCode


class PhoneType(StrCode):
    """Kind of a telephone number."""

    HOME = "home"
    BUSINESS = "business"
    MOBILE = "mobile"
    OTHER = "other"
    ASSISTANT = "assistant"
    HOME_FAX = "homeFax"
    BUSINESS_FAX = "businessFax"
    OTHER_FAX = "otherFax"
    PAGER = "pager"
    RADIO = "radio"


LABELS = {
    "home": "Home",
    "business": "Business",
    "mobile": "Mobile",
    "other": "Other",
    "assistant": "Assistant",
    "homeFax": "Home fax",
    "businessFax": "Business fax",
    "otherFax": "Other fax",
    "pager": "Pager",
    "radio": "Radio",
}
