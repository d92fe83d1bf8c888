"""What the documents say can be done: every command, option, variable and file is real."""

import json
import os
import re
import runpy
import shlex
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from ytempire import parameters
from ytempire.cli import cli
from ytempire.settings import Settings
from ytempire.simulator.__main__ import main as simulator
from ytempire.sources.owner_consent import read_consents

from .documents import FOLDERS, GUIDES, ROOT, Command, blocks, commands, mentioned_files

MAKEFILE = (ROOT / "Makefile").read_text()
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
YTEMPIRE = Path(sys.executable).with_name("ytempire")
STUDIO = """\
Content,Video title,Video publish time,Duration,Views,Estimated revenue (USD),Impressions,\
Impressions click-through rate (%)
Total,,,,3000,12.345,50000,5.2
AAAAAAAAAA1,One,"Mar 25, 2026",394,2000,10.005,30000,6.1
AAAAAAAAAA2,Two,"Apr 1, 2026",60,1000,2.34,0,
"""
READINGS = """\
video_id,collected_at,view_count
BBBBBBBBBB1,2026-05-01 10:00,100
BBBBBBBBBB1,2026-05-01 11:00,150
"""
MAPPED = """\
clip,when,plays
CCCCCCCCCC1,2026-05-01 10:00,7
CCCCCCCCCC1,2026-05-01 11:00,9
"""


def recipe(verb: str) -> str | None:
    """Return the lines that a make verb runs, None if there is no such verb."""
    found = re.search(rf"^{verb}:.*## .*\n((?:\t.*\n)*)", MAKEFILE, re.MULTILINE)
    return found[1] if found else None


def check_make(words: list[str]) -> None:
    verb, *variables = words or ["help"]
    lines = recipe(verb)
    assert lines is not None, f"make has no verb {verb}"
    for variable in variables:
        name = variable.partition("=")[0]
        assert re.search(rf"\$\({name}\)|\$\${name}\b", lines), f"make {verb} does not know {name}"


def check_ytempire(words: list[str]) -> None:
    """Refuse unknown verbs and options and ill-typed values, down to the verb of a group."""
    context = cli.make_context("ytempire", list(words))
    while isinstance(context.command, click.Group):
        arguments = [*context._protected_args, *context.args]
        name, command, rest = context.command.resolve_command(context, arguments)
        assert command is not None, f"ytempire has no command {name}"
        context = command.make_context(name, rest, parent=context)


def check_python(words: list[str]) -> None:
    assert words[0] == "-m"
    module, *arguments = words[1:]
    if module == "ytempire.simulator":
        simulator.make_context(module, arguments)
    elif module == "pytest":
        check_test_arguments(arguments)
    else:
        place = ROOT / module.replace(".", "/")
        assert place.with_suffix(".py").is_file() or (place / "__main__.py").is_file()
        assert not arguments, f"nothing checks the arguments of {module}"


def check_test_arguments(arguments: list[str]) -> None:
    for argument in arguments:
        assert argument in {"-q", "-x"} or (ROOT / argument).exists(), argument


def check_pip(words: list[str]) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "pip", words[0], "--help"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for option in [word for word in words[1:] if word.startswith("-")]:
        assert re.search(rf"(^|\s){option}\b", said), f"pip {words[0]} has no {option}"


def check_uv(words: list[str]) -> None:
    """Uv need not be here: what is checked is that its command is about this project."""
    named = [words[at + 1] for at, word in enumerate(words) if word == "--extra"]
    assert set(named) == set(PYPROJECT["project"]["optional-dependencies"])
    assert words[-1] == "pyproject.toml"
    assert words[words.index("-o") + 1] == "requirements.lock"
    requires = PYPROJECT["project"]["requires-python"].removeprefix(">=")
    assert words[words.index("--python-version") + 1] == requires
    assert {"--generate-hashes", "--universal", "--no-emit-index-url"} <= set(words)


def check_conda(words: list[str]) -> None:
    if words[0] == "activate":
        assert f"name: {words[1]}\n" in (ROOT / "environment.yml").read_text()
    else:
        assert words == ["env", "create", "-f", "environment.yml"]


def check_export(words: list[str]) -> None:
    assert all("=" in word for word in words)


CHECKS = {
    "make": check_make,
    "ytempire": check_ytempire,
    ".venv/bin/ytempire": check_ytempire,
    ".venv/bin/python": check_python,
    "pip": check_pip,
    "uv": check_uv,
    "conda": check_conda,
    "export": check_export,
}


