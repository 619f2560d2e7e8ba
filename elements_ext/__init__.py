"""Clients for the AvePoint Elements API and the Cloud Elements API v2: nothing lost, nothing leaked, nothing slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .avepoint import AsyncAvePointElements, AvePointElements
    from .credentials import BearerToken, ClientCertificate, ClientSecret
    from .errors import ElementsError, ErrorCode

__all__ = [
    "AsyncAvePointElements",
    "AvePointElements",
    "BearerToken",
    "ClientCertificate",
    "ClientSecret",
    "ElementsError",
    "ErrorCode",
    "__version__",
]

_HOMES = {
    "AsyncAvePointElements": "avepoint",
    "AvePointElements": "avepoint",
    "BearerToken": "credentials",
    "ClientCertificate": "credentials",
    "ClientSecret": "credentials",
    "ElementsError": "errors",
    "ErrorCode": "errors",
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
