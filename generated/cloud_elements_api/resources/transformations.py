"""Transformations of any level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import transformations as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class TransformationsResource:
    """Transformations of any level."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def replace(self, *, body: models.LeveledTransformationRequest | Mapping[str, Any]) -> models.LeveledTransformation:
        """Create or replace a transformation of several levels.

        Makes a transformation, or replaces it, across levels: each field says the level that it belongs to.
        Needs the user and the organization secret. Source: documentation, vendor tests (2017-2018).

        Args:
            body: A transformation of several levels to make or to replace.
        """
        return self._runner.call(operations.transformations_replace.request(body=body))


class AsyncTransformationsResource:
    """Transformations of any level."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def replace(
        self, *, body: models.LeveledTransformationRequest | Mapping[str, Any]
    ) -> models.LeveledTransformation:
        """Create or replace a transformation of several levels."""
        return await self._runner.call(operations.transformations_replace.request(body=body))


class RawTransformationsResource(RawResource):
    """The methods of `TransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    replace = Raw(lambda: operations.transformations_replace.request)


class AsyncRawTransformationsResource(AsyncRawResource):
    """The methods of `AsyncTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    replace = AsyncRaw(lambda: operations.transformations_replace.request)
