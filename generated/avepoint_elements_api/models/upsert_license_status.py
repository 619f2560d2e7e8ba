"""Outcome of adding or editing a reseller license; only 1 is a success."""

from __future__ import annotations

from .._enums import IntCode


class UpsertLicenseStatus(IntCode):
    """Outcome of adding or editing a reseller license; only 1 is a success."""

    SUCCESSFUL = 1
    FAILED = 2
    LICENSE_NOT_FOUND = 3
    NOT_ENOUGH_SEATS = 4
    EXPIRES_AFTER_POOL = 5
    ALREADY_LICENSED = 7
    NOT_YET_ACCEPTED = 8
    EXPIRATION_IN_THE_PAST = 11


LABELS = {
    1: "Successful",
    2: "Failed",
    3: "The reseller organization has no such license",
    4: "Not enough seats",
    5: "Expires after the pool does",
    7: "Reseller already has the license",
    8: "Reseller has not accepted the license yet",
    11: "Expiration is in the past",
}
