"""Workspaces with signs of a ransomware attack."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class RansomwareDetection(Model):
    """Workspaces with signs of a ransomware attack."""

    teams_under_potential_ransomware_attack: int | None = Field(
        "teamsUnderPotentialRansomwareAttack", WHOLE, default=UNSET
    )
    """Teams that may be under a ransomware attack."""
    share_point_sites_under_potential_ransomware_attack: int | None = Field(
        "sharePointSitesUnderPotentialRansomwareAttack", WHOLE, default=UNSET
    )
    """SharePoint sites that may be under a ransomware attack."""
    one_drives_under_potential_ransomware_attack: int | None = Field(
        "oneDrivesUnderPotentialRansomwareAttack", WHOLE, default=UNSET
    )
    """OneDrives that may be under a ransomware attack."""
    groups_under_potential_ransomware_attack: int | None = Field(
        "groupsUnderPotentialRansomwareAttack", WHOLE, default=UNSET
    )
    """Groups that may be under a ransomware attack."""
    teams_with_unusual_activities: int | None = Field("teamsWithUnusualActivities", WHOLE, default=UNSET)
    """Teams with unusual activities."""
    share_point_sites_with_unusual_activities: int | None = Field(
        "sharePointSitesWithUnusualActivities", WHOLE, default=UNSET
    )
    """SharePoint sites with unusual activities."""
    one_drives_with_unusual_activities: int | None = Field("oneDrivesWithUnusualActivities", WHOLE, default=UNSET)
    """OneDrives with unusual activities."""
    groups_with_unusual_activities: int | None = Field("groupsWithUnusualActivities", WHOLE, default=UNSET)
    """Groups with unusual activities."""
    teams_with_suspicious_objects: int | None = Field("teamsWithSuspiciousObjects", WHOLE, default=UNSET)
    """Teams with suspicious objects."""
    share_point_sites_with_suspicious_objects: int | None = Field(
        "sharePointSitesWithSuspiciousObjects", WHOLE, default=UNSET
    )
    """SharePoint sites with suspicious objects."""
    one_drives_with_suspicious_objects: int | None = Field("oneDrivesWithSuspiciousObjects", WHOLE, default=UNSET)
    """OneDrives with suspicious objects."""
    groups_with_suspicious_objects: int | None = Field("groupsWithSuspiciousObjects", WHOLE, default=UNSET)
    """Groups with suspicious objects."""
