"""Facts flow one way: each room imports only what the house allows it."""

import ast
from pathlib import Path

import pytest

from ytempire import paths

PACKAGE = paths.project_root() / "lib" / "ytempire"
ROOTS = {"paths", "units", "clock"}
EVERYTHING = {"*"}
MAY_IMPORT: dict[str, set[str]] = {
    "paths": set(),
    "units": set(),
    "clock": set(),
    "settings": {"paths"},
    "parameters": {"paths"},
    "metrics": {"units"},
    "sources": {"settings", "units", "clock"},
    "transform": {"units", "clock"},
    "warehouse": {"paths", "settings", "clock", "metrics"},
    "lake": {"paths", "settings"},
    "rollups": {"metrics", "units", "lake", "paths"},
    "quality": {"warehouse", "clock", "paths", "units"},
    "delivery": {"settings", "warehouse", "clock", "parameters", "paths"},
    "alerts": {
        "warehouse",
        "delivery",
        "parameters",
        "settings",
        "clock",
        "units",
        "metrics",
        "paths",
    },
    "cache": {"settings"},
    "identity": {"settings", "warehouse", "clock"},
    "insights": {"metrics", "units"},
    "advice": {"insights", "warehouse", "settings"},
    "experiments": {"insights", "warehouse", "clock"},
    "charts": {"units", "metrics"},
    "dashboards": {
        *("warehouse", "advice", "alerts", "cache", "identity", "charts", "metrics", "parameters"),
        *("settings", "units", "clock", "paths"),
    },
    "reports": {
        *("warehouse", "quality", "dictionary", "charts", "metrics", "parameters", "settings"),
        *("units", "clock", "paths", "runs", "insights", "experiments"),
    },
    "runs": {"paths", "settings", "parameters", "clock", "warehouse"},
    "editions": {
        *("runs", "parameters", "settings", "paths", "clock", "warehouse", "delivery", "alerts"),
        "units",
    },
    "collection": {
        *("sources", "transform", "warehouse", "quality", "alerts", "runs", "parameters"),
        *("settings", "clock", "paths"),
    },
    "scheduling": {
        *("parameters", "settings", "clock", "paths", "runs", "warehouse", "alerts", "delivery"),
        "editions",
    },
    "stream": {"warehouse", "transform", "alerts", "settings", "clock", "units", "paths"},
    "dictionary": {"warehouse", "metrics"},
    "simulator": {"settings", "clock", "units"},
    "homes": {"paths", "settings", "clock", "warehouse"},
    "diagnosis": {
        *("paths", "settings", "parameters", "clock", "units", "homes", "warehouse"),
        *("quality", "sources", "runs", "lake", "stream", "cache", "identity"),
    },
    "workbench": {
        *("warehouse", "lake", "metrics", "charts", "parameters", "insights", "runs"),
        *("settings", "units", "clock", "paths", "editions"),
    },
    "cli": EVERYTHING,
}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "misc"}


def room_of(module: str) -> str | None:
    """Return the room of a dotted module name of ours, None for others and for the package."""
    parts = module.split(".")
    return parts[1] if parts[0] == "ytempire" and len(parts) > 1 else None


def imported_rooms(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found.update(room_of(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports in full"
            if node.module == "ytempire":
                found.update(alias.name for alias in node.names)
            elif node.module:
                found.add(room_of(node.module))
    return {room for room in found if room}


def files() -> list[Path]:
    return sorted(p for p in PACKAGE.rglob("*.py") if p != PACKAGE / "__init__.py")


def room_of_file(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", files(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    room = room_of_file(path)
    assert room in MAY_IMPORT, f"{room} is a new room: say in this table what it may import"
    allowed = MAY_IMPORT[room]
    if allowed == EVERYTHING:
        assert "simulator" not in imported_rooms(path), "the simulator is started, not imported"
        return
    assert imported_rooms(path) <= allowed | {room}


def test_no_room_is_called_utils() -> None:
    names = {p.stem for p in PACKAGE.rglob("*.py")} | {p.name for p in PACKAGE.rglob("*/")}
    assert not names & FORBIDDEN_NAMES


def test_modules_stay_short() -> None:
    long = {str(p): n for p in files() if (n := len(p.read_text().splitlines())) > 300}
    assert not long, "a file nearing 300 lines usually wants to be two rooms"
