"""Operations of elements, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import elements_activate as elements_activate
    from . import elements_clone as elements_clone
    from . import elements_create as elements_create
    from . import elements_create_configuration as elements_create_configuration
    from . import elements_deactivate as elements_deactivate
    from . import elements_delete as elements_delete
    from . import elements_export as elements_export
    from . import elements_get as elements_get
    from . import elements_get_configuration as elements_get_configuration
    from . import elements_get_docs as elements_get_docs
    from . import elements_get_metadata as elements_get_metadata
    from . import elements_get_versions as elements_get_versions
    from . import elements_list as elements_list
    from . import elements_list_keys as elements_list_keys
    from . import elements_replace as elements_replace

__all__ = [
    "elements_activate",
    "elements_clone",
    "elements_create",
    "elements_create_configuration",
    "elements_deactivate",
    "elements_delete",
    "elements_export",
    "elements_get",
    "elements_get_configuration",
    "elements_get_docs",
    "elements_get_metadata",
    "elements_get_versions",
    "elements_list",
    "elements_list_keys",
    "elements_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
