"""Looks at what is installed."""

from __future__ import annotations

import platform
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

from packaging.markers import Marker
from packaging.utils import canonicalize_name

from ytempire import paths
from ytempire.diagnosis.finding import Case, Finding, Probe, State

AREA = "installation"
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$", re.MULTILINE)
_NAMED = 5
"""Packages listed by name; of more only the number is told."""


def python(case: Case) -> Iterator[Finding]:
    """Look at Python's version, and at who it runs as."""
    version = platform.python_version()
    project = tomllib.loads((paths.project_root() / "pyproject.toml").read_text())["project"]
    oldest = project["requires-python"].removeprefix(">=")
    if sys.version_info < tuple(int(part) for part in oldest.split(".")):
        yield Finding(
            AREA, "Python", "problem", f"{version}, and {oldest} or newer is needed", "make setup"
        )
    else:
        yield Finding(AREA, "Python", "ok", f"{version} in {sys.prefix}")


def package(case: Case) -> Iterator[Finding]:
    """Compare the version that is installed with the checkout's."""
    installed = metadata.version("ytempire")
    project = tomllib.loads((paths.project_root() / "pyproject.toml").read_text())["project"]
    if installed == project["version"]:
        yield Finding(AREA, "ytempire", "ok", f"{installed} from {paths.project_root()}")
    else:
        yield Finding(
            AREA,
            "ytempire",
            "warning",
            f"{installed} is installed, but the checkout is {project['version']}",
            "make setup",
        )


def packages(case: Case) -> Iterator[Finding]:
    """Compare the packages that are installed with requirements.lock."""
    lock = paths.project_root() / "requirements.lock"
    wanted = {
        canonicalize_name(name): version
        for name, version, marker in _PIN.findall(lock.read_text())
        if not marker or Marker(marker).evaluate()
    }
    there = {
        canonicalize_name(one.name): one.version for one in metadata.distributions() if one.name
    }
    missing = [name for name in wanted if name not in there]
    other = [n for n, version in wanted.items() if there.get(n, version) != version]
    if not missing and not other:
        yield Finding(AREA, "packages", "ok", f"all {len(wanted)} as in {lock.name}")
    if missing:
        needed = {
            canonicalize_name(re.split(r"[^\w.-]", line, maxsplit=1)[0])
            for line in metadata.requires("ytempire") or []
            if "extra ==" not in line
        }
        state: State = "problem" if needed & set(missing) else "warning"
        yield Finding(AREA, "packages", state, f"missing: {_listed(missing)}", "make setup")
    if other:
        sentence = f"not of the version in {lock.name}: {_listed(other)}"
        yield Finding(AREA, "packages", "warning", sentence, "make setup")


def lab(case: Case) -> Iterator[Finding]:
    """Look for JupyterLab."""
    try:
        yield Finding(AREA, "JupyterLab", "ok", metadata.version("jupyterlab"))
    except metadata.PackageNotFoundError:
        yield Finding(AREA, "JupyterLab", "warning", "is not installed", "make setup")


def browser(case: Case) -> Iterator[Finding]:
    """Look for the Chromium that the browser tests start."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    cached = sorted((Path.home() / ".cache" / "ms-playwright").glob("chromium*"))
    if found or cached:
        yield Finding(AREA, "Chromium", "ok", f"{found or cached[-1]}, for the browser tests")
    else:
        yield Finding(
            AREA,
            "Chromium",
            "note",
            "is not installed: the tests in a browser are skipped",
            f"{Path(sys.prefix) / 'bin' / 'playwright'} install chromium",
        )


def node(case: Case) -> Iterator[Finding]:
    """Look for Node.js, which nothing here needs."""
    found = shutil.which("node")
    said = f"{found}, not needed" if found else "is not installed, and not needed"
    yield Finding(AREA, "Node.js", "ok" if found else "note", said)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(sorted(names)[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} and {len(names) - _NAMED} more"


PROBES: tuple[Probe, ...] = (python, package, packages, lab, browser, node)
