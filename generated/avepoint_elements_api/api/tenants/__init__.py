"""Operations of tenants, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import tenants_app_status as tenants_app_status
    from . import tenants_connect as tenants_connect
    from . import tenants_create_app_auth_link as tenants_create_app_auth_link
    from . import tenants_create_auth_link as tenants_create_auth_link
    from . import tenants_get as tenants_get
    from . import tenants_user_seats as tenants_user_seats

__all__ = [
    "tenants_app_status",
    "tenants_connect",
    "tenants_create_app_auth_link",
    "tenants_create_auth_link",
    "tenants_get",
    "tenants_user_seats",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
