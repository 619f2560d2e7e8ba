"""Docstrings of generated code: in full on the sync resource methods, one line elsewhere."""

from __future__ import annotations

import textwrap
from typing import Any

from _document import resolve
from _facts import Facts

_WIDTH = 108


def quoted(text: str, indent: int = 0) -> str:
    """A docstring; continuation lines are indented by `indent` blanks."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').strip()
    if text.endswith('"'):
        text += " "
    lines = text.split("\n")
    if len(lines) == 1:
        return f'"""{text}"""'
    pad = " " * indent
    rest = [f"{pad}{line}" if line else "" for line in lines[1:]]
    return "\n".join([f'"""{lines[0]}', *rest, f'{pad}"""'])


def sentence(text: str) -> str:
    """One line that ends in a full stop."""
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?" else f"{text}."


def wrapped(text: str, indent: int = 4) -> str:
    """A description, first line included, for a docstring at a depth."""
    return textwrap.fill(sentence(text), _WIDTH - indent, break_long_words=False, break_on_hyphens=False)


def first_sentence(text: str) -> str:
    return sentence(" ".join(text.split()).partition(". ")[0])


def brief(facts: Facts) -> str:
    return sentence(facts.operation.data.get("summary", facts.id))


def full(facts: Facts) -> str:
    """Summary, description, each argument with its limits."""
    data = facts.operation.data
    parts = [brief(facts)]
    if data.get("deprecated"):
        parts.append("Deprecated.")
    if data.get("description"):
        parts.append(wrapped(data["description"], 8))
    if arguments := list(_arguments(facts)):
        parts.append("Args:\n" + "\n".join(arguments))
    return "\n\n".join(parts)


def _arguments(facts: Facts) -> Any:
    endpoint = facts.endpoint
    for place, props in (("path", endpoint.path_parameters), ("query", facts.options), ("header", facts.options)):
        for prop in props:
            spec = facts.specs.get((place, prop.name.get_untrusted_value()))
            if spec is None or (place == "query" and prop in endpoint.header_parameters):
                continue
            schema = resolve(facts.document, spec.get("schema", {}))
            yield _line(str(prop.python_name), spec.get("description") or schema.get("description", ""), schema)
        if place == "path" and facts.body_type is not None:
            schema = resolve(facts.document, facts.body_schema)
            yield _line("body", schema.get("description", ""), {})
    if facts.accepted:
        yield _line("accept", f"Media type to ask for. Default: {facts.accepted[0]}", {})
    if facts.paging:
        if "size" in facts.paging:
            spec = facts.specs["query", facts.paging["size"]]
            yield _line(
                "page_size", spec.get("description", "Items on a page."), facts.parameter_schema(facts.paging["size"])
            )
        yield _line("cursor", "Where to go on: the cursor of an earlier page.", {})


def _line(name: str, description: str, schema: dict[str, Any]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    limits = [
        f"{low} to {high}." if low is not None and high is not None else "",
        f"At least {low}." if low is not None and high is None else "",
        f"At most {high}." if high is not None and low is None else "",
        f"At most {schema['maxLength']} characters." if "maxLength" in schema else "",
        f"Default: {schema['default']}." if "default" in schema else "",
    ]
    text = " ".join(part for part in (f"{name}:", sentence(description), *limits) if part)
    return textwrap.fill(
        text,
        _WIDTH - 8,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )
