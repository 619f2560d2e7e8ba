"""resellers.*"""

from __future__ import annotations

from datetime import UTC, datetime

from ..._exchange import Refusal
from .._data.resellers import (
    ACCEPTED,
    PENDING,
    REJECTED,
    Assignment,
    License,
    assigned_row,
    license_row,
    usage_row,
)
from .._data.seed import NOW, Row, iso
from ._paging import matching, numbered
from ._registry import Call, operation
from .partner import audit_page
from .services import moment

OK, NOT_FOUND, NOT_ENOUGH_SEATS, TOO_LATE, NOT_ACCEPTED_YET, PAST = 1, 3, 4, 5, 8, 11
DECIDED, FAILED, TWICE, TAKEN = 9, 10, 12, 13


@operation("resellers.list")
def list_resellers(call: Call) -> Row:
    return numbered(call, matching(call.state.resellers, "ResellerId", call.field("ResellerIds")))


@operation("resellers.pooled_licenses")
def pooled_licenses(call: Call) -> Row:
    rows = [license_row(license_, call.state.allocated(license_)) for license_ in call.state.licenses]
    return numbered(call, matching(rows, "licenseId", call.field("LicenseIds")))


@operation("resellers.pooled_license_usage")
def pooled_license_usage(call: Call) -> Row:
    state = call.state
    license_ = state.license(call.path["licenseId"])
    if license_ is None:
        raise Refusal(404, f"There is no license {call.path['licenseId']}.")
    rows = [
        usage_row(state.reseller(assignment.reseller_id), assignment)
        for assignment in state.assignments
        if assignment.license_id == license_.id
    ]
    return numbered(call, matching(rows, "resellerId", call.field("ResellerIds")))


@operation("resellers.licenses")
def licenses(call: Call) -> Row:
    state, status = call.state, call.field("Status")
    reseller = state.reseller(call.path["resellerId"])["ResellerId"]
    rows = [
        assigned_row(license_, assignment)
        for assignment in state.assignments
        for license_ in state.licenses
        if assignment.reseller_id == reseller
        and license_.id == assignment.license_id
        and status in (None, assignment.status)
    ]
    return numbered(call, matching(rows, "licenseId", call.field("LicenseIds")))


@operation("resellers.upsert_license")
def upsert_license(call: Call) -> Row:
    """Gives a license, for the reseller to accept, or changes one that it has accepted."""
    reseller = call.state.reseller(call.path["resellerId"])["ResellerId"]
    license_ = call.state.license(call.field("licenseId"))
    status = NOT_FOUND
    if license_ is not None and license_.product == call.field("product"):
        status = _upsert(call, reseller, license_)
    return {"resellerId": reseller, "product": call.field("product"), "status": status}


@operation("resellers.accept_licenses")
def accept_licenses(call: Call) -> Row:
    return {"acceptStatus": _decide(call, ACCEPTED)}


@operation("resellers.reject_licenses")
def reject_licenses(call: Call) -> Row:
    status = _decide(call, REJECTED)
    return {"rejectStatus": status if status == DECIDED else FAILED}


@operation("resellers.audit_logs")
def audit_logs(call: Call) -> Row:
    return audit_page(call, "reseller")


def _upsert(call: Call, reseller: str, license_: License) -> int:
    held = _held(call, reseller, license_.id)
    if held is not None and held.status == PENDING:
        return NOT_ACCEPTED_YET
    seats = call.field("UserSeat")
    if seats > license_.seats - call.state.allocated(license_) + (held.seats if held else 0):
        return NOT_ENOUGH_SEATS
    end = moment(license_.expiration if call.field("IsSameAsPool") else call.field("ExpirationTime"))
    if end < datetime.now(UTC):
        return PAST
    if end > moment(license_.expiration):
        return TOO_LATE
    price = call.field("UnitPrice")
    given = Assignment(
        reseller_id=reseller,
        license_id=license_.id,
        seats=seats,
        price=license_.price if price is None else f"{price:.2f}",
        payment=call.field("PaymentType"),
        status=ACCEPTED if held else PENDING,
        created=held.created if held else iso(NOW),
        start=call.field("StartDate") or iso(NOW),
        expiration=iso(end),
    )
    kept = [assignment for assignment in call.state.assignments if assignment is not held]
    call.state.assignments[:] = [*kept, given]
    return OK


def _held(call: Call, reseller: str, license_id: str) -> Assignment | None:
    """What a reseller has of a license, if it is pending or accepted."""
    for assignment in call.state.assignments:
        mine = assignment.reseller_id == reseller and assignment.license_id == license_id.lower()
        if mine and assignment.status in (PENDING, ACCEPTED):
            return assignment
    return None


def _decide(call: Call, status: int) -> int:
    """Accept or reject pending licenses: all of them, or none."""
    reseller = call.state.reseller(call.path["resellerId"])["ResellerId"]
    ids = [item["licenseId"].lower() for item in call.field("licenses")]
    if len(set(ids)) < len(ids):
        return TWICE
    held = [_held(call, reseller, id_) for id_ in ids]
    if not held or any(assignment is None for assignment in held):
        return FAILED
    if any(assignment.status == ACCEPTED for assignment in held if assignment):
        return TAKEN
    for item, assignment in zip(call.field("licenses"), held, strict=True):
        if assignment is not None:
            assignment.status, assignment.payment = status, item["paymentType"]
    return DECIDED
