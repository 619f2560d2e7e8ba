"""A user as lists show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Either,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import UserStatus


@model
class User(Model):
    """A user as lists show it."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Identifier of the user."""
    user_principal_name: str | None = Field("userPrincipalName", TEXT, default=UNSET)
    """User principal name; `loginName` in the details."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name as shown."""
    first_name: str | None = Field("firstName", TEXT, default=UNSET)
    """Given name."""
    last_name: str | None = Field("lastName", TEXT, default=UNSET)
    """Family name."""
    department: str | None = Field("department", TEXT, default=UNSET)
    """Department."""
    mobile: str | None = Field("mobile", TEXT, default=UNSET)
    """Mobile phone."""
    job_title: str | None = Field("jobTitle", TEXT, default=UNSET)
    """Job title."""
    mail: str | None = Field("mail", TEXT, default=UNSET)
    """Mail address."""
    location: str | None = Field("location", TEXT, default=UNSET)
    """Office."""
    employee_id: str | None = Field("employeeId", TEXT, default=UNSET)
    """Number of the employee."""
    status: builtins.list[UserStatus] | int | None = Field(
        "status", Either(Many(Code("UserStatus")), WHOLE), default=UNSET
    )
    """Conditions the user is in. One integer by the table, a list in the sample."""
    is_test_user: bool | None = Field("isTestUser", FLAG, default=UNSET)
    """Whether it is a test user."""
    age: int | None = Field("age", WHOLE, default=UNSET)
    """Age of the password in days; in the details it is the age of the person."""
    start_date: datetime.datetime | None = Field("startDate", MOMENT, default=UNSET)
    """Start of the account; 1970 stands for none."""
    end_date: datetime.datetime | None = Field("endDate", MOMENT, default=UNSET)
    """End of the account; 1970 stands for none."""
    company: str | None = Field("company", TEXT, default=UNSET)
    """Company."""
    country_or_region: str | None = Field("countryOrRegion", TEXT, default=UNSET)
    """Country or region."""
