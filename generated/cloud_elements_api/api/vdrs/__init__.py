"""Operations of vdrs, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import vdrs_clone as vdrs_clone
    from . import vdrs_create as vdrs_create
    from . import vdrs_delete as vdrs_delete
    from . import vdrs_get as vdrs_get
    from . import vdrs_list as vdrs_list
    from . import vdrs_replace as vdrs_replace

__all__ = [
    "vdrs_clone",
    "vdrs_create",
    "vdrs_delete",
    "vdrs_get",
    "vdrs_list",
    "vdrs_replace",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
