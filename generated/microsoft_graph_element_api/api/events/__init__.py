"""Operations of events, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import events_create as events_create
    from . import events_delete as events_delete
    from . import events_get as events_get
    from . import events_list as events_list
    from . import events_update as events_update

__all__ = [
    "events_create",
    "events_delete",
    "events_get",
    "events_list",
    "events_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
