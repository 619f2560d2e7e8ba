"""Operations of notifications, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import notifications_acknowledge as notifications_acknowledge
    from . import notifications_create as notifications_create
    from . import notifications_delete as notifications_delete
    from . import notifications_get as notifications_get
    from . import notifications_list as notifications_list

__all__ = [
    "notifications_acknowledge",
    "notifications_create",
    "notifications_delete",
    "notifications_get",
    "notifications_list",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
