"""Operations of users, each loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import users_get as users_get
    from . import users_list as users_list
    from . import users_security_overview as users_security_overview
    from . import users_update_account_information as users_update_account_information
    from . import users_update_alternate_email_address as users_update_alternate_email_address
    from . import users_update_birthday as users_update_birthday
    from . import users_update_contact_information as users_update_contact_information
    from . import users_update_general_information as users_update_general_information
    from . import users_update_is_external as users_update_is_external
    from . import users_update_is_test as users_update_is_test
    from . import users_update_local_contact_information as users_update_local_contact_information
    from . import users_update_local_general_information as users_update_local_general_information
    from . import users_update_local_notes as users_update_local_notes
    from . import users_update_local_office as users_update_local_office
    from . import users_update_local_office_information as users_update_local_office_information
    from . import users_update_local_profile as users_update_local_profile
    from . import users_update_manager as users_update_manager
    from . import users_update_office as users_update_office
    from . import users_update_office_information as users_update_office_information
    from . import users_update_password_setting as users_update_password_setting
    from . import users_update_sponsor as users_update_sponsor

__all__ = [
    "users_get",
    "users_list",
    "users_security_overview",
    "users_update_account_information",
    "users_update_alternate_email_address",
    "users_update_birthday",
    "users_update_contact_information",
    "users_update_general_information",
    "users_update_is_external",
    "users_update_is_test",
    "users_update_local_contact_information",
    "users_update_local_general_information",
    "users_update_local_notes",
    "users_update_local_office",
    "users_update_local_office_information",
    "users_update_local_profile",
    "users_update_manager",
    "users_update_office",
    "users_update_office_information",
    "users_update_password_setting",
    "users_update_sponsor",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f".{name}", __name__)
