"""An operation added to the spec, and nothing else, is a method: typed, paged, retried, with its own scope."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import Answer, Seen, Service

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

ROOT = Path(__file__).resolve().parent.parent

GADGETS = """
paths:
  /partner/external/v3/general/customers/{customerId}/gadgets/batch:
    post:
      operationId: gadgets.list
      tags: [gadgets]
      summary: List gadgets.
      description: 'Gadgets. Permission: elements.customers.read.all. Source: none.'
      security: [{oauth2: [elements.customers.read.all]}]
      x-elements-safe: true
      x-speakeasy-pagination:
        type: cursor
        inputs: [{name: skipToken, in: parameters, type: cursor}, {name: pageSize, in: parameters, type: limit}]
        outputs: {results: $.rows, nextCursor: $.paging.next}
      parameters:
        - $ref: '#/components/parameters/CustomerId'
        - {name: skipToken, in: query, schema: {type: string}}
        - {name: pageSize, in: query, schema: {type: integer, minimum: 1, maximum: 9}}
        - {name: colour, in: query, schema: {$ref: '#/components/schemas/GadgetColour'}}
      responses:
        '200':
          description: Gadgets.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/GadgetPage'}
              example: {rows: [{id: g-1, colour: 1, madeAt: '2026-01-01T00:00:00Z'}], paging: {next: abc}}
  /partner/external/v3/general/gadgets:
    post:
      operationId: gadgets.create
      tags: [gadgets]
      summary: Make a gadget.
      description: 'Makes one. Permission: elements.customers.readwrite.all. Source: none.'
      security: [{oauth2: [elements.customers.readwrite.all]}]
      x-elements-failure: [{path: $.state, success: [ok]}]
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Gadget'}, example: {id: g-1}}
      responses:
        '200':
          description: The gadget's state.
          content:
            application/json: {schema: {$ref: '#/components/schemas/GadgetState'}, example: {state: ok}}
components:
  schemas:
    GadgetColour: {type: integer, enum: [1, 2], x-enum-varnames: [RED, BLUE], x-enum-descriptions: [red, blue]}
    Gadget:
      type: object
      description: A gadget.
      properties:
        id: {type: string}
        colour: {$ref: '#/components/schemas/GadgetColour'}
        madeAt: {type: string, format: date-time}
        pin: {type: string, format: password}
    GadgetPage:
      type: object
      description: A page of gadgets.
      properties:
        rows: {type: array, items: {$ref: '#/components/schemas/Gadget'}}
        paging: {type: object, properties: {next: {type: string}}}
    GadgetState:
      type: object
      description: A state.
      properties: {state: {type: string}}
"""

PROGRAM = """
import asyncio, sys
from avepoint_elements_api.models import Gadget, GadgetColour
from elements_ext import AsyncAvePointElements, AvePointElements, ClientSecret, errors

url = sys.argv[1]
settings = dict(base_url=url, token_url=url + "/connect/token", prefetch=0)
with AvePointElements(ClientSecret("a", "secret"), **settings) as elements:
    pages = list(elements.gadgets.list("c/1", page_size=2, colour=GadgetColour.BLUE).pages())
    gadgets = [gadget for page in pages for gadget in page.items]
    assert [type(one) for one in gadgets] == [Gadget] * 3, gadgets
    assert gadgets[0].colour is GadgetColour.RED and gadgets[1].colour == 77 and gadgets[2].made_at is None
    assert "1234" not in repr(gadgets[0])
    rest = elements.gadgets.list("c/1", page_size=2, colour=2, cursor=pages[0].cursor).collect()
    assert rest == gadgets[2:]
    try:
        elements.gadgets.create(body=Gadget(id="g"))
    except errors.OperationFailedError as error:
        assert error.status == "broken"
    assert elements.with_raw_response.gadgets.list("c/1").parsed.rows[0].id == "g-1"

async def main():
    async with AsyncAvePointElements(ClientSecret("a", "secret"), **settings) as elements:
        assert len(await elements.gadgets.list("c/1", page_size=2).collect()) == 3

asyncio.run(main())
print("ok")
"""


def answer(seen: Seen) -> Answer:
    if seen.path.endswith("/general/gadgets"):
        return Answer(json={"state": "broken"})
    if "skipToken" in seen.query:
        return Answer(json={"rows": [{"id": "g-3", "colour": "1", "madeAt": "N/A"}], "paging": {"next": None}})
    rows = [{"id": "g-1", "colour": 1, "madeAt": "03-26-2026T12:00:00Z", "pin": "1234"}, {"ID": "g-2", "colour": 77}]
    return Answer(json={"rows": rows, "paging": {"next": "a|b%c"}})


def test_an_operation_added_to_the_spec_works_through_a_client_with_no_other_edit(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec, ignore=shutil.ignore_patterns("__pycache__"))
    (spec / "avepoint_elements" / "gadgets.yaml").write_text(GADGETS)
    merged = (spec / "avepoint_elements" / "openapi.yaml").read_text()
    (spec / "avepoint_elements" / "openapi.yaml").write_text(
        merged.replace("tags:\n", "tags:\n- name: gadgets\n  description: Gadgets.\n", 1)
    )
    generated = tmp_path / "generated"
    command = [sys.executable, str(spec / "generate.py"), "--spec", str(spec), "--output", str(generated)]
    subprocess.run(command, check=True, timeout=100, capture_output=True)
    busy = [Answer(503, headers={"Retry-After": "0"})]
    with Service(script=lambda seen: busy.pop() if busy else answer(seen)) as service:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", PROGRAM, service.url],
            env={**os.environ, "PYTHONPATH": f"{generated}{os.pathsep}{ROOT}"},
            cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "ok\n"
    assert service.calls[0].target == ("/partner/external/v3/general/customers/c%2F1/gadgets/batch?colour=2&pageSize=2")
    assert service.calls[1].target == service.calls[0].target, "a POST that reads is retried"
    assert "skipToken=a%7Cb%25c" in service.calls[2].target
    scopes = [seen.form["scope"] for seen in service.token_calls]
    assert scopes[:2] == ["elements.customers.read.all", "elements.customers.readwrite.all"]
