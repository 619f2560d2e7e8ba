"""Get the URL of consent, with secrets in the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models, types
from ...client import functions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

OPERATION = types.Operation(
    id="oauth.create_url",
    method="POST",
    path="/elements/{keyOrId}/oauth/url",
    result="object",
    security=({"user": (), "organization": ()},),
    safe=True,
)


def request(
    key_or_id: str | int | None, /, *, body: models.OAuthInfo | Mapping[str, Any]
) -> types.Request[models.OAuthRedirect]:
    """Get the URL of consent, with secrets in the body."""
    return types.Request(
        OPERATION,
        models.OAuthRedirect.from_dict,
        path={"keyOrId": key_or_id},
        body=types.json_body(body),
        content_type="application/json",
    )


sync, sync_detailed, asyncio, asyncio_detailed = functions(request)
