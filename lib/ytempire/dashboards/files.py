"""The server's handler of our scripts and styles: packed once, kept in memory, cached for long."""

from __future__ import annotations

import gzip
import mimetypes
from pathlib import Path

import tornado.web

NAMES = r"([\w-]+(?:\.[\w-]+)*\.(?:js|css))"
_A_YEAR = 365 * 24 * 3600


class FileHandler(tornado.web.RequestHandler):
    """Answers with a file of a few folders; a name is no path, so nothing else can be asked for.

    Addresses carry the content's fingerprint, so a browser need never ask again.
    """

    _kept: dict[Path, tuple[float, bytes]]

    def initialize(self, folders: list[Path], kept: dict[Path, tuple[float, bytes]]) -> None:
        """Take where the files are, and what is kept of them."""
        self._folders, self._kept = folders, kept

    def set_default_headers(self) -> None:
        """Say the server's policy with files, too."""
        for name, value in self.settings.get("headers", {}).items():
            self.set_header(name, value)

    def get(self, name: str) -> None:
        """Answer with a file."""
        packed = self._packed(name)
        if packed is None:
            raise tornado.web.HTTPError(404)
        self.set_header("Content-Type", mimetypes.guess_type(name)[0] or "text/plain")
        self.set_header("Cache-Control", f"public, max-age={_A_YEAR}, immutable")
        self.set_header("Vary", "Accept-Encoding")
        self.set_header("X-Content-Type-Options", "nosniff")
        if "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            self.finish(packed)
        else:
            self.finish(gzip.decompress(packed))

    def compute_etag(self) -> None:
        """Leave it out: it would be worked out from the content for each visitor."""

    def _packed(self, name: str) -> bytes | None:
        for folder in self._folders:
            path = folder / name
            try:
                changed_at = path.stat().st_mtime
            except OSError:
                continue
            kept = self._kept.get(path)
            if kept is None or kept[0] != changed_at:
                kept = self._kept[path] = (changed_at, gzip.compress(path.read_bytes(), 9))
            return kept[1]
        return None
