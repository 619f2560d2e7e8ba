"""Operations of account_roles, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account_roles_grant as account_roles_grant
    from . import account_roles_list as account_roles_list
    from . import account_roles_revoke as account_roles_revoke

__all__ = [
    "account_roles_grant",
    "account_roles_list",
    "account_roles_revoke",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
