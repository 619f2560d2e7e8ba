"""Numbers of workspaces by kind and condition."""

from __future__ import annotations

from .._models import (
    UNSET,
    WHOLE,
    Field,
    Model,
    model,
)


@model
class WorkspaceOverview(Model):
    """Numbers of workspaces by kind and condition."""

    workspaces: int | None = Field("workspaces", WHOLE, default=UNSET)
    """Workspaces."""
    teams: int | None = Field("teams", WHOLE, default=UNSET)
    """Teams."""
    share_point_sites: int | None = Field("sharePointSites", WHOLE, default=UNSET)
    """SharePoint sites."""
    one_drives: int | None = Field("oneDrives", WHOLE, default=UNSET)
    """OneDrives."""
    groups: int | None = Field("groups", WHOLE, default=UNSET)
    """Groups."""
    exchange_mailboxes: int | None = Field("exchangeMailboxes", WHOLE, default=UNSET)
    """Exchange mailboxes."""
    active_workspaces: int | None = Field("activeWorkspaces", WHOLE, default=UNSET)
    """Workspaces in use."""
    inactive_workspaces: int | None = Field("inactiveWorkspaces", WHOLE, default=UNSET)
    """Workspaces out of use."""
    orphaned_workspaces: int | None = Field("orphanedWorkspaces", WHOLE, default=UNSET)
    """Workspaces without owner."""
    orphaned_teams: int | None = Field("orphanedTeams", WHOLE, default=UNSET)
    """Teams without owner."""
    orphaned_groups: int | None = Field("orphanedGroups", WHOLE, default=UNSET)
    """Groups without owner."""
    orphaned_share_point_sites: int | None = Field("orphanedSharePointSites", WHOLE, default=UNSET)
    """SharePoint sites without owner."""
    workspaces_with_guest_users: int | None = Field("workspacesWithGuestUsers", WHOLE, default=UNSET)
    """Workspaces with guest users."""
    orphaned_one_drives: int | None = Field("orphanedOneDrives", WHOLE, default=UNSET)
    """OneDrives without owner."""
    teams_with_guest_users: int | None = Field("teamsWithGuestUsers", WHOLE, default=UNSET)
    """Teams with guest users."""
    share_point_sites_with_guest_users: int | None = Field("sharePointSitesWithGuestUsers", WHOLE, default=UNSET)
    """SharePoint sites with guest users."""
    one_drives_with_guest_users: int | None = Field("oneDrivesWithGuestUsers", WHOLE, default=UNSET)
    """OneDrives with guest users."""
    groups_with_guest_users: int | None = Field("groupsWithGuestUsers", WHOLE, default=UNSET)
    """Groups with guest users."""
    reaching_storage_limit_workspaces: int | None = Field("reachingStorageLimitWorkspaces", WHOLE, default=UNSET)
    """Workspaces close to their storage limit."""
    reaching_storage_limit_teams: int | None = Field("reachingStorageLimitTeams", WHOLE, default=UNSET)
    """Teams close to their storage limit."""
    reaching_storage_limit_share_point: int | None = Field("reachingStorageLimitSharePoint", WHOLE, default=UNSET)
    """SharePoint sites close to their storage limit, under a second key that only the sample has."""
    reaching_storage_limit_one_drives: int | None = Field("reachingStorageLimitOneDrives", WHOLE, default=UNSET)
    """OneDrives close to their storage limit."""
    reaching_storage_limit_groups: int | None = Field("reachingStorageLimitGroups", WHOLE, default=UNSET)
    """Groups close to their storage limit."""
    reaching_storage_limit_mailboxes: int | None = Field("reachingStorageLimitMailboxes", WHOLE, default=UNSET)
    """Mailboxes close to their storage limit."""
    reaching_storage_limit_share_point_sites: int | None = Field(
        "reachingStorageLimitSharePointSites", WHOLE, default=UNSET
    )
    """SharePoint sites close to their storage limit."""
