"""Operations of users, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import users_delete as users_delete
    from . import users_get as users_get
    from . import users_list as users_list
    from . import users_update as users_update

__all__ = [
    "users_delete",
    "users_get",
    "users_list",
    "users_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
