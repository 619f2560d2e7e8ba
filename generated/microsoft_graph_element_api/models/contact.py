"""A contact. In a change, only what is given is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import EmailAddress, PhysicalAddress


@model
class Contact(Model):
    """A contact. In a change, only what is given is changed."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Id of the contact."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """Name to show."""
    given_name: str | None = Field("givenName", TEXT, default=UNSET)
    """Given name."""
    middle_name: str | None = Field("middleName", TEXT, default=UNSET)
    """Middle name."""
    surname: str | None = Field("surname", TEXT, default=UNSET)
    """Surname."""
    nick_name: str | None = Field("nickName", TEXT, default=UNSET)
    """Nickname."""
    initials: str | None = Field("initials", TEXT, default=UNSET)
    """Initials."""
    title: str | None = Field("title", TEXT, default=UNSET)
    """Form of address."""
    generation: str | None = Field("generation", TEXT, default=UNSET)
    """Generation, such as junior."""
    file_as: str | None = Field("fileAs", TEXT, default=UNSET)
    """Name that the contact is filed under."""
    email_addresses: builtins.list[EmailAddress] | None = Field(
        "emailAddresses", Many(One("EmailAddress")), default=UNSET
    )
    """Email addresses."""
    im_addresses: builtins.list[str] | None = Field("imAddresses", Many(TEXT), default=UNSET)
    """Addresses for instant messages."""
    mobile_phone: str | None = Field("mobilePhone", TEXT, default=UNSET)
    """Mobile telephone number."""
    business_phones: builtins.list[str] | None = Field("businessPhones", Many(TEXT), default=UNSET)
    """Telephone numbers at work."""
    home_phones: builtins.list[str] | None = Field("homePhones", Many(TEXT), default=UNSET)
    """Telephone numbers at home."""
    business_address: PhysicalAddress | None = Field("businessAddress", One("PhysicalAddress"), default=UNSET)
    """Address at work."""
    home_address: PhysicalAddress | None = Field("homeAddress", One("PhysicalAddress"), default=UNSET)
    """Address at home."""
    other_address: PhysicalAddress | None = Field("otherAddress", One("PhysicalAddress"), default=UNSET)
    """Another address."""
    company_name: str | None = Field("companyName", TEXT, default=UNSET)
    """Company."""
    department: str | None = Field("department", TEXT, default=UNSET)
    """Department."""
    office_location: str | None = Field("officeLocation", TEXT, default=UNSET)
    """Place of the office."""
    job_title: str | None = Field("jobTitle", TEXT, default=UNSET)
    """Job title."""
    profession: str | None = Field("profession", TEXT, default=UNSET)
    """Profession."""
    manager: str | None = Field("manager", TEXT, default=UNSET)
    """Name of the manager."""
    assistant_name: str | None = Field("assistantName", TEXT, default=UNSET)
    """Name of the assistant."""
    business_home_page: str | None = Field("businessHomePage", TEXT, default=UNSET)
    """Home page of the business."""
    spouse_name: str | None = Field("spouseName", TEXT, default=UNSET)
    """Name of the spouse."""
    children: builtins.list[str] | None = Field("children", Many(TEXT), default=UNSET)
    """Names of the children."""
    birthday: datetime.datetime | None = Field("birthday", MOMENT, default=UNSET)
    """Birthday, as a moment in UTC."""
    personal_notes: str | None = Field("personalNotes", TEXT, default=UNSET)
    """The user's notes."""
    categories: builtins.list[str] | None = Field("categories", Many(TEXT), default=UNSET)
    """Names of categories."""
    yomi_given_name: str | None = Field("yomiGivenName", TEXT, default=UNSET)
    """Given name in Japanese phonetics."""
    yomi_surname: str | None = Field("yomiSurname", TEXT, default=UNSET)
    """Surname in Japanese phonetics."""
    yomi_company_name: str | None = Field("yomiCompanyName", TEXT, default=UNSET)
    """Company in Japanese phonetics."""
    parent_folder_id: str | None = Field("parentFolderId", TEXT, default=UNSET)
    """Id of the folder that the contact is in."""
    change_key: str | None = Field("changeKey", TEXT, default=UNSET)
    """Version of the contact; another with each change."""
    created_date_time: datetime.datetime | None = Field("createdDateTime", MOMENT, default=UNSET)
    """When it was created."""
    last_modified_date_time: datetime.datetime | None = Field("lastModifiedDateTime", MOMENT, default=UNSET)
    """When it was last changed."""
