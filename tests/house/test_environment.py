"""One place of pins: pyproject says what, the lock says which, everything else follows."""

import re
import tomllib

import yaml

from ytempire import paths

ROOT = paths.project_root()
LOCK = (ROOT / "requirements.lock").read_text()
BENCH_LOCK = (ROOT / "requirements-bench.lock").read_text()


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str = LOCK) -> dict[str, str]:
    return {
        canonical(m[1]): m[2] for m in re.finditer(r"^([\w.-]+)==([^\s;]+)", lock, re.MULTILINE)
    }


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return {canonical(re.match(r"[\w.-]+", item)[0]) for entries in lists for item in entries}


def compared() -> set[str]:
    """Return what `make bench` installs for itself, to compare the pages with."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    return {canonical(re.match(r"[\w.-]+", item)[0]) for item in groups["bench"]}


def test_every_declared_package_is_locked_with_hashes() -> None:
    assert declared() <= set(locked())
    assert compared() <= set(locked(BENCH_LOCK))
    for block in re.split(r"\n(?=[a-z0-9])", LOCK.strip() + "\n" + BENCH_LOCK.strip()):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_what_pages_are_compared_with_is_not_installed_by_setup() -> None:
    assert not {"streamlit", "dash", "gunicorn"} & set(locked())


def test_the_seed_s_packages_are_there() -> None:
    wanted = {
        *("jupyterlab", "papermill", "pandas", "polars", "duckdb", "psycopg", "altair"),
        *("voila", "nbval"),
    }
    assert wanted <= declared()


def test_conda_users_get_the_same_pins() -> None:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    pip = next(d["pip"] for d in environment["dependencies"] if isinstance(d, dict))
    assert pip == ["--require-hashes", "-r requirements.lock"]
    requires = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    assert f"python{requires}" in environment["dependencies"]


def test_no_registry_host_is_written_down() -> None:
    for name in (
        "requirements.lock",
        "requirements-bench.lock",
        "pyproject.toml",
        "environment.yml",
        "Makefile",
    ):
        assert "://" not in (ROOT / name).read_text(), name


def test_the_example_environment_names_every_setting() -> None:
    from ytempire.settings import Settings

    example = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"YTEMPIRE_[A-Z_]+", example))
    internal = {"YTEMPIRE_NETWORK", "YTEMPIRE_GOOGLE_API_ENDPOINT"}
    wanted = {f"YTEMPIRE_{name.upper()}" for name in Settings.model_fields} - internal
    assert wanted <= named


def test_make_alone_prints_every_verb() -> None:
    import subprocess

    printed = subprocess.run(
        ["make", "-s", "-C", str(ROOT)], capture_output=True, text=True, check=True
    ).stdout
    verbs = [
        "setup",
        "run",
        "schedule",
        "stream",
        "test",
        "test-timescale",
        "test-faults",
        "lint",
        "pipeline",
        "report",
        "dashboards",
        "lab",
        "import",
        "status",
        "doctor",
        "bench",
        "calibration",
        "clean",
    ]
    assert [line.split()[1] for line in printed.splitlines()] == ["help", *verbs]
    assert all(len(line.split(maxsplit=2)[2]) > 10 for line in printed.splitlines())
