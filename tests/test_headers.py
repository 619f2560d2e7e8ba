"""Auth headers are built byte for byte, and never from a value that would change their meaning."""

from __future__ import annotations

import pytest

from elements_ext.errors import ConfigurationError
from elements_ext.headers import bearer, cloud_elements


def test_bearer_is_the_token_behind_its_scheme() -> None:
    assert bearer("abc.DEF-123") == {"Authorization": "Bearer abc.DEF-123"}


@pytest.mark.parametrize(
    ("parts", "header"),
    [
        ({"user": "u+/=", "organization": "o"}, "User u+/=, Organization o"),
        ({"user": "u", "element": "e"}, "User u, Element e"),
        ({"user": "u", "organization": "o", "element": "e"}, "User u, Organization o, Element e"),
        ({"element": "e"}, "Element e"),
    ],
)
def test_cloud_elements_names_the_parts_that_are_given_in_order(parts: dict[str, str], header: str) -> None:
    assert cloud_elements(**parts) == {"Authorization": header}


@pytest.mark.parametrize("value", ["", " ", "a b", "a,b", "a\r\nX: y", "a\tb", "a\x00", "ü", "a\u2028"])
def test_a_secret_that_no_header_can_carry_is_refused_without_being_shown(value: str) -> None:
    for build in (lambda: bearer(value), lambda: cloud_elements(user=value)):
        with pytest.raises(ConfigurationError) as caught:
            build()
        assert len(value) < 4 or value not in str(caught.value)


def test_no_part_at_all_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="at least one"):
        cloud_elements()


def test_a_secret_of_another_type_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="must be a str, not bytes"):
        bearer(b"abc")  # type: ignore[arg-type]
