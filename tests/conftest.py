"""What tests of several rooms share."""

from collections.abc import Iterator

import pytest

from misbehaving import PAGE, Site, served


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on this machine, which answers as it is told to."""
    with served() as site:
        site.pages["/report"] = (200, {"Content-Type": "text/html", "ETag": '"one"', "Set-Cookie": "a=b"}, PAGE)
        yield site
