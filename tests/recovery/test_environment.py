"""A half-made environment, an older Python: mended, or a sentence with what to type."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from .checkout import OLD, PYTHON, Checkout
from .processes import until
from .told import Told, line_of


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


@pytest.fixture
def made(checkout: Checkout) -> Checkout:
    done = checkout.make("status")
    assert done.stdout == "verb status\n", done.stderr
    assert checkout.installs() == 1
    return checkout


def setup_said(done: subprocess.CompletedProcess[str]) -> str:
    lines = [line for line in done.stderr.splitlines() if line.startswith("setup: ")]
    return line_of("\n".join(line.removeprefix("setup: ") for line in lines))


def works(checkout: Checkout) -> bool:
    """Say whether the next verb does its work, and installs nothing for it."""
    before = checkout.installs()
    done = checkout.make("status")
    return done.stdout == "verb status\n" and not done.stderr and checkout.installs() == before


def test_a_whole_environment_is_left_alone(made: Checkout) -> None:
    assert works(made)
    (made.root / "pyproject.toml").touch()
    assert works(made), "a newer date is no other content"


def test_another_lock_is_installed_into_the_same_environment(made: Checkout, told: Told) -> None:
    kept = made.root / ".venv" / "kept"
    kept.touch()
    with (made.root / "requirements.lock").open("a") as lock:
        lock.write("small==2.0 --hash=sha256:00\n")
    done = made.make("status")
    assert done.stdout == "verb status\n" and made.installs() == 2
    assert kept.exists()
    assert works(made)
    told("the lock changed", "`git pull` brought other pins", setup_said(done),
         "installed into the same .venv; the verb ran", 0)  # fmt: skip


@pytest.mark.parametrize("how", ["gone", "broken"])
def test_a_python_that_is_gone(made: Checkout, how: str, told: Told) -> None:
    for name in ("python", "python3"):
        program = made.root / ".venv" / "bin" / name
        program.unlink()
        if how == "gone":
            program.symlink_to("/usr/bin/python-that-was-upgraded-away")
        else:
            program.write_text("not a program")
    done = made.make("status")
    assert "is gone or does not run: making it anew" in done.stderr
    assert done.stdout == "verb status\n"
    assert works(made)
    if how == "gone":
        told("the Python of .venv is gone", "the link .venv/bin/python names a file that is not "
             "there", setup_said(done), "made anew; the verb ran", 0)  # fmt: skip


def test_a_checkout_that_was_moved(made: Checkout, told: Told) -> None:
    moved = made.root.with_name("moved")
    made.root.rename(moved)
    made.root = moved
    done = made.make("status")
    assert "was made in another folder: making it anew" in done.stderr
    assert done.stdout == "verb status\n"
    assert str(moved) in (moved / ".venv" / "bin" / "ytempire").read_text()
    assert works(made)
    told("the checkout was moved", "the folder was renamed", setup_said(done),
         "made anew; the verb ran", 0)  # fmt: skip


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_install_that_was_cut_off(checkout: Checkout, number: int, told: Told) -> None:
    (checkout.scratch / "slow").write_text("60")
    first = checkout.begin("status")
    assert until((checkout.scratch / "installing").exists, 20)
    os.killpg(first.pid, number)
    assert first.wait(20) != 0
    (checkout.scratch / "slow").unlink()
    assert not (checkout.root / ".venv" / ".ready").exists()
    done = checkout.make("status")
    assert ".venv was not finished: making it anew" in done.stderr
    assert done.stdout == "verb status\n"
    assert works(checkout)
    if number == signal.SIGKILL:
        told("killed in the middle of the install", "SIGKILL to make and pip", setup_said(done),
             "made anew; the verb ran", 0)  # fmt: skip


def test_two_makes_at_once_install_once(checkout: Checkout, told: Told) -> None:
    (checkout.scratch / "slow").write_text("0.5")
    first = checkout.begin("status")
    assert until((checkout.scratch / "installing").exists, 20)
    second = checkout.make("status")
    said = first.communicate(timeout=30)[0]
    assert said == second.stdout == "verb status\n"
    assert checkout.installs() == 1
    assert "another make is setting up .venv: waiting for it" in second.stderr
    told("two makes at once", "`make` in two windows", setup_said(second),
         "one installed, both ran", 0)  # fmt: skip


def test_the_network_is_down(checkout: Checkout, told: Told) -> None:
    (checkout.scratch / "network-is-down").touch()
    done = checkout.make("status")
    assert done.returncode != 0
    assert "the packages were not installed; above is why" in done.stderr
    assert "verb" not in done.stdout
    (checkout.scratch / "network-is-down").unlink()
    assert checkout.make("status").stdout == "verb status\n"
    assert works(checkout)
    told("no network during the install", "pip finds no package", setup_said(done),
         "the next make installed", done.returncode)  # fmt: skip


def test_a_python_without_ensurepip(checkout: Checkout, told: Told) -> None:
    (checkout.scratch / "no-ensurepip").touch()
    done = checkout.make("status")
    assert done.returncode != 0
    assert "sudo apt install python3." in done.stderr and "-venv, then make again" in done.stderr
    assert not (checkout.root / ".venv").exists()
    (checkout.scratch / "no-ensurepip").unlink()
    assert checkout.make("status").stdout == "verb status\n"
    told("no ensurepip", "Debian's python3 without python3-venv", setup_said(done),
         "with it installed, make goes on", done.returncode)  # fmt: skip


def test_an_older_python_is_refused_with_what_to_type(checkout: Checkout, told: Told) -> None:
    checkout.python("python3", OLD)
    done = checkout.make("status")
    assert done.returncode != 0
    assert "Python 3.11 or newer is needed, and python3 is Python 3.9.18" in done.stderr
    assert "sudo apt install python3" in done.stderr
    told("an older Python", "python3 is 3.9, and there is no other", setup_said(done),
         "nothing was made", done.returncode)  # fmt: skip

    checkout.python("python3.12", PYTHON)
    named = checkout.make("status", "PYTHON=python3")
    assert named.returncode != 0
    assert "Type: make PYTHON=python3.12" in named.stderr
    told("an older Python was named", "`make PYTHON=python3`, which is 3.9; python3.12 is there",
         setup_said(named), "nothing was made", named.returncode)  # fmt: skip

    taken = checkout.make("status")
    assert taken.stdout == "verb status\n"
    assert "making .venv with python3.12" in taken.stderr
    told("an older Python, a newer beside it", "python3 is 3.9, python3.12 is on PATH",
         setup_said(taken), "the newer one was taken", 0)  # fmt: skip


def test_no_python_at_all(checkout: Checkout, told: Told) -> None:
    (checkout.programs / "python3").unlink()
    done = checkout.make("status")
    assert done.returncode != 0
    assert "python3 does not run. Install one" in done.stderr
    told("no Python", "PATH holds none", setup_said(done), "nothing was made", done.returncode)
