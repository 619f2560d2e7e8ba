"""A client for the AvePoint Elements API, generated from `openapi.json`. Start at `resources`, or at `api` with a `Client`."""

from .client import Client

__all__ = ["Client"]
