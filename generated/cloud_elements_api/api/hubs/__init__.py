"""Operations of hubs, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import hubs_create as hubs_create
    from . import hubs_delete as hubs_delete
    from . import hubs_get as hubs_get
    from . import hubs_list as hubs_list
    from . import hubs_list_elements as hubs_list_elements
    from . import hubs_list_keys as hubs_list_keys

__all__ = [
    "hubs_create",
    "hubs_delete",
    "hubs_get",
    "hubs_list",
    "hubs_list_elements",
    "hubs_list_keys",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
