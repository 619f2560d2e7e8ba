"""Operations of instances, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import instances_count as instances_count
    from . import instances_create as instances_create
    from . import instances_delete as instances_delete
    from . import instances_disable as instances_disable
    from . import instances_disable_trace_logging as instances_disable_trace_logging
    from . import instances_enable as instances_enable
    from . import instances_enable_trace_logging as instances_enable_trace_logging
    from . import instances_get as instances_get
    from . import instances_get_event as instances_get_event
    from . import instances_list as instances_list
    from . import instances_list_events as instances_list_events
    from . import instances_replace as instances_replace
    from . import instances_update as instances_update

__all__ = [
    "instances_count",
    "instances_create",
    "instances_delete",
    "instances_disable",
    "instances_disable_trace_logging",
    "instances_enable",
    "instances_enable_trace_logging",
    "instances_get",
    "instances_get_event",
    "instances_list",
    "instances_list_events",
    "instances_replace",
    "instances_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
