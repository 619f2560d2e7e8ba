"""Operations of scan_profiles, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import scan_profiles_changes as scan_profiles_changes
    from . import scan_profiles_get as scan_profiles_get
    from . import scan_profiles_list as scan_profiles_list

__all__ = [
    "scan_profiles_changes",
    "scan_profiles_get",
    "scan_profiles_list",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
