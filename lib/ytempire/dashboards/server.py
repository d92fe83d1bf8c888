"""Voila, with our template, no overrides, and kernels that end when their visitor leaves."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

import tornado.web
from jupyter_server.auth.identity import PasswordIdentityProvider, User
from jupyter_server.utils import ensure_async, url_path_join
from traitlets.config import Config
from voila.app import Voila
from voila.tornado.handler import TornadoVoilaHandler

from ytempire import paths
from ytempire.dashboards import assets
from ytempire.dashboards.serve import FRONT_PAGE, HOST, READY

CULL_IDLE_SECONDS = 120
"""A kernel whose visitor has been silent this long is ended: their page pings every 5 s."""

CONTENT_POLICY = (
    "default-src 'self' data: blob:; script-src 'self' blob: 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; connect-src 'self' blob: ws://127.0.0.1:* ws://localhost:*; "
    "frame-ancestors 'self'; base-uri 'self'; form-action 'self'"
)
"""Nothing is fetched from elsewhere. Vega compiles its expressions, hence unsafe-eval."""


class Visitors(PasswordIdentityProvider):
    """Makes the ``_xsrf`` cookie exist, so that leaving a page may end its kernel.

    Voila's page asks for the shutdown with a beacon that carries the cookie's value; without
    the cookie it is refused and the kernel stays (voila-dashboards/voila#1458).
    """

    async def _visitor(self, handler: Any) -> User | None:
        user: User | None = await ensure_async(super().get_user(handler))
        is_page = handler.request.method == "GET" and not handler._headers_written
        if user is not None and is_page and "Upgrade" not in handler.request.headers:
            handler.current_user = user
            _ = handler.xsrf_token
        return user

    def get_user(self, handler: Any) -> Any:
        """Return who asks."""
        return self._visitor(handler)


class PageHandler(TornadoVoilaHandler):
    """A page as it is meant: neither template nor theme can be asked for."""

    async def get(self, path: str | None = None) -> None:
        """Render the page in a kernel of the visitor's own."""
        if self.get_query_arguments("template") or self.get_query_arguments("theme"):
            raise tornado.web.HTTPError(400, "the dashboards have one template and one theme")
        await super().get(path)


class ReadyHandler(tornado.web.RequestHandler):
    """Says that the server is up, and starts nothing."""

    def get(self) -> None:
        """Answer."""
        self.finish(READY.format(pid=os.getpid()))


class DashboardServer(Voila):
    """Voila for notebooks/dashboards."""

    name = "voila"

    def setup_template_dirs(self) -> None:
        """Put our template and its files before Voila's."""
        super().setup_template_dirs()
        generated = assets.folder(self.home_folder)
        self.template_paths.insert(0, str(assets.TEMPLATE))
        self.static_paths[:0] = [str(assets.STATIC), str(generated)]

    home_folder = Path()
    """The state folder, set before the server is made."""

    def init_handlers(self) -> list[Any]:
        """Add the way in, and leave out what no page needs: tree, files, notebook contents."""
        # A page elsewhere may let its own name point at this machine: only ours are answered.
        self.app.settings["allow_remote_access"] = False
        page = url_path_join(self.server_url, "voila/render", f"{FRONT_PAGE}.ipynb")
        handlers: list[Any] = [
            (self.server_url, tornado.web.RedirectHandler, {"url": page, "permanent": False}),
            (url_path_join(self.server_url, "ready"), ReadyHandler),
        ]
        closed = ("/voila/tree", "/voila/files", "/voila/api/contents")
        for pattern, handler, *rest in super().init_handlers():
            if pattern == self.server_url or any(part in pattern for part in closed):
                continue
            chosen = PageHandler if handler is TornadoVoilaHandler else handler
            handlers.append((pattern, chosen, *rest))
        return handlers


def configuration(made: assets.Assets, port: int) -> Config:
    """Return what Voila is told."""
    config = Config()
    config.Voila.ip = HOST
    config.Voila.port = port
    # Another port than the one asked for would be an address that nobody knows.
    config.Voila.port_retries = 0
    config.Voila.open_browser = False
    config.Voila.token = ""
    config.Voila.identity_provider_class = Visitors
    # Warnings are of notebooks "not trusted" and of pages not found: nothing to act on.
    config.Voila.log_level = logging.ERROR
    config.Voila.tornado_settings = {
        "headers": {"Content-Security-Policy": CONTENT_POLICY},
        "xsrf_cookies": True,
        # Milliseconds; Jupyter's own default is longer than the interval, which tornado refuses.
        "ws_ping_timeout": 30_000,
    }
    config.VoilaConfiguration.template = "lab"
    config.VoilaConfiguration.allow_template_override = "NO"
    config.VoilaConfiguration.allow_theme_override = "NO"
    config.VoilaConfiguration.show_tracebacks = False
    config.VoilaConfiguration.strip_sources = True
    config.VoilaConfiguration.file_allowlist = []
    config.VoilaConfiguration.resources = {"ytempire": made.as_resources()}
    # Sockets in a folder of the server's own, not TCP ports that any account may try.
    config.KernelManager.transport = "ipc"
    config.MappingKernelManager.cull_idle_timeout = CULL_IDLE_SECONDS
    config.MappingKernelManager.cull_interval = 30
    # A page whose visitor's machine fell asleep is still connected, and silent.
    config.MappingKernelManager.cull_connected = True
    return config


def run(home: Path, port: int) -> None:
    """Serve until interrupted."""
    made = assets.prepare(home)
    DashboardServer.home_folder = home
    server = DashboardServer.instance(config=configuration(made, port))
    server.initialize([str(paths.notebooks() / "dashboards")])
    server.start()
