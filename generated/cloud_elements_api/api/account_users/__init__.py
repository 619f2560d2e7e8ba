"""Operations of account_users, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account_users_create as account_users_create
    from . import account_users_delete as account_users_delete
    from . import account_users_get as account_users_get
    from . import account_users_list as account_users_list
    from . import account_users_replace as account_users_replace
    from . import account_users_update as account_users_update

__all__ = [
    "account_users_create",
    "account_users_delete",
    "account_users_get",
    "account_users_list",
    "account_users_replace",
    "account_users_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
