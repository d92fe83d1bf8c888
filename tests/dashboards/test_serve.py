"""Starting the server: what it is told, and how it is waited for."""

import json
import subprocess
import sys

import pytest

from ytempire.dashboards import serve
from ytempire.settings import Settings


def test_kernels_are_not_told_what_they_need_not_know(monkeypatch, tmp_path):
    monkeypatch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "secret")
    monkeypatch.setenv("YTEMPIRE_FACTORY_DATABASE_URL", "postgresql://secret")
    monkeypatch.setenv("YTEMPIRE_OPENAI_ADMIN_KEY", "secret")
    monkeypatch.setenv("YTEMPIRE_ELEVENLABS_API_KEY", "secret")
    told = serve.environment(Settings(home=tmp_path, database_url="postgresql://mine"))
    assert "secret" not in json.dumps(told)
    assert told["YTEMPIRE_HOME"] == str(tmp_path)
    assert told["YTEMPIRE_DATABASE_URL"] == "postgresql://mine"


def test_a_server_that_ended_is_not_waited_for():
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    with pytest.raises(TimeoutError, match="ended"):
        serve.wait_until_answers("http://127.0.0.1:9/", ended)


def test_another_program_on_the_port_is_not_taken_for_ours(frozen_program):
    running = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"])
    try:
        with pytest.raises(TimeoutError, match="YTEMPIRE_DASHBOARD_PORT"):
            serve.wait_until_answers(frozen_program, running, timeout=0.5)
    finally:
        running.kill()
        running.wait()


@pytest.fixture
def frozen_program(clock_url: str) -> str:
    """Some other HTTP server."""
    return clock_url
