"""No secret, wherever it is put, comes back in any text that people may read."""

from __future__ import annotations

import asyncio
import copy
import io
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from support import Answer, CloudService, Driver, Seen, Service, customers

from elements_ext import AsyncAvePointElements, AvePointElements, ClientSecret, errors
from elements_ext._cloud import Secrets

CANARIES = {
    "client secret": "canary-client-secret-1f9a",
    "token": "canary-access-token-2b8c",
    "password in a body": "canary-password-3c7d",
    "key in an answer": "canary-account-key-4d6e",
    "cookie": "canary-cookie-5e5f",
}


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything logged at debug level, but for httpcore's trace of the wire, which shows what servers set."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(lambda record: not record.name.startswith("httpcore"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(level)
    root.removeHandler(handler)


def spoken(error: BaseException) -> str:
    """All text that an exception, its chain, its copies and its pickle give away."""
    said = "".join(traceback.format_exception(error)) + repr(error) + str(error)
    if isinstance(error, errors.ElementsError):
        fields = {name: value for name, value in vars(error).items() if name != "body" or not isinstance(value, bytes)}
        said += repr(fields) + repr(getattr(error, "body", "")) * (not isinstance(error, errors.DecodeError))
        twin = copy.deepcopy(error)
        if not isinstance(error, errors.DecodeError | errors.OperationFailedError):
            said += repr(pickle.dumps(twin)) + repr(vars(pickle.loads(pickle.dumps(twin))))
    return said


def echo(seen: Seen) -> dict[str, Any]:
    """A server that says everything back."""
    body = seen.body.decode("utf-8", "replace")
    said = f"{dict(seen.headers)} {body if seen.path == '/connect/token' else ''}"
    inner = {"password": CANARIES["password in a body"], "accountKey": CANARIES["key in an answer"]}
    return {"message": said, "error": "invalid_request", "error_description": said, "echo": inner}


COOKIE = {"Set-Cookie": f"session={CANARIES['cookie']}"}
ONBOARD = {"password": CANARIES["password in a body"], "organizationName": "x"}


def answers() -> list[tuple[str, Any]]:
    statuses = (302, 400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 429, 500, 502, 503, 504, 520)
    every = [
        (f"status {status}", lambda seen, s=status: Answer(s, json=echo(seen), headers=COOKIE)) for status in statuses
    ]
    return [
        *every,
        ("reset", lambda seen: Answer(fault="reset")),
        ("cut", lambda seen: Answer(json=echo(seen), fault="cut")),
        ("html", lambda seen: Answer(body=str(echo(seen)).encode())),
        ("failed", lambda seen: Answer(json={"status": 2, "password": CANARIES["password in a body"]})),
    ]


@pytest.mark.parametrize(("kind", "script"), answers(), ids=[kind for kind, _ in answers()])
@pytest.mark.parametrize("where", ["api", "token"])
def test_no_exception_and_no_log_shows_a_secret(
    kind: str, script: Any, where: str, driver: Driver, waits: list[float], log: io.StringIO
) -> None:
    token = Answer(json={"access_token": CANARIES["token"], "expires_in": 3600})

    class Planted(Service):
        def client(self, **options: Any) -> AvePointElements:
            return AvePointElements(ClientSecret("app", CANARIES["client secret"]), **self.settings, **options)

        def async_client(self, **options: Any) -> AsyncAvePointElements:
            return AsyncAvePointElements(ClientSecret("app", CANARIES["client secret"]), **self.settings, **options)

    api = script if where == "api" else lambda seen: Answer(json={"status": 1})
    with Planted(script=api, tokens=script if where == "token" else [token]) as service:
        if kind == "failed" and where == "token":
            return
        with pytest.raises(errors.ElementsError) as caught:
            driver.run(service, lambda client: client.customers.onboard(body=ONBOARD))
    everything = spoken(caught.value) + log.getvalue()
    assert [name for name, canary in CANARIES.items() if canary in everything] == []


