"""Operations of services, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import services_add as services_add
    from . import services_list as services_list
    from . import services_product_overview as services_product_overview

__all__ = [
    "services_add",
    "services_list",
    "services_product_overview",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
