"""Clients for the AvePoint Elements API and the Cloud Elements API v2: nothing lost, nothing leaked, nothing slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .avepoint import AsyncAvePointElements, AvePointElements
    from .ceql import F
    from .cloud import AsyncCloudElements, AsyncMicrosoftGraph, CloudElements, MicrosoftGraph
    from .credentials import BearerToken, ClientCertificate, ClientSecret
    from .errors import ElementsError, ErrorCode

__all__ = [
    "AsyncAvePointElements",
    "AsyncCloudElements",
    "AsyncMicrosoftGraph",
    "AvePointElements",
    "BearerToken",
    "ClientCertificate",
    "ClientSecret",
    "CloudElements",
    "ElementsError",
    "ErrorCode",
    "F",
    "MicrosoftGraph",
    "__version__",
]

_HOMES = {
    "AsyncAvePointElements": "avepoint",
    "AsyncCloudElements": "cloud",
    "AsyncMicrosoftGraph": "cloud",
    "AvePointElements": "avepoint",
    "BearerToken": "credentials",
    "ClientCertificate": "credentials",
    "ClientSecret": "credentials",
    "CloudElements": "cloud",
    "ElementsError": "errors",
    "ErrorCode": "errors",
    "F": "ceql",
    "MicrosoftGraph": "cloud",
}


def __getattr__(name: str) -> Any:
    # A client of one platform should not pay for importing the other's.
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
