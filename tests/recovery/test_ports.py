"""A port in use: the next one, or a sentence before anything is done."""

from __future__ import annotations

import re
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ytempire.cli import ports
from ytempire.homes import running
from ytempire.settings import Settings

from .processes import Command, ytempire
from .told import Told, line_of

pytestmark = pytest.mark.xdist_group("kernels")


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.fixture
def default_is_taken() -> Iterator[None]:
    """The default port is another program's, whoever that is."""
    default = Settings.model_fields["dashboard_port"].default
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            other.bind(("127.0.0.1", default))
            other.listen()
        except OSError:
            pass  # somebody was quicker: just as good
        yield


@pytest.mark.usefixtures("default_is_taken")
def test_the_next_free_port_is_taken_and_said(
    home: Path, start: Callable[..., Command], told: Told
) -> None:
    serving = start(home, "dashboards")
    serving.wait_for("dashboards: http")
    found = re.search(
        r"port 8866 is used by another program; serving on (\d+)\n"
        r"dashboards: http://127\.0\.0\.1:(\d+)/",
        serving.said,
    )
    assert found and found[1] == found[2] != "8866", serving.said
    told("port in use, none was named", "another program listens on 8866; `dashboards`",
         line_of(serving.said), "served on the next free port")  # fmt: skip

    again = ytempire(home, "dashboards")
    assert again.returncode == 4
    assert f"served already at http://127.0.0.1:{found[1]}/, by process" in again.stderr
    assert str(serving.process.pid) in again.stderr
    told("dashboards of this home are served", "`dashboards` twice", again, "the first goes on")

    assert serving.end(signal.SIGINT) == 130
    assert "interrupted" in serving.said
    assert serving.left() == []
    assert running.now(home) == []
    told("Ctrl-C while serving", "SIGINT to `dashboards`", "interrupted",
         "no process is left", 130)  # fmt: skip


@pytest.mark.parametrize("verb", ["run", "dashboards"])
@pytest.mark.parametrize("how", ["option", "variable"])
def test_a_named_port_is_refused_before_anything_is_done(
    new_home: Path, taken: int, verb: str, how: str, told: Told
) -> None:
    named = ["--port", str(taken)] if how == "option" else []
    variable = {"YTEMPIRE_DASHBOARD_PORT": str(taken)} if how == "variable" else {}
    refused = ytempire(new_home, verb, *named, **variable)
    assert refused.returncode == 2
    instead = re.search(r"(--port |YTEMPIRE_DASHBOARD_PORT=)(\d+) is free", refused.stderr)
    assert instead and instead[1].startswith("--port" if named else "YTEMPIRE")
    with socket.socket() as free:
        free.bind(("127.0.0.1", int(instead[2])))
    assert not (new_home / "postgres").exists(), "nothing was made or collected"
    if verb == "run":
        told(f"port in use, named by {how}", "`run` with a port that another program has",
             refused, "nothing was collected")  # fmt: skip


def test_a_run_does_not_take_its_own_dashboards_for_another_program(
    new_home: Path, taken: int
) -> None:
    settings = Settings(home=new_home, dashboard_port=taken)
    with pytest.raises(ports.PortTaken):
        ports.check(settings, None)
    with running.announced(new_home, "dashboards", "dashboards", url="http://here/", port=taken):
        ports.check(settings, None)
