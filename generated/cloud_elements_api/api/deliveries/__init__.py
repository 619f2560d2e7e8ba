"""Operations of deliveries, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import deliveries_get as deliveries_get
    from . import deliveries_list as deliveries_list
    from . import deliveries_list_of_notification as deliveries_list_of_notification
    from . import deliveries_release as deliveries_release

__all__ = [
    "deliveries_get",
    "deliveries_list",
    "deliveries_list_of_notification",
    "deliveries_release",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
