"""An element of the catalogue. Lists give the first fields only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Either,
    Field,
    Many,
    Model,
    One,
    model,
)

if TYPE_CHECKING:
    import builtins
    import datetime

    from . import ElementAuthentication, ElementConfiguration, ElementHook, ElementParameter, ElementResource


@model
class Element(Model):
    """An element of the catalogue. Lists give the first fields only."""

    id: int | None = Field("id", WHOLE, default=UNSET)
    """Id of the element."""
    key: str | None = Field("key", TEXT, default=UNSET)
    """Key of the element."""
    name: str | None = Field("name", TEXT, default=UNSET)
    """Name of the element."""
    description: str | None = Field("description", TEXT, default=UNSET)
    """What it connects to."""
    hub: str | None = Field("hub", TEXT, default=UNSET)
    """Key of its hub."""
    image: str | None = Field("image", TEXT, default=UNSET)
    """URL or name of its picture."""
    active: bool | None = Field("active", FLAG, default=UNSET)
    """Whether it may be used."""
    deleted: bool | None = Field("deleted", FLAG, default=UNSET)
    """Whether it was deleted."""
    authentication_type: str | None = Field("authenticationType", TEXT, default=UNSET)
    """How it authenticates: oauth2, basic, apiKey and the like."""
    type_oauth: bool | None = Field("typeOauth", FLAG, default=UNSET)
    """Whether it authenticates by OAuth."""
    config_description: str | None = Field("configDescription", TEXT, default=UNSET)
    """What to know on its configuration."""
    signup_url: str | None = Field("signupURL", TEXT, default=UNSET)
    """Where to sign up at the provider."""
    existing_account_description: str | None = Field("existingAccountDescription", TEXT, default=UNSET)
    """What to know if there is an account at the provider."""
    trial_account: bool | None = Field("trialAccount", FLAG, default=UNSET)
    """Whether the provider has trial accounts."""
    trial_account_description: str | None = Field("trialAccountDescription", TEXT, default=UNSET)
    """What to know on trial accounts."""
    created_date: datetime.datetime | int | None = Field("createdDate", Either(MOMENT, WHOLE), default=UNSET)
    updated_date: datetime.datetime | int | None = Field("updatedDate", Either(MOMENT, WHOLE), default=UNSET)
    authentication: ElementAuthentication | None = Field("authentication", One("ElementAuthentication"), default=UNSET)
    protocol_type: str | None = Field("protocolType", TEXT, default=UNSET)
    """How the provider is spoken to: http, soap and the like."""
    configuration: builtins.list[ElementConfiguration] | None = Field(
        "configuration", Many(One("ElementConfiguration")), default=UNSET
    )
    """What an instance takes."""
    parameters: builtins.list[ElementParameter] | None = Field(
        "parameters", Many(One("ElementParameter")), default=UNSET
    )
    """Parameters of all resources."""
    resources: builtins.list[ElementResource] | None = Field("resources", Many(One("ElementResource")), default=UNSET)
    """What can be called."""
    hooks: builtins.list[ElementHook] | None = Field("hooks", Many(One("ElementHook")), default=UNSET)
    """Scripts that run before or after a call."""
    bulk_download_enabled: bool | None = Field("bulkDownloadEnabled", FLAG, default=UNSET)
    """Whether bulk jobs can download."""
    bulk_upload_enabled: bool | None = Field("bulkUploadEnabled", FLAG, default=UNSET)
    """Whether bulk jobs can upload."""
    transformations_enabled: bool | None = Field("transformationsEnabled", FLAG, default=UNSET)
    """Whether it takes transformations."""
    cloneable: bool | None = Field("cloneable", FLAG, default=UNSET)
    """Whether it can be cloned."""
    extendable: bool | None = Field("extendable", FLAG, default=UNSET)
    """Whether it can be extended."""
    extended: bool | None = Field("extended", FLAG, default=UNSET)
    """Whether it was extended."""
