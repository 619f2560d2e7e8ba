"""Operations of organizations, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import organizations_create as organizations_create
    from . import organizations_get_current as organizations_get_current
    from . import organizations_list_roles as organizations_list_roles
    from . import organizations_replace_current as organizations_replace_current

__all__ = [
    "organizations_create",
    "organizations_get_current",
    "organizations_list_roles",
    "organizations_replace_current",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
