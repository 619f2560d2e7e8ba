"""All that is known of a user. Fields vary with the kind of user."""

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
class UserDetails(Model):
    """All that is known of a user. Fields vary with the kind of user."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Identifier of the user."""
    manager: str | None = Field("manager", TEXT, default=UNSET)
    """Manager."""
    first_name: str | None = Field("firstName", TEXT, default=UNSET)
    """Given name."""
    last_name: str | None = Field("lastName", TEXT, default=UNSET)
    """Family name."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name as shown."""
    job_title: str | None = Field("jobTitle", TEXT, default=UNSET)
    """Job title."""
    employee_id: str | None = Field("employeeId", TEXT, default=UNSET)
    """Number of the employee."""
    alternate_email_address: builtins.list[str] | str | None = Field(
        "alternateEmailAddress", Either(Many(TEXT), TEXT), default=UNSET
    )
    """Further mail addresses. One string by the table, a list in the sample."""
    company: str | None = Field("company", TEXT, default=UNSET)
    """Company."""
    department: str | None = Field("department", TEXT, default=UNSET)
    """Department."""
    location: str | None = Field("location", TEXT, default=UNSET)
    """Office."""
    password_never_expire: bool | None = Field("passwordNeverExpire", FLAG, default=UNSET)
    """Whether the password is valid for ever."""
    last_change_date: datetime.datetime | None = Field("lastChangeDate", MOMENT, default=UNSET)
    """Time of the last password change."""
    age: int | None = Field("age", WHOLE, default=UNSET)
    """Age of the person, from the birthday; in lists it is the age of the password."""
    is_test_user: bool | None = Field("isTestUser", FLAG, default=UNSET)
    """Whether it is a test user."""
    office_phone: str | None = Field("officePhone", TEXT, default=UNSET)
    """Office phone."""
    mobile: str | None = Field("mobile", TEXT, default=UNSET)
    """Mobile phone."""
    birthday: datetime.datetime | None = Field("birthday", MOMENT, default=UNSET)
    """Birthday."""
    mail: str | None = Field("mail", TEXT, default=UNSET)
    """Mail address."""
    usage_location: str | None = Field("usageLocation", TEXT, default=UNSET)
    """Code of the country where services are used."""
    preferred_language: str | None = Field("preferredLanguage", TEXT, default=UNSET)
    """Culture code such as `sv-SE`."""
    enforce_start: bool | None = Field("enforceStart", FLAG, default=UNSET)
    """Whether the account starts at a set time."""
    enforce_start_date_time: datetime.datetime | None = Field("enforceStartDateTime", MOMENT, default=UNSET)
    """When it starts."""
    enforce_end: bool | None = Field("enforceEnd", FLAG, default=UNSET)
    """Whether the account ends at a set time."""
    enforce_end_date_time: datetime.datetime | None = Field("enforceEndDateTime", MOMENT, default=UNSET)
    """When it ends."""
    postal_code: str | None = Field("postalCode", TEXT, default=UNSET)
    """Postal code."""
    country_region: str | None = Field("countryRegion", TEXT, default=UNSET)
    """Country or region; `countryOrRegion` in lists."""
    state: str | None = Field("state", TEXT, default=UNSET)
    """State or province."""
    address: str | None = Field("address", TEXT, default=UNSET)
    """Street address."""
    login_name: str | None = Field("loginName", TEXT, default=UNSET)
    """Sign-in name; `userPrincipalName` in lists."""
    status: builtins.list[UserStatus] | int | None = Field(
        "status", Either(Many(Code("UserStatus")), WHOLE), default=UNSET
    )
    """Conditions the user is in. One integer by the table, a list in the sample."""
    is_external: bool | None = Field("isExternal", FLAG, default=UNSET)
    """Whether the user is external."""
    fax: str | None = Field("fax", TEXT, default=UNSET)
    """Fax."""
    sponsor: str | None = Field("sponsor", TEXT, default=UNSET)
    """Sponsor or sponsors, as one string."""
    template: str | None = Field("template", TEXT, default=UNSET)
    """Template that the user was made from."""
    city: str | None = Field("city", TEXT, default=UNSET)
    """City."""
