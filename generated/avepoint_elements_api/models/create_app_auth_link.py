"""Which apps an authorization link is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    TEXT,
    UNSET,
    Code,
    Field,
    Many,
    Model,
    model,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from . import AadEnvironment, AppProduct, ConsentMethod, PlatformEnvironment


@model
class CreateAppAuthLink(Model):
    """Which apps an authorization link is for."""

    consent_method: ConsentMethod = Field("consentMethod", Code("ConsentMethod"))
    is_re_auth: bool = Field("isReAuth", FLAG)
    """True to authorize again; false to create the app and authorize it."""
    aad_environment: AadEnvironment = Field("aadEnvironment", Code("AadEnvironment"))
    platform_environment_type: PlatformEnvironment = Field("platformEnvironmentType", Code("PlatformEnvironment"))
    product_names: builtins.list[AppProduct] = Field("productNames", Many(Code("AppProduct")))
    """Products whose apps are authorized."""
    custom_recipient_emails: builtins.list[str] | None = Field("customRecipientEmails", Many(TEXT), default=UNSET)
    """Email addresses that get the link."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            consent_method: ConsentMethod | int,
            is_re_auth: bool,
            aad_environment: AadEnvironment | int,
            platform_environment_type: PlatformEnvironment | int,
            product_names: Sequence[AppProduct | str],
            custom_recipient_emails: builtins.list[str] | None = UNSET,
        ) -> None: ...
