"""A client for the AvePoint Elements API, generated from `openapi.json`. Start at `resources`, or at `api` with a `Client`."""

from .client import Client
from .types import Environment

__all__ = ["ENVIRONMENTS", "Client"]

ENVIRONMENTS = {
    "commercial": Environment(
        "https://graph.avepointonlineservices.com",
        token_url="https://identity.avepointonlineservices.com/connect/token",
        siblings=("https://graph-us.avepointonlineservices.com",),
    ),
    "us-gov": Environment(
        "https://graph-gov.avepointonlineservices.com",
        token_url="https://identity-gov.avepointonlineservices.com/connect/token",
    ),
    "aos2": Environment(
        "https://graph-aos2.avepointonlineservices.com",
        token_url="https://identity-aos2.avepointonlineservices.com/connect/token",
    ),
    "fedramp": Environment(
        "https://graphusgovapi.online15.net", token_url="https://identity.online15.net/connect/token"
    ),
}
"""Where the API is, by the name of the vendor's cloud."""
