"""Operations of events, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import events_get as events_get
    from . import events_list as events_list
    from . import events_list_analytics as events_list_analytics
    from . import events_list_analytics_by_account as events_list_analytics_by_account
    from . import events_list_analytics_by_instance as events_list_analytics_by_instance
    from . import events_list_dispositions as events_list_dispositions

__all__ = [
    "events_get",
    "events_list",
    "events_list_analytics",
    "events_list_analytics_by_account",
    "events_list_analytics_by_instance",
    "events_list_dispositions",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
