"""Operations of oauth, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import oauth_create_url as oauth_create_url
    from . import oauth_get_token as oauth_get_token
    from . import oauth_get_url as oauth_get_url

__all__ = [
    "oauth_create_url",
    "oauth_get_token",
    "oauth_get_url",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
