"""An object that a rule hit: the fields of all twelve kinds of object in one open model. Each description
begins with the data sources that fill the field. Licenses have no data source code of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    FLAG,
    MOMENT,
    TEXT,
    UNSET,
    WHOLE,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import GroupType, MailboxRecipientType, PowerPlatformRegion, SiteLockState, SourceType, UserType, YesNo


@model
class RiskRuleHitDetail(Model):
    """An object that a rule hit: the fields of all twelve kinds of object in one open model. Each description
    begins with the data sources that fill the field. Licenses have no data source code of their own.
    """

    mailbox_name: str | None = Field("mailboxName", TEXT, default=UNSET)
    """Exchange: name of the mailbox."""
    mailbox_email_address: str | None = Field("mailboxEmailAddress", TEXT, default=UNSET)
    """Exchange: address of the mailbox."""
    prohibit_send_receive_quota: int | None = Field("prohibitSendReceiveQuota", WHOLE, default=UNSET)
    """Exchange: size at which sending and receiving stop."""
    prohibit_send_quota: int | None = Field("prohibitSendQuota", WHOLE, default=UNSET)
    """Exchange: size at which sending stops."""
    recipient_type: MailboxRecipientType | None = Field("recipientType", Code("MailboxRecipientType"), default=UNSET)
    """Exchange: kind of mailbox."""
    group_name: str | None = Field("groupName", TEXT, default=UNSET)
    """Groups: name of the group."""
    group_email_address: str | None = Field("groupEmailAddress", TEXT, default=UNSET)
    """Groups: address of the group."""
    group_type: GroupType | None = Field("groupType", Code("GroupType"), default=UNSET)
    """Groups: kind of group."""
    teams_name: str | None = Field("teamsName", TEXT, default=UNSET)
    """Teams: name of the team."""
    teams_url: str | None = Field("teamsUrl", TEXT, default=UNSET)
    """Teams: address of the team."""
    site_name: str | None = Field("siteName", TEXT, default=UNSET)
    """SharePoint: name of the site."""
    site_url: str | None = Field("siteUrl", TEXT, default=UNSET)
    """SharePoint: address of the site."""
    lock_state: SiteLockState | None = Field("lockState", Code("SiteLockState"), default=UNSET)
    """SharePoint: lock of the site."""
    latest_campaign_info: str | None = Field("latestCampaignInfo", TEXT, default=UNSET)
    """Teams, SharePoint: the latest review campaign."""
    display_name: str | None = Field("displayName", TEXT, default=UNSET)
    """OneDrive: name of the OneDrive."""
    url: str | None = Field("url", TEXT, default=UNSET)
    """OneDrive: address of the OneDrive."""
    storage_limit: int | None = Field("storageLimit", WHOLE, default=UNSET)
    """OneDrive: storage allowed."""
    change_file_count: int | None = Field("changeFileCount", WHOLE, default=UNSET)
    """OneDrive: number of changed files."""
    storage_used: int | None = Field("storageUsed", WHOLE, default=UNSET)
    """Exchange, SharePoint, OneDrive: storage in use."""
    user_name: str | None = Field("userName", TEXT, default=UNSET)
    """Users: name of the user."""
    user_email_address: str | None = Field("userEmailAddress", TEXT, default=UNSET)
    """Users: address of the user."""
    user_roles: str | None = Field("userRoles", TEXT, default=UNSET)
    """Users: roles of the user."""
    upn: str | None = Field("upn", TEXT, default=UNSET)
    """Users: user principal name."""
    user_type: UserType | None = Field("userType", Code("UserType"), default=UNSET)
    """Users: kind of user."""
    mfa_controlled_via_cap: bool | None = Field("MFAControlledViaCap", FLAG, default=UNSET)
    """Users: whether conditional access asks for a second factor."""
    sign_in_count: int | None = Field("signInCount", WHOLE, default=UNSET)
    """Users: number of sign-ins."""
    environment_name: str | None = Field("environmentName", TEXT, default=UNSET)
    """Environments: name of the environment."""
    environment_maker_count: int | None = Field("environmentMakerCount", WHOLE, default=UNSET)
    """Environments: number of makers."""
    region: PowerPlatformRegion | None = Field("region", Code("PowerPlatformRegion"), default=UNSET)
    """Environments: region; 0 and 8 have the same label."""
    total_usage: int | None = Field("totalUsage", WHOLE, default=UNSET)
    """Environments: usage in total."""
    creator_email: str | None = Field("creatorEmail", TEXT, default=UNSET)
    """Environments: address of the creator."""
    connection_name: str | None = Field("connectionName", TEXT, default=UNSET)
    """Connections: name of the connection."""
    parent_environment: str | None = Field("parentEnvironment", TEXT, default=UNSET)
    """Connections: environment of the connection."""
    app_name: str | None = Field("appName", TEXT, default=UNSET)
    """Power Apps: name of the app."""
    last_launch_time: datetime.datetime | None = Field("lastLaunchTime", MOMENT, default=UNSET)
    """Power Apps: time of the last start."""
    flow_name: str | None = Field("flowName", TEXT, default=UNSET)
    """Power Automate: name of the flow."""
    environment: str | None = Field("environment", TEXT, default=UNSET)
    """Power Apps, Power Automate: environment it lives in."""
    included_in_solutions: YesNo | None = Field("includedInSolutions", Code("YesNo"), default=UNSET)
    """Power Apps, Power Automate: whether a solution has it."""
    co_owner_count: int | None = Field("coOwnerCount", WHOLE, default=UNSET)
    """Power Apps, Power Automate: number of co-owners."""
    type_: int | None = Field("type", WHOLE, default=UNSET)
    """Environments, Power Automate: for environments a code of `EnvironmentType`, for Power Automate one of
    `FlowType`; the two numberings overlap.
    """
    workspace_name: str | None = Field("workspaceName", TEXT, default=UNSET)
    """Power BI: name of the workspace."""
    capacity_name: str | None = Field("capacityName", TEXT, default=UNSET)
    """Power BI: name of the capacity."""
    artifact_name: str | None = Field("artifactName", TEXT, default=UNSET)
    """Power BI: name of the artifact."""
    workspace: str | None = Field("workspace", TEXT, default=UNSET)
    """Power BI: the workspace."""
    sensitivity: str | None = Field("sensitivity", TEXT, default=UNSET)
    """Power BI: sensitivity label."""
    report_count: int | None = Field("reportCount", WHOLE, default=UNSET)
    """Power BI: number of reports."""
    user_count: int | None = Field("userCount", WHOLE, default=UNSET)
    """Power BI: number of users."""
    license_count: int | None = Field("licenseCount", WHOLE, default=UNSET)
    """Licenses: number of licenses."""
    license_display_name: str | None = Field("licenseDisplayName", TEXT, default=UNSET)
    """Licenses: name of the license."""
    license_key_name: str | None = Field("licenseKeyName", TEXT, default=UNSET)
    """Licenses: key name of the license."""
    created_by: str | None = Field("createdBy", TEXT, default=UNSET)
    """Groups, teams, SharePoint, connections, Power Apps: who created it; may be empty."""
    creator_name: str | None = Field("creatorName", TEXT, default=UNSET)
    """Environments, Power Automate: who created it."""
    owner_count: int | None = Field("ownerCount", WHOLE, default=UNSET)
    """Groups, teams, SharePoint: number of owners."""
    member_count: int | None = Field("memberCount", WHOLE, default=UNSET)
    """Groups, teams, SharePoint: number of members."""
    admin_count: int | None = Field("adminCount", WHOLE, default=UNSET)
    """OneDrive, environments, Power BI: number of administrators."""
    guests_count: int | None = Field("guestsCount", WHOLE, default=UNSET)
    """OneDrive, Power Automate: number of guests."""
    guest_user_count: int | None = Field("guestUserCount", WHOLE, default=UNSET)
    """Environments, Power Apps, Power BI: number of guest users."""
    created_date: datetime.datetime | None = Field("createdDate", MOMENT, default=UNSET)
    """Exchange, groups, SharePoint, environments, connections, Power Apps, Power Automate, Power BI, users:
    creation time.
    """
    create_date: datetime.datetime | None = Field("createDate", MOMENT, default=UNSET)
    """Groups: creation time, under the key that the sample has in place of `createdDate`."""
    last_activity_date: datetime.datetime | None = Field("lastActivityDate", MOMENT, default=UNSET)
    """Exchange, groups, teams, SharePoint, environments, Power Automate, Power BI, users: time of the last
    activity.
    """
    last_sign_in: datetime.datetime | None = Field("lastSignIn", MOMENT, default=UNSET)
    """Power Apps, Power Automate, users: time of the last sign-in."""
    source_type: SourceType | None = Field("sourceType", Code("SourceType"), default=UNSET)
    """Groups, users: where it is managed."""
    mark: YesNo | None = Field("mark", Code("YesNo"), default=UNSET)
    """All data sources: whether the item is marked."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            mailbox_name: str | None = UNSET,
            mailbox_email_address: str | None = UNSET,
            prohibit_send_receive_quota: int | None = UNSET,
            prohibit_send_quota: int | None = UNSET,
            recipient_type: MailboxRecipientType | int | None = UNSET,
            group_name: str | None = UNSET,
            group_email_address: str | None = UNSET,
            group_type: GroupType | int | None = UNSET,
            teams_name: str | None = UNSET,
            teams_url: str | None = UNSET,
            site_name: str | None = UNSET,
            site_url: str | None = UNSET,
            lock_state: SiteLockState | int | None = UNSET,
            latest_campaign_info: str | None = UNSET,
            display_name: str | None = UNSET,
            url: str | None = UNSET,
            storage_limit: int | None = UNSET,
            change_file_count: int | None = UNSET,
            storage_used: int | None = UNSET,
            user_name: str | None = UNSET,
            user_email_address: str | None = UNSET,
            user_roles: str | None = UNSET,
            upn: str | None = UNSET,
            user_type: UserType | int | None = UNSET,
            mfa_controlled_via_cap: bool | None = UNSET,
            sign_in_count: int | None = UNSET,
            environment_name: str | None = UNSET,
            environment_maker_count: int | None = UNSET,
            region: PowerPlatformRegion | int | None = UNSET,
            total_usage: int | None = UNSET,
            creator_email: str | None = UNSET,
            connection_name: str | None = UNSET,
            parent_environment: str | None = UNSET,
            app_name: str | None = UNSET,
            last_launch_time: datetime.datetime | None = UNSET,
            flow_name: str | None = UNSET,
            environment: str | None = UNSET,
            included_in_solutions: YesNo | int | None = UNSET,
            co_owner_count: int | None = UNSET,
            type_: int | None = UNSET,
            workspace_name: str | None = UNSET,
            capacity_name: str | None = UNSET,
            artifact_name: str | None = UNSET,
            workspace: str | None = UNSET,
            sensitivity: str | None = UNSET,
            report_count: int | None = UNSET,
            user_count: int | None = UNSET,
            license_count: int | None = UNSET,
            license_display_name: str | None = UNSET,
            license_key_name: str | None = UNSET,
            created_by: str | None = UNSET,
            creator_name: str | None = UNSET,
            owner_count: int | None = UNSET,
            member_count: int | None = UNSET,
            admin_count: int | None = UNSET,
            guests_count: int | None = UNSET,
            guest_user_count: int | None = UNSET,
            created_date: datetime.datetime | None = UNSET,
            create_date: datetime.datetime | None = UNSET,
            last_activity_date: datetime.datetime | None = UNSET,
            last_sign_in: datetime.datetime | None = UNSET,
            source_type: SourceType | int | None = UNSET,
            mark: YesNo | int | None = UNSET,
        ) -> None: ...
