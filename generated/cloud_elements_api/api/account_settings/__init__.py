"""Operations of account_settings, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account_settings_create as account_settings_create
    from . import account_settings_update as account_settings_update

__all__ = [
    "account_settings_create",
    "account_settings_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