@pytest.mark.parametrize("command", commands(), ids=lambda c: f"{c.document}: {c.line[:60]}")
def test_every_command_exists(command: Command) -> None:
    program, *words = command.words
    assert program in CHECKS, f"say here how {program} is checked"
    CHECKS[program](words)
    if program == "make" and (arguments := [w for w in words if w.startswith("ARGS=")]):
        check_test_arguments(shlex.split(arguments[0].removeprefix("ARGS=")))


def test_a_command_that_is_not_there_is_found() -> None:
    for check, line in (
        (check_make, "fly"), (check_make, "run SPEED=1"), (check_make, "report CHANNEL=x"),
        (check_python, "-m tests.nothing"), (check_python, "-m pytest tests/nothing"),
        (check_pip, "install --no-such-option"),
    ):  # fmt: skip
        with pytest.raises(AssertionError):
            check(line.split())
    for line in ("sql", "sql 'select 1' --format xml", "run --port 0", "migrate --now"):
        with pytest.raises(click.UsageError):
            check_ytempire(shlex.split(line))
    with pytest.raises(click.UsageError):
        check_python(["-m", "ytempire.simulator", "--home", "/tmp/x", "--weeks", "3"])


def known_variables() -> set[str]:
    asking = [*(ROOT / "lib").rglob("*.py"), *(ROOT / "tests").rglob("conftest.py")]
    asked = "".join(path.read_text() for path in asking)
    return (
        {f"YTEMPIRE_{name.upper()}" for name in Settings.model_fields}
        | set(re.findall(r"YTEMPIRE_[A-Z_]+", (ROOT / ".env.example").read_text()))
        | set(re.findall(r'environ(?:\.get\(|\[)"(YTEMPIRE_[A-Z_]+)"', asked))
    )


