"""Operations of backup, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import backup_overview as backup_overview
    from . import backup_protected_objects as backup_protected_objects
    from . import backup_protected_users as backup_protected_users

__all__ = [
    "backup_overview",
    "backup_protected_objects",
    "backup_protected_users",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
