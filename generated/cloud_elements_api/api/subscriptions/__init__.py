"""Operations of subscriptions, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import subscriptions_create as subscriptions_create
    from . import subscriptions_delete as subscriptions_delete
    from . import subscriptions_get as subscriptions_get
    from . import subscriptions_list as subscriptions_list

__all__ = [
    "subscriptions_create",
    "subscriptions_delete",
    "subscriptions_get",
    "subscriptions_list",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
