"""A home of each test's own, where an unprivileged account may pass."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from tests.homes.conftest import project

__all__ = ["home", "project"]  # the same project as the tests of homes


@pytest.fixture
def home(server_home: Path, request: pytest.FixtureRequest) -> Path:
    name = re.sub(r"\W", "-", request.node.name)[-30:]
    return server_home.parent / f"cli-{os.getpid()}-{name}"
