"""Operations of usage, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import usage_get as usage_get
    from . import usage_list as usage_list
    from . import usage_list_activity as usage_list_activity
    from . import usage_list_activity_by_element as usage_list_activity_by_element
    from . import usage_list_statuses as usage_list_statuses
    from . import usage_list_times as usage_list_times

__all__ = [
    "usage_get",
    "usage_list",
    "usage_list_activity",
    "usage_list_activity_by_element",
    "usage_list_statuses",
    "usage_list_times",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
