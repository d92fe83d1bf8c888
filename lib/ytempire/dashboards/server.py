"""Voila, with our template and our handlers: its kernels publish pages, and visitors have none."""

from __future__ import annotations

import asyncio
import logging
import os
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import tornado.web
from jupyter_server.utils import url_path_join
from traitlets.config import Config
from voila.app import Voila
from voila.static_file_handler import MultiStaticFileHandler

from ytempire.dashboards import assets, signing_in
from ytempire.dashboards.acting import ActingHandler
from ytempire.dashboards.deciding import DecidingHandler
from ytempire.dashboards.door import DOOR, Door, Visitors
from ytempire.dashboards.files import NAMES, FileHandler
from ytempire.dashboards.hubs import Hub
from ytempire.dashboards.kernels import Spare
from ytempire.dashboards.loads import LOADS, LoadHandler, Loads
from ytempire.dashboards.rows import WAREHOUSE, RowsHandler
from ytempire.dashboards.serve import FRONT_PAGE, READY
from ytempire.dashboards.visits import HUBS, LiveSocket, PageHandler
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
ENDING_SECONDS = 10.0
"""What has not ended after so long ends with the process."""
CONTENT_POLICY = (
    "default-src 'self' data: blob:; script-src 'self' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; "
    "connect-src 'self' blob: ws://127.0.0.1:* ws://localhost:*{sockets}; "
    "frame-ancestors 'self'; base-uri 'self'; form-action 'self'"
)
"""Nothing is fetched from elsewhere. Vega compiles its expressions, hence unsafe-eval."""


class ReadyHandler(tornado.web.RequestHandler):
    """Says that the server is up and its front page published: the printed address works."""

    def get(self) -> None:
        """Answer."""
        front: Hub | None = self.settings[HUBS].get(FRONT_PAGE)
        if front is not None and not front.views.itself.came.is_set():
            self.set_status(202)
            self.finish("starting")
            return
        self.finish(READY.format(pid=os.getpid()))


class DashboardServer(Voila):
    """Voila for notebooks/dashboards."""

    name = "voila"
    page_settings: Settings
    """Where the state folder is, and who reaches the server; set before it is made, as the rest."""
    door: Door
    """Who may come in."""
    warehouse: Warehouse
    """Whose rows are handed out: opened by who asks for some."""
    edition: str
    """Of the files that pages are made with."""

    def setup_template_dirs(self) -> None:
        """Put our template and its files before Voila's."""
        super().setup_template_dirs()
        generated = assets.folder(self.page_settings.home)
        self.template_paths.insert(0, str(assets.TEMPLATE))
        self.static_paths[:0] = [str(assets.STATIC), str(generated)]

    def init_handlers(self) -> list[Any]:
        """Return what is served: our pages, their sockets and rows, static files, and the login.

        Of Voila's own handlers those of kernels, trees and files are left out: no page needs
        them, and what is not there cannot be misused.
        """
        # A page elsewhere may let its own name point at this machine: only ours are answered.
        # Where it listens to others it is reached by names we cannot know, and users sign in.
        host = ip_address(self.page_settings.dashboard_host)
        self.app.settings["allow_remote_access"] = not host.is_loopback
        self.app.settings["local_hostnames"] = ["localhost", *own_names(self.page_settings)]
        self.app.settings[DOOR] = self.door
        self._spare = Spare(self)
        self.app.settings[HUBS] = self._hubs = {
            name: Hub(self, name, self.edition, self._spare)
            for name in page_names(Path(self.root_dir))
        }
        self.app.settings[WAREHOUSE] = self.warehouse
        self.app.settings[LOADS] = self._loads = Loads(lambda: self.door.warehouse)
        front = self._at("voila/render", f"{FRONT_PAGE}.ipynb")
        return [
            (self.server_url, signing_in.EntryHandler, {"url": front}),
            (self._at("login"), signing_in.SignInHandler),
            (self._at("logout"), signing_in.SignOutHandler),
            (self._at("me"), signing_in.MeHandler),
            (self._at(rf"act/alerts/({UUID})"), ActingHandler),
            (self._at(rf"act/insights/({UUID})"), DecidingHandler),
            (self._at("ready"), ReadyHandler),
            (self._at(r"voila/render/([a-z_]+)\.ipynb"), PageHandler),
            (self._at(r"live/([a-z_]+)"), LiveSocket),
            (self._at(r"loads/([a-z_]+)"), LoadHandler),
            (self._at(r"rows/([a-z_]+)/([a-z0-9_]+)\.(csv|parquet)"), RowsHandler),
            (
                self._at(f"voila/static/{NAMES}"),
                FileHandler,
                {"folders": [assets.STATIC, assets.folder(self.page_settings.home)], "kept": {}},
            ),
            (
                # What the login page of Voila is made of.
                self._at(r"voila/static/(.*)"),
                MultiStaticFileHandler,
                {"paths": self.static_paths, "default_filename": "index.html"},
            ),
            *self.identity_provider.get_handlers(),
        ]

    def _at(self, *parts: str) -> str:
        address: str = url_path_join(self.server_url, *parts)
        return address

    def listen(self) -> None:
        """Publish the pages, and serve them until told to stop.

        All notebooks start at once: in turn, on a machine that others use too, the first page
        came no sooner and the last one took twice as long.
        """
        loop = asyncio.get_event_loop_policy().get_event_loop()
        self._publishing = [loop.create_task(hub.run()) for hub in self._hubs.values()]
        self._publishing += [
            loop.create_task(self._spare.run(self._published())),
            loop.create_task(self._loads.run()),
        ]
        super().listen()

    async def _published(self) -> None:
        """Wait until each page has been published once."""
        await asyncio.gather(*(hub.views.itself.came.wait() for hub in self._hubs.values()))

    def stop(self) -> None:
        """End the publishers, and with them their kernels."""

        async def end() -> None:
            for task in self._publishing:
                task.cancel()
            await asyncio.wait(self._publishing, timeout=ENDING_SECONDS)

        self.ioloop.asyncio_loop.run_until_complete(end())
        super().stop()


