"""A client for the Microsoft Graph element of the Cloud Elements API v2, generated from `openapi.json`. Start at `resources`, or at `api` with a `Client`."""

from .client import Client
from .types import Environment

__all__ = ["ENVIRONMENTS", "Client"]

ENVIRONMENTS = {
    "us": Environment("https://api.cloud-elements.com/elements/api-v2"),
    "eu": Environment("https://api.cloud-elements.co.uk/elements/api-v2"),
    "staging": Environment("https://staging.cloud-elements.com/elements/api-v2"),
}
"""Where the API is, by the name of the vendor's cloud."""
