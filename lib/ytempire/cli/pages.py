"""The verb that serves the dashboards."""

from __future__ import annotations

import os
import secrets
import subprocess
import time
from ipaddress import ip_address

import click

from ytempire.cli import children, ports
from ytempire.cli.answer import give, json_option, say
from ytempire.homes.running import announced
from ytempire.settings import Settings, load

_RESTARTS = 3
_LAST_LINES = 2

host_option = click.option(
    "--host",
    metavar="ADDRESS",
    help="IP address to listen at; default YTEMPIRE_DASHBOARD_HOST, or 127.0.0.1. Any other than "
    "of this machine alone is refused until there are users: `ytempire users add`.",
)
port_option = click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="Port; default YTEMPIRE_DASHBOARD_PORT, or the next free one after 8866.",
)


@click.command()
@host_option
@port_option
@json_option
def dashboards(host: str | None, port: int | None) -> None:
    r"""Serve the dashboards until Ctrl-C, to this machine alone unless there are users.

    They show the warehouse as it is; nothing is collected. The address that is printed lets in
    whoever opens it; once there are users (`ytempire users`) everybody signs in. Before others
    than this machine a proxy with TLS belongs: parameters/deploy. One command at a time serves a
    home. A port that you name and another program uses is refused; without one the next
    free port is taken. With --json the address is printed as soon as they answer.

    \b
    Examples:
      ytempire dashboards
      ytempire dashboards --port 8870
    """
    from ytempire.identity import opening
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = at_host(load(), host)
    ports.refuse_second(settings.home)
    ports.choose(settings, port)
    opening.refuse_open_door(settings)
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        serve_until_stopped(settings, port, "dashboards")


class DashboardsFailed(RuntimeError):
    """The dashboard server did not come up, or does not stay."""


class Server:
    """The dashboard server's process; one that is killed is started again."""

    def __init__(self, settings: Settings, port: int) -> None:
        self.address = f"http://{_reached_at(settings)}:{port}/"
        self.link = secrets.token_urlsafe(24)
        self._settings = settings
        self._port = port
        self._log = settings.home / "logs" / "dashboards.log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers.

        Raises
        ------
        DashboardsFailed
            If it does not; with what it said at last.
        """
        from ytempire.dashboards import serve

        command = serve.command(self._settings, self._port)
        environment = os.environ | {
            serve.LINK: self.link,
            "YTEMPIRE_DASHBOARD_HOST": self._settings.dashboard_host,
        }
        self._process = children.start(command, self._log, environment)
        try:
            serve.wait_until_answers(self.address, self._process)
        except TimeoutError as error:
            raise DashboardsFailed(f"{error} What it said: {self._last_words()}") from error

    def wait(self) -> None:
        """Wait until Ctrl-C; a server that ends by itself is started again, a few times.

        Raises
        ------
        DashboardsFailed
            If it ends again and again.
        KeyboardInterrupt
            At Ctrl-C or SIGTERM.
        """
        for left in reversed(range(_RESTARTS)):
            assert self._process is not None
            status = self._process.wait()
            how = f"signal {-status}" if status < 0 else f"status {status}"
            if left == 0:
                break
            say(f"the dashboard server ended by itself ({how}): starting it again")
            time.sleep(0.5)
            self.start()
        raise DashboardsFailed(
            f"the dashboard server ended by itself {_RESTARTS} times, at last with {how}. What it "
            f"said: {self._last_words()}. The whole is in {self._log}"
        )

    def stop(self) -> None:
        """End it and its kernels."""
        if self._process is not None:
            children.end(self._process)

    def _last_words(self) -> str:
        return children.last_words(self._log, _LAST_LINES) or "nothing"


def at_host(settings: Settings, host: str | None) -> Settings:
    """Return the settings with the address that was asked for on the command line.

    Raises
    ------
    pydantic.ValidationError
        If it is no IP address.
    """
    if host is None:
        return settings
    asked = Settings.model_validate({"dashboard_host": host}).dashboard_host
    return settings.model_copy(update={"dashboard_host": asked})


def _reached_at(settings: Settings) -> str:
    """Return where this machine reaches what listens at an address."""
    host = ip_address(settings.dashboard_host)
    if host.is_unspecified:
        return "127.0.0.1" if host.version == 4 else "[::1]"
    return str(host) if host.version == 4 else f"[{host}]"


def serve_until_stopped(settings: Settings, port: int | None, verb: str) -> None:
    """Serve, say the address once the server answers, and wait for Ctrl-C.

    Raises
    ------
    ytempire.homes.running.AlreadyRunning
        If another command serves this home.
    ytempire.cli.ports.PortTaken
        If the port that was asked for is another program's.
    DashboardsFailed
        If the server does not come up, or does not stay.
    KeyboardInterrupt
        At Ctrl-C or SIGTERM.
    """
    ports.refuse_second(settings.home)
    chosen = ports.choose(settings, port)
    server = Server(settings, chosen)
    shown = _shown(settings, server)
    with announced(settings.home, "dashboards", verb, url=server.address, port=chosen):
        try:
            server.start()
            if chosen != (port or settings.dashboard_port):
                taken = settings.dashboard_port
                say(f"port {taken} is used by another program; serving on {chosen}")
            give(f"dashboards: {shown}  (Ctrl-C stops them)", url=shown, port=chosen)
            server.wait()
        finally:
            server.stop()


def _shown(settings: Settings, server: Server) -> str:
    """Return the address to open: with users they sign in there, without it lets one in."""
    from ytempire.dashboards import serve
    from ytempire.identity import opening
    from ytempire.warehouse.connection import Warehouse

    if settings.dashboard_url is not None:
        return settings.dashboard_url
    with Warehouse(settings) as warehouse:
        has_users = bool(opening.listed(warehouse))
    return server.address if has_users else serve.entrance(server.address, server.link)
