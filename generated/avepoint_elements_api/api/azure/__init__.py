"""Operations of azure, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import azure_cost_issues as azure_cost_issues
    from . import azure_risk_issues as azure_risk_issues

__all__ = [
    "azure_cost_issues",
    "azure_risk_issues",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