@pytest.mark.parametrize("document", GUIDES + FOLDERS, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_variable_and_file_is_real(document: Path) -> None:
    text = document.read_text()
    assert set(re.findall(r"YTEMPIRE_[A-Z_]*[A-Z]", text)) <= known_variables()
    places = [
        document.parent,
        ROOT,
        *(ROOT / n for n in ("sql", "notebooks", "tests", "parameters")),
    ]
    for name in mentioned_files(document):
        assert any((place / name).exists() for place in places), f"there is no {name}"


def test_the_guides_name_files_and_variables_at_all() -> None:
    for document in GUIDES:
        assert len(mentioned_files(document)) >= 4
        assert "YTEMPIRE_HOME" in document.read_text()


def test_every_verb_is_told_and_no_other() -> None:
    printed = subprocess.run(
        ["make", "-s", "-C", str(ROOT)], capture_output=True, text=True, check=True
    ).stdout
    verbs = {line.split()[1] for line in printed.splitlines()}
    told = set(re.findall(r"`make ([\w-]+)`", "".join(d.read_text() for d in GUIDES)))
    told |= {c.words[1] for c in commands() if c.words[0] == "make" and len(c.words) > 1}
    assert told <= verbs
    assert verbs - told <= {"help", "clean"}


def test_the_rooms_are_those_of_the_imports_test() -> None:
    table = runpy.run_path(str(ROOT / "tests" / "house" / "test_imports.py"))["MAY_IMPORT"]
    rows = re.findall(r"^\| `(\w+)` \| .* \| (.*) \|$", GUIDES[1].read_text(), re.MULTILINE)
    package = ROOT / "lib" / "ytempire"
    there = {r for r in table if (package / r).is_dir() or (package / f"{r}.py").is_file()}
    expected = {room: sorted(table[room] & there) for room in there if table[room] != {"*"}}
    assert {room: sorted(re.findall(r"`(\w+)`", may)) for room, may in rows if room != "cli"} == (
        expected
    )


def test_the_examples_are_understood(tmp_path: Path) -> None:
    [channels], [consents], [variables] = (
        blocks(GUIDES[0], language) for language in ("yaml", "json", "ini")
    )
    network = tmp_path / "network.yaml"
    shipped = (ROOT / "parameters" / "network.yaml").read_text()
    network.write_text(shipped.replace("channels: []\n", channels))
    [named] = parameters.network(tmp_path).channels
    assert (named.niche, named.tier) == ("personal finance", "standard")
    file = tmp_path / "oauth.json"
    file.write_text(consents)
    file.chmod(0o600)
    assert list(read_consents(file)) == [named.id]
    (tmp_path / ".env").write_text(variables)
    settings = Settings(_env_file=tmp_path / ".env")
    assert settings.youtube_api_key.get_secret_value() == "your-key"


def test_an_administrator_makes_the_roles_that_migrations_ask_for() -> None:
    [statements] = blocks(GUIDES[0], "sql")
    asked = re.search(r"array\[([^]]+)\]", (ROOT / "sql/migrations/0001_schema.sql").read_text())[1]
    for role in re.findall(r"'(\w+)'", asked):
        assert f"create role {role} nologin;" in statements
        assert role in re.search(r"grant (.*) to analytics;", statements)[1]


def test_the_picture_is_there_wide_and_small() -> None:
    [name] = re.findall(r"!\[[^]]+\]\(([^)]+)\)", GUIDES[0].read_text())
    content = (ROOT / name).read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(content[16:20]) == 1440
    assert len(content) < 250_000


STATEMENT = (
    "payee,month,kind,amount,currency\nAdSense,2026-10,ads,1234.56,EUR\nAdSense,2026-10,fx,-1,EUR\n"
)
INVOICE = "vendor,month,amount,currency\nopenai,2026-10,99.50,USD\nopenai,2026-09,9,USD\n"


@pytest.fixture(scope="module")
def desk(server_home: Path) -> Iterator[Path]:
    """A user's folder, with the files that the README imports."""
    folder = server_home.parent / f"readme-{os.getpid()}"
    folder.mkdir(mode=0o755)
    (folder / "Table data.csv").write_text(STUDIO)
    (folder / "readings.csv").write_text(READINGS)
    (folder / "mine.csv").write_text(MAPPED)
    (folder / "october.csv").write_text(STATEMENT)
    (folder / "invoices.csv").write_text(INVOICE)
    yield folder
    # The server stops by itself, and needs its folder for that.
    running = folder / ".data-real" / "postgres" / "data" / "postmaster.pid"
    until = time.monotonic() + 30
    while running.exists() and time.monotonic() < until:
        time.sleep(0.1)


def run(command: Command, desk: Path) -> str:
    """Run a command of the README as it stands, but for where make and ytempire are."""
    program, *words = command.words
    if program == "make":
        full = ["make", "-s", "-f", str(ROOT / "Makefile"), "READY=", f"YTEMPIRE={YTEMPIRE}"]
    else:
        full = [str(YTEMPIRE)]
    home = {"YTEMPIRE_HOME": ".data-real"} | command.environment
    assert home == {"YTEMPIRE_HOME": ".data-real"}, "another folder than the reader is told"
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("YTEMPIRE_", "MAKE"))}
    done = subprocess.run(
        [*full, *words],
        cwd=desk,
        env=clean | home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command.line}\n{done.stdout}{done.stderr}"
    return done.stdout


def test_the_cheap_commands_do_what_the_readme_says(desk: Path) -> None:
    """Imports, migrate and sql, in the README's order, into a warehouse of this test's own."""
    cheap = [
        c
        for c in commands()
        if c.document == "README.md" and {"import", "sql", "migrate"} & set(c.words[1:2])
    ]
    said = {c.line: run(c, desk) for c in cheap}
    imports = [text for line, text in said.items() if "make import" in line]
    assert len(imports) == 5 and all(
        text.startswith("import: 2 rows read") and "0 rejected" in text for text in imports
    )
    asked = {line.split('"')[1]: text for line, text in said.items() if " sql " in line}
    assert any("| import " in text for q, text in asked.items() if "warehouse_identity" in q)
    assert any("| My channel " in text for q, text in asked.items() if "channel_name" in q)
    assert any("video_metrics_timeseries" in t for q, t in asked.items() if "tables" in q)
    assert any(text == "the schema is current\n" for text in said.values())
    facts = Command("", "ytempire sql 'select views, revenue_micros from "
                    "ytempire.video_period_facts order by 1' --format json")  # fmt: skip
    assert json.loads(run(facts, desk)) == [
        {"views": 1000, "revenue_micros": 2_340_000},
        {"views": 2000, "revenue_micros": 10_005_000},
    ]
    asked_for = "select time, views from ytempire.video_metrics_timeseries order by 1, 2 desc"
    readings = Command("", f"ytempire sql '{asked_for}' --format csv")
    assert [line.split(",")[1] for line in run(readings, desk).splitlines()[1:]] == [
        *("100", "7", "150", "9"),
    ]
