"""instance_configuration.*, current_instance_configuration.*, instance_docs.* and current_instance_docs.*"""

from __future__ import annotations

from typing import Any

from ..._exchange import Refusal
from ..._seed import Row
from ._registry import Call, instance, platform
from .docs import swagger


@platform("instance_configuration.list")
@platform("current_instance_configuration.list")
def list_properties(call: Call) -> list[Row]:
    return instance(call).properties()


@platform("instance_configuration.get")
@platform("current_instance_configuration.get")
def get_property(call: Call) -> Row:
    return instance(call).property_at(call.path["configId"])


@platform("instance_configuration.update")
@platform("current_instance_configuration.update")
def update_property(call: Call) -> Row:
    one, id_ = instance(call), call.path["configId"]
    one.configure({one.property_at(id_)["key"]: call.body["propertyValue"]})
    return one.property_at(id_)


@platform("instance_docs.get")
@platform("current_instance_docs.get")
def get_docs(call: Call) -> Row:
    return swagger(call, instance(call).element, call.query.get("operationId"))


@platform("instance_docs.get_operation")
@platform("current_instance_docs.get_operation")
def get_operation_docs(call: Call) -> Row:
    return _one(call)


@platform("instance_docs.get_operation_definitions")
@platform("current_instance_docs.get_operation_definitions")
def get_operation_definitions(call: Call) -> Row:
    definitions: Row = swagger(call, instance(call).element, _one(call)["operationId"])["definitions"]
    return definitions


def _one(call: Call) -> Row:
    """The documentation of one operation. Raises `Refusal`."""
    wanted = call.path["operationId"]
    document = swagger(call, instance(call).element)
    operations: list[dict[str, Any]] = [one for item in document["paths"].values() for one in item.values()]
    for one in operations:
        if one["operationId"] == wanted:
            return one
    raise Refusal(404, f"No operation found with id {wanted}")
