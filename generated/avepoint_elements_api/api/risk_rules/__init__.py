"""Operations of risk_rules, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import risk_rules_hit_items as risk_rules_hit_items
    from . import risk_rules_list as risk_rules_list

__all__ = [
    "risk_rules_hit_items",
    "risk_rules_list",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
