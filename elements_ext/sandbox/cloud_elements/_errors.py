"""Refusals of the provider behind an element: their text is in `providerMessage`."""

from __future__ import annotations

import json

from .._exchange import Refusal


class ProviderRefusal(Refusal):
    """The provider said no. Its own words are JSON in a string, as Microsoft Graph's are."""

    def __init__(self, status: int, code: str, text: str) -> None:
        super().__init__(status, f"The provider refused the request: {text}")
        self.provider_message = json.dumps({"error": {"code": code, "message": text}})
