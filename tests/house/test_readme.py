"""What the documents say is there: every variable, file, verb, room, example and picture."""

import re
import runpy
import subprocess
from pathlib import Path

import pytest

from ytempire import parameters
from ytempire.settings import Settings
from ytempire.sources.owner_consent import read_consents
from ytempire.stream.broker import client_config

from .documents import FOLDERS, GUIDES, ROOT, blocks, commands, mentioned_files


def known_variables() -> set[str]:
    asking = [*(ROOT / "lib").rglob("*.py"), *(ROOT / "tests").rglob("conftest.py")]
    asked = "".join(path.read_text() for path in asking)
    return (
        {f"YTEMPIRE_{name.upper()}" for name in Settings.model_fields}
        | set(re.findall(r"YTEMPIRE_[A-Z_]+", (ROOT / ".env.example").read_text()))
        | set(re.findall(r'envvar="(YTEMPIRE_[A-Z_]+)"', asked))
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
    [channels], [consents], variables = (
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
    (tmp_path / ".env").write_text("\n".join(variables))
    settings = Settings(_env_file=tmp_path / ".env")
    assert settings.youtube_api_key.get_secret_value() == "your-key"
    assert settings.token_key.get_secret_value() == "what-it-printed"
    assert settings.oauth_client_file == Path("/etc/ytempire/client_secret.json")
    assert client_config(settings)["sasl.password"] == "the-password"


def test_an_administrator_makes_the_roles_that_migrations_ask_for() -> None:
    [statements] = blocks(GUIDES[0], "sql")
    asked = re.search(r"array\[([^]]+)\]", (ROOT / "sql/migrations/0001_schema.sql").read_text())[1]
    for role in re.findall(r"'(\w+)'", asked):
        assert f"create role {role} nologin;" in statements
        assert role in re.search(r"grant (.*) to analytics;", statements)[1]


def test_the_pictures_are_there_wide_and_small() -> None:
    names = re.findall(r"!\[[^]]+\]\(([^)]+)\)", GUIDES[0].read_text())
    assert len(names) >= 5
    for name in names:
        content = (ROOT / name).read_bytes()
        assert content[:8] == b"\x89PNG\r\n\x1a\n", name
        assert int.from_bytes(content[16:20]) == 1440, name
        assert len(content) < 350_000, name