def page_names(folder: Path) -> list[str]:
    """Return the names of the pages, the front page first: it is published first."""
    names = sorted(path.stem for path in folder.glob("*.ipynb"))
    return sorted(names, key=lambda name: name != FRONT_PAGE)


def own_names(settings: Settings) -> list[str]:
    """Return the name at which a proxy offers the dashboards, if one does."""
    name = urlsplit(settings.dashboard_url or "").hostname
    return [] if name is None else [name]


def headers(settings: Settings) -> dict[str, str]:
    """Return what goes with every answer."""
    sockets = "".join(f" wss://{name}:*" for name in own_names(settings))
    return {
        "Content-Security-Policy": CONTENT_POLICY.format(sockets=sockets),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
    }


def log_answer(handler: tornado.web.RequestHandler) -> None:
    """Log what failed, without the query: it may hold what lets one in."""
    if handler.get_status() >= 500:
        asked = handler.request
        logging.getLogger("tornado.access").error(
            "%d %s %s", handler.get_status(), asked.method, asked.path
        )


def configuration(made: assets.Assets, settings: Settings, port: int) -> Config:
    """Return what Voila is told."""
    is_safe = settings.dashboard_url is not None
    config = Config()
    config.Voila.ip = settings.dashboard_host
    config.Voila.port = port
    # Another port than the one asked for would be an address that nobody knows.
    config.Voila.port_retries = 0
    config.Voila.open_browser = False
    config.Voila.token = ""
    config.Voila.identity_provider_class = Visitors
    # Warnings are of notebooks "not trusted" and of pages not found: nothing to act on.
    config.Voila.log_level = logging.ERROR
    config.Voila.tornado_settings = {
        "headers": headers(settings),
        "xsrf_cookies": True,
        "log_function": log_answer,
        "xsrf_cookie_kwargs": {"secure": is_safe, "samesite": "Strict" if is_safe else "Lax"},
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
    return config


def run(settings: Settings, port: int, notebooks: Path, link: str | None) -> None:
    """Serve the pages of a folder until interrupted.

    Parameters
    ----------
    settings
        Where the warehouse and the state folder are, and who reaches the server.
    port
        Where it listens.
    notebooks
        The folder.
    link
        The secret of the printed address, where there are no users.
    """
    made = assets.prepare(settings.home)
    DashboardServer.page_settings = settings
    DashboardServer.door = Door(settings, link)
    DashboardServer.warehouse = Warehouse(settings)
    DashboardServer.edition = made.edition
    server = DashboardServer.instance(config=configuration(made, settings, port))
    server.initialize([str(notebooks)])
    server.start()
