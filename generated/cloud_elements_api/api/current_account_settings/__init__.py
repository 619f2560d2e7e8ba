"""Operations of current_account_settings, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import current_account_settings_get as current_account_settings_get
    from . import current_account_settings_update as current_account_settings_update

__all__ = [
    "current_account_settings_get",
    "current_account_settings_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