def test_models_do_not_show_passwords() -> None:
    from avepoint_elements_api import models

    body = models.OnboardCustomer.from_dict({"password": CANARIES["password in a body"], "firstName": "A"})
    assert CANARIES["password in a body"] not in repr(body)
    assert body.password == CANARIES["password in a body"]
    profile = {
        "extension": {"AccountKey": CANARIES["key in an answer"], "SecretAccessKey": CANARIES["key in an answer"]}
    }
    answer = models.StorageProfile.from_dict(profile)
    assert CANARIES["key in an answer"] not in repr(answer)
    assert answer.extension.account_key == CANARIES["key in an answer"]


def test_a_debug_log_of_a_whole_run_shows_no_secret(log: io.StringIO) -> None:
    async def run(service: Service) -> None:
        async with AsyncAvePointElements(ClientSecret("app", CANARIES["client secret"]), **service.settings) as client:
            await client.customers.list(page_size=5).collect()
            await client.storage_profiles.list().collect()

    rows = [{"id": "p", "extension": {"accountKey": CANARIES["key in an answer"]}, "deviceType": "odd", "name": 5}]

    def script(seen: Seen) -> Answer:
        if "storage-profile" in seen.path:
            return Answer(json={"data": rows, "metadata": {"totalCount": 1}}, headers=COOKIE)
        return Answer(json=customers((int(seen.query["pageIndex"]) - 1) * 5, 5, 10))

    with Service(script=script, tokens=[Answer(json={"access_token": CANARIES["token"]})]) as service:
        asyncio.run(run(service))
    text = log.getvalue()
    assert "customers.list" in text
    assert [name for name, canary in CANARIES.items() if canary in text] == []


CLOUD = {
    "user_secret": "canary-user-secret+/=",
    "organization_secret": "canary0organization0secret",
    "element_token": "canary-element-token/=",
}
# Named, so that a traceback's source lines do not show them.
API_SECRET = "canary-api-secret"
USER_PASSWORD = "canary-user-password"
IN_A_BODY = "canary-in-a-body"
CLOUD_CALLS = {
    "instances.create": lambda c: c.instances.create(body={"configuration": {"oauth.api.secret": API_SECRET}}),
    "oauth.get_url": lambda c: c.oauth.get_url(
        "g", api_key="k", api_secret=API_SECRET, callback_url="https://x.example"
    ),
    "users.get": lambda c: c.users.get("a", elements_user_password=USER_PASSWORD),
    "current_instance.update": lambda c: c.current_instance.update(body={"name": IN_A_BODY}),
}


@pytest.mark.parametrize("name", CLOUD_CALLS)
@pytest.mark.parametrize("status", [302, 400, 401, 404, 429, 502])
def test_no_cloud_elements_secret_comes_back(
    name: str, status: int, driver: Driver, waits: list[float], log: io.StringIO
) -> None:
    def script(seen: Seen) -> Answer:
        said = f"{seen.headers['authorization']} {seen.headers.get('elements-user-password', '')}"
        return Answer(status, json={"message": said, "providerMessage": said, "token": said}, headers={"X-Echo": said})

    with CloudService(script=script) as service, pytest.raises(errors.ElementsError) as caught:
        driver.run(service, lambda client: CLOUD_CALLS[name](_whole(client)))
    everything = spoken(caught.value) + log.getvalue()
    planted = [*CLOUD.values(), API_SECRET, IN_A_BODY]
    assert [canary for canary in planted if canary in everything] == []


def _whole(client: Any) -> Any:
    """A platform client that has all three secrets."""
    client._platform._secrets = Secrets(CLOUD["user_secret"], CLOUD["organization_secret"], CLOUD["element_token"])
    return client


def test_answers_that_hold_tokens_do_not_show_them() -> None:
    from cloud_elements_api import models

    settings = {"oauth.api.secret": "canary"}
    instance = models.Instance.from_dict({"id": 1, "token": "canary-token", "configuration": settings})
    user = models.User.from_dict({"id": 1, "secret": "canary-secret", "password": "canary-password"})
    assert "canary" not in repr(instance) + repr(user)
    assert instance.token == "canary-token"
