"""Compressed bodies, a bounded piece at a time: what a few bytes unpack to is the server's choice."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import httpx

ACCEPTED = "gzip"
"""What is asked for (`Accept-Encoding`). Others are refused: each layer would multiply what a bomb unpacks to."""
_PIECE = 65536
_GZIP_OR_ZLIB = 47


class Decoder:
    """Undoes one content coding. Raises `httpx.DecodingError` for bytes that are none, or that end too soon."""

    def __init__(self, response: httpx.Response) -> None:
        # A response that was not read from the wire has been decoded already.
        coding = "" if response.is_stream_consumed else response.headers.get("content-encoding", "").strip().lower()
        if coding in ("gzip", "x-gzip", "deflate"):
            self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
            self._plain = False
        elif coding in ("", "identity"):
            self._plain = True
        else:
            raise httpx.DecodingError("a content coding that was not asked for")
        self._begun = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What the bytes unpack to; an empty piece now and then, so that the caller may look at the clock."""
        if self._plain:
            yield data
            return
        try:
            while data:
                if self._inflate.eof:  # another member of the same file
                    self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
                self._begun = True
                yield self._inflate.decompress(data, _PIECE)
                data = self._inflate.unconsumed_tail or self._inflate.unused_data
        except zlib.error:
            raise httpx.DecodingError("not what its content coding says") from None

    def finish(self) -> None:
        """The body has ended."""
        if not self._plain and self._begun and not self._inflate.eof:
            raise httpx.DecodingError("cut off inside of its content coding")
