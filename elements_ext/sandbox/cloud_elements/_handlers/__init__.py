"""A handler for each operation of both documents."""

from __future__ import annotations

from collections.abc import Mapping

from ..._service import Handler
from .._state import State
from . import (
    accounts,
    bulk,
    common_resources,
    configuration,
    definitions,
    elements,
    events,
    graph,
    hubs,
    instances,
    notifications,
    oauth,
    objects,
    organizations,
    resources,
    transformations,
    usage,
    users,
    vdrs,
)
from ._registry import element, platform

MODULES = (
    accounts, bulk, common_resources, configuration, definitions, elements, events, graph, hubs, instances,
    notifications, oauth, objects, organizations, resources, transformations, usage, users, vdrs,
)  # fmt: skip


def platform_handlers() -> Mapping[str, Handler[State]]:
    """Handlers of the platform by operation id. Importing the modules has registered them."""
    return platform.handlers


def element_handlers() -> Mapping[str, Handler[State]]:
    """Handlers of the Microsoft Graph element by operation id."""
    return element.handlers
