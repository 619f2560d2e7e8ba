"""How the generator's properties are written in Python: the annotation of a value, and its kind for the reader.

Models are named bare in model modules (`Tenant`), and through their package elsewhere (`models.Tenant`).
"""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser import properties as p
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

_SCALARS: dict[type, tuple[str, str]] = {
    StringProperty: ("str", "TEXT"),
    IntProperty: ("int", "WHOLE"),
    FloatProperty: ("float", "NUMBER"),
    BooleanProperty: ("bool", "FLAG"),
    DateTimeProperty: ("datetime.datetime", "MOMENT"),
    DateProperty: ("datetime.date", "DAY"),
}


def is_map(prop: Any) -> bool:
    """An object without fields of its own: a dict serves it better than a class."""
    return isinstance(prop, p.ModelProperty) and not prop.required_properties and not prop.optional_properties


def annotation(prop: Any, prefix: str = "") -> str:
    """The type of a value, without None."""
    if type(prop) in _SCALARS:
        return _SCALARS[type(prop)][0]
    if isinstance(prop, FileProperty):
        return "types.File"
    if isinstance(prop, ListProperty):
        return f"builtins.list[{annotation(prop.inner_property, prefix)}]"
    if is_map(prop):
        return f"dict[str, {annotation(prop.additional_properties, prefix)}]"
    if isinstance(prop, p.ModelProperty | p.EnumProperty):
        return f"{prefix}{prop.class_info.name}"
    if isinstance(prop, UnionProperty):
        return " | ".join(dict.fromkeys(annotation(one, prefix) for one in _variants(prop)))
    return "Any"


def kind(prop: Any, schema: Any = None) -> str:
    """The source of the `_kinds.Kind` that reads a value."""
    if getattr(schema, "model_extra", None) and schema.model_extra.get("x-elements-numbers-too"):
        return "WORD"
    if type(prop) in _SCALARS:
        return _SCALARS[type(prop)][1]
    if isinstance(prop, FileProperty):
        return "FILE"
    if isinstance(prop, ListProperty):
        return f"Many({kind(prop.inner_property, getattr(schema, 'items', None))})"
    if is_map(prop):
        return f"Map({kind(prop.additional_properties)})"
    if isinstance(prop, p.ModelProperty):
        return f'One("{prop.class_info.name}")'
    if isinstance(prop, p.EnumProperty):
        return f'Code("{prop.class_info.name}")'
    if isinstance(prop, UnionProperty):
        kinds = list(dict.fromkeys(kind(one) for one in _variants(prop)))
        return kinds[0] if len(kinds) == 1 else f"Either({', '.join(kinds)})"
    return "ANYTHING"


def _variants(prop: UnionProperty) -> list[Any]:
    """The members of a union, less those that an open enumeration takes in anyway."""
    enums = {one.value_type for one in prop.inner_properties if isinstance(one, p.EnumProperty)}
    covered = {IntProperty: int, StringProperty: str}
    return [one for one in prop.inner_properties if covered.get(type(one)) not in enums]


def parameter(prop: Any, prefix: str = "models.") -> str:
    """The type of an argument: a member of an enumeration or the plain code, any sequence for a list."""
    if isinstance(prop, ListProperty):
        return f"Sequence[{parameter(prop.inner_property, prefix)}]"
    if isinstance(prop, p.EnumProperty):
        return f"{prefix}{prop.class_info.name} | {prop.value_type.__name__}"
    if isinstance(prop, UnionProperty):
        parts = " | ".join(parameter(one, prefix) for one in prop.inner_properties)
        return " | ".join(dict.fromkeys(parts.split(" | ")))
    return annotation(prop, prefix)


def argument(prop: Any) -> str:
    """The type of a constructor's argument: that of the field, or plain codes where it is an enumeration, or a list."""
    coded = getattr(prop, "inner_property", prop)
    return parameter(prop, "") if isinstance(coded, p.EnumProperty) else annotation(prop)


def references(prop: Any) -> set[str]:
    """The classes that an annotation names."""
    if isinstance(prop, ListProperty):
        return references(prop.inner_property)
    if is_map(prop):
        return references(prop.additional_properties)
    if isinstance(prop, p.ModelProperty | p.EnumProperty):
        return {str(prop.class_info.name)}
    if isinstance(prop, UnionProperty):
        return set().union(*(references(one) for one in prop.inner_properties))
    return set()
