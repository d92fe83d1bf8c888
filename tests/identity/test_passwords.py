"""Passwords are kept as slow hashes, and a user who does not exist is as slow."""

import statistics
import time

import pytest

from ytempire.identity import passwords
from ytempire.identity.errors import IdentityRefused


def test_right_and_wrong() -> None:
    kept = passwords.hashed("correct horse ☃ staple")
    assert kept.startswith("scrypt$15$8$3$")
    assert "horse" not in kept
    assert passwords.is_right("correct horse ☃ staple", kept)
    assert not passwords.is_right("correct horse ☃ stapl", kept)
    assert not passwords.is_right("", kept)
    assert passwords.hashed("correct horse ☃ staple") != kept, "each has a salt of its own"


def test_nobody_has_no_password_whatever_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_NOBODY", passwords.hashed("guessed"))
    assert not passwords.is_right("guessed", None)


def test_nobody_takes_as_long() -> None:
    kept = passwords.hashed("x" * 12)

    def seconds(hash_: str | None) -> float:
        began = time.perf_counter()
        assert not passwords.is_right("wrong", hash_)
        return time.perf_counter() - began

    seconds(kept)
    somebody = statistics.median(seconds(kept) for _ in range(5))
    nobody = statistics.median(seconds(None) for _ in range(5))
    assert 0.5 < nobody / somebody < 2
    assert not passwords.is_right("", None)


@pytest.mark.parametrize("password", ["short", "x" * 11, "x" * 1025, "mara-mara.example"])
def test_what_is_guessed_first_is_not_taken(password: str) -> None:
    with pytest.raises(IdentityRefused):
        passwords.fit(password, "mara-mara.example")
