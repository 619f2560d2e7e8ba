"""First steps of connecting an element by OAuth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import oauth as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class OauthResource:
    """First steps of connecting an element by OAuth."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create_url(
        self, key_or_id: str | int | None, /, *, body: models.OAuthInfo | Mapping[str, Any]
    ) -> models.OAuthRedirect:
        """Get the URL of consent, with secrets in the body.

        Where to send the browser for consent. The same as oauth.get_url, with the application's secret in
        the body instead of the query. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
            body: The application, and what to ask consent for. The GET variant needs apiKey, apiSecret and
                callbackUrl.
        """
        return self._runner.call(operations.oauth_create_url.request(key_or_id, body=body))

    def get_token(
        self,
        key_or_id: str | int | None,
        /,
        *,
        api_key: str,
        api_secret: str,
        callback_url: str,
        scope: str | None = None,
        state: str | None = None,
        site_address: str | None = None,
    ) -> models.OAuthToken:
        """Get a request token.

        The request token that providers with OAuth 1 want before consent. The application's secret travels
        in the query: keep the URL out of logs. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            api_key: Id of the application at the provider.
            api_secret: Secret of the application at the provider.
            callback_url: Where the provider shall send the browser.
            scope: Scopes to ask for, separated by blanks.
            state: Text that the provider hands back to the callback.
            site_address: Address of the user's site, for providers that have one for each.
        """
        return self._runner.call(
            operations.oauth_get_token.request(
                key_or_id,
                api_key=api_key,
                api_secret=api_secret,
                callback_url=callback_url,
                scope=scope,
                state=state,
                site_address=site_address,
            )
        )

    def get_url(
        self,
        key_or_id: str | int | None,
        /,
        *,
        api_key: str,
        api_secret: str,
        callback_url: str,
        scope: str | None = None,
        state: str | None = None,
        site_address: str | None = None,
        callback_proxy: bool | None = None,
        request_token: str | None = None,
        is_oauth_proxy: bool | None = None,
        oauth_proxy_name: str | None = None,
    ) -> models.OAuthRedirect:
        """Get the URL of consent.

        Where to send the browser for consent. The application's secret travels in the query: rather use the
        POST variant, oauth.create_url, and keep the URL out of logs. Needs the user and the organization
        secret. Source: documentation, client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            key_or_id: Key or id of the element.
            api_key: Id of the application at the provider.
            api_secret: Secret of the application at the provider.
            callback_url: Where the provider shall send the browser.
            scope: Scopes to ask for, separated by blanks.
            state: Text that the provider hands back to the callback.
            site_address: Address of the user's site, for providers that have one for each.
            callback_proxy: Whether the callback goes through a proxy.
            request_token: The request token, for OAuth 1.
            is_oauth_proxy: Whether an OAuth proxy is used.
            oauth_proxy_name: Name of the OAuth proxy.
        """
        return self._runner.call(
            operations.oauth_get_url.request(
                key_or_id,
                api_key=api_key,
                api_secret=api_secret,
                callback_url=callback_url,
                scope=scope,
                state=state,
                site_address=site_address,
                callback_proxy=callback_proxy,
                request_token=request_token,
                is_oauth_proxy=is_oauth_proxy,
                oauth_proxy_name=oauth_proxy_name,
            )
        )


class AsyncOauthResource:
    """First steps of connecting an element by OAuth."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create_url(
        self, key_or_id: str | int | None, /, *, body: models.OAuthInfo | Mapping[str, Any]
    ) -> models.OAuthRedirect:
        """Get the URL of consent, with secrets in the body."""
        return await self._runner.call(operations.oauth_create_url.request(key_or_id, body=body))

    async def get_token(
        self,
        key_or_id: str | int | None,
        /,
        *,
        api_key: str,
        api_secret: str,
        callback_url: str,
        scope: str | None = None,
        state: str | None = None,
        site_address: str | None = None,
    ) -> models.OAuthToken:
        """Get a request token."""
        return await self._runner.call(
            operations.oauth_get_token.request(
                key_or_id,
                api_key=api_key,
                api_secret=api_secret,
                callback_url=callback_url,
                scope=scope,
                state=state,
                site_address=site_address,
            )
        )

    async def get_url(
        self,
        key_or_id: str | int | None,
        /,
        *,
        api_key: str,
        api_secret: str,
        callback_url: str,
        scope: str | None = None,
        state: str | None = None,
        site_address: str | None = None,
        callback_proxy: bool | None = None,
        request_token: str | None = None,
        is_oauth_proxy: bool | None = None,
        oauth_proxy_name: str | None = None,
    ) -> models.OAuthRedirect:
        """Get the URL of consent."""
        return await self._runner.call(
            operations.oauth_get_url.request(
                key_or_id,
                api_key=api_key,
                api_secret=api_secret,
                callback_url=callback_url,
                scope=scope,
                state=state,
                site_address=site_address,
                callback_proxy=callback_proxy,
                request_token=request_token,
                is_oauth_proxy=is_oauth_proxy,
                oauth_proxy_name=oauth_proxy_name,
            )
        )


class RawOauthResource(RawResource):
    """The methods of `OauthResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create_url = Raw(lambda: operations.oauth_create_url.request)
    get_token = Raw(lambda: operations.oauth_get_token.request)
    get_url = Raw(lambda: operations.oauth_get_url.request)


class AsyncRawOauthResource(AsyncRawResource):
    """The methods of `AsyncOauthResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create_url = AsyncRaw(lambda: operations.oauth_create_url.request)
    get_token = AsyncRaw(lambda: operations.oauth_get_token.request)
    get_url = AsyncRaw(lambda: operations.oauth_get_url.request)
