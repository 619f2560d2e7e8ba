"""Operations of bulk, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import bulk_cancel as bulk_cancel
    from . import bulk_create_download as bulk_create_download
    from . import bulk_create_upload as bulk_create_upload
    from . import bulk_errors as bulk_errors
    from . import bulk_file as bulk_file
    from . import bulk_jobs as bulk_jobs
    from . import bulk_query as bulk_query
    from . import bulk_status as bulk_status

__all__ = [
    "bulk_cancel",
    "bulk_create_download",
    "bulk_create_upload",
    "bulk_errors",
    "bulk_file",
    "bulk_jobs",
    "bulk_query",
    "bulk_status",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
