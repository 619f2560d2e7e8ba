"""Workflows, risky actions and sign-ins of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import compliance as operations

if TYPE_CHECKING:
    from .. import models, types


class ComplianceResource:
    """Workflows, risky actions and sign-ins of users."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def action_count(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        types: models.ActionKind | int | None = None,
    ) -> models.ComplianceActionCount:
        """Count actions.

        Numbers of risky and of normal actions in a tenant. Permission: elements.um.user.read.all. Source:
        Elements API reference, user management, risky (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            types: Only actions of this kind: one code, in spite of the plural.
        """
        return self._runner.call(operations.compliance_action_count.request(customer_id, tenant_id, types=types))

    def sign_ins(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        risky: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.SignIn]:
        """List sign-ins.

        Sign-ins to a tenant with place and risk. Permission: elements.um.user.read.all. Source: Elements
        API reference, user management, risky (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            risky: Only risky sign-ins, or only the others.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.compliance_sign_ins.request(
                customer_id, tenant_id, risky=risky, page_size=page_size, cursor=cursor
            )
        )

    def workflow_items(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        workflow_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ComplianceWorkflowItem]:
        """List what a workflow found.

        Users that a workflow found, with two counters beside the list. Permission:
        elements.um.user.read.all. Source: Elements API reference, user management, risky (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            workflow_id: Identifier of the workflow.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.compliance_workflow_items.request(
                customer_id, tenant_id, workflow_id, page_size=page_size, cursor=cursor
            )
        )

    def workflows(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        catagory: models.RiskCategory | int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ComplianceWorkflow]:
        """List compliance workflows.

        Workflows that watch for risks. The query parameter is spelt `catagory` on the wire. Permission:
        elements.um.user.read.all. Source: Elements API reference, user management, risky (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            catagory: Only workflows of this risk category.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.compliance_workflows.request(
                customer_id, tenant_id, catagory=catagory, page_size=page_size, cursor=cursor
            )
        )


class AsyncComplianceResource:
    """Workflows, risky actions and sign-ins of users."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def action_count(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        types: models.ActionKind | int | None = None,
    ) -> models.ComplianceActionCount:
        """Count actions."""
        return await self._runner.call(operations.compliance_action_count.request(customer_id, tenant_id, types=types))

    def sign_ins(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        risky: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.SignIn]:
        """List sign-ins."""
        return self._runner.pager(
            operations.compliance_sign_ins.request(
                customer_id, tenant_id, risky=risky, page_size=page_size, cursor=cursor
            )
        )

    def workflow_items(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        workflow_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ComplianceWorkflowItem]:
        """List what a workflow found."""
        return self._runner.pager(
            operations.compliance_workflow_items.request(
                customer_id, tenant_id, workflow_id, page_size=page_size, cursor=cursor
            )
        )

    def workflows(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        catagory: models.RiskCategory | int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ComplianceWorkflow]:
        """List compliance workflows."""
        return self._runner.pager(
            operations.compliance_workflows.request(
                customer_id, tenant_id, catagory=catagory, page_size=page_size, cursor=cursor
            )
        )


class RawComplianceResource(RawResource):
    """The methods of `ComplianceResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    action_count = Raw(lambda: operations.compliance_action_count.request)
    sign_ins = Raw(lambda: operations.compliance_sign_ins.request)
    workflow_items = Raw(lambda: operations.compliance_workflow_items.request)
    workflows = Raw(lambda: operations.compliance_workflows.request)


class AsyncRawComplianceResource(AsyncRawResource):
    """The methods of `AsyncComplianceResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    action_count = AsyncRaw(lambda: operations.compliance_action_count.request)
    sign_ins = AsyncRaw(lambda: operations.compliance_sign_ins.request)
    workflow_items = AsyncRaw(lambda: operations.compliance_workflow_items.request)
    workflows = AsyncRaw(lambda: operations.compliance_workflows.request)
