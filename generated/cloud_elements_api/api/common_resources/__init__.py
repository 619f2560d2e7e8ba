"""Operations of common_resources, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import common_resources_delete as common_resources_delete
    from . import common_resources_get as common_resources_get
    from . import common_resources_get_usages as common_resources_get_usages
    from . import common_resources_list as common_resources_list
    from . import common_resources_rename as common_resources_rename
    from . import common_resources_replace as common_resources_replace

__all__ = [
    "common_resources_delete",
    "common_resources_get",
    "common_resources_get_usages",
    "common_resources_list",
    "common_resources_rename",
    "common_resources_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
