"""Operations of user_roles, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import user_roles_grant as user_roles_grant
    from . import user_roles_list as user_roles_list
    from . import user_roles_revoke as user_roles_revoke

__all__ = [
    "user_roles_grant",
    "user_roles_list",
    "user_roles_revoke",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
