"""Operations of calendars, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import calendars_create as calendars_create
    from . import calendars_delete as calendars_delete
    from . import calendars_get as calendars_get
    from . import calendars_list as calendars_list
    from . import calendars_update as calendars_update

__all__ = [
    "calendars_create",
    "calendars_delete",
    "calendars_get",
    "calendars_list",
    "calendars_update",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
