"""Profile paths of a local user."""

from __future__ import annotations

from .._models import (
    TEXT,
    Field,
    Model,
    model,
)


@model
class LocalUserProfile(Model):
    """Profile paths of a local user."""

    home_directory: str = Field("homeDirectory", TEXT)
    """Home directory."""
    profile_path: str = Field("profilePath", TEXT)
    """Path of the profile."""
    logon_script: str = Field("logonScript", TEXT)
    """Script that runs at logon."""
