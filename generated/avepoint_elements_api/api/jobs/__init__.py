"""Operations of jobs, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import jobs_list as jobs_list
    from . import jobs_report_details as jobs_report_details

__all__ = [
    "jobs_list",
    "jobs_report_details",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
