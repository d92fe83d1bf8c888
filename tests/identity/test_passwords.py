"""Passwords are kept as slow hashes, and a user who does not exist is as slow."""

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


def test_nobody_takes_as_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is hashed costs the same, whether there is such a user or not."""
    costs: list[tuple[int, ...]] = []
    slow = passwords._scrypt

    def counted(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
        costs.append((len(password), len(salt), n, r, p))
        return slow(password, salt, n, r, p)

    kept = passwords.hashed("x" * 12)
    monkeypatch.setattr(passwords, "_scrypt", counted)
    assert not passwords.is_right("wrong", kept)
    assert not passwords.is_right("wrong", None)
    assert len(costs) == 2
    assert costs[0] == costs[1]
    assert not passwords.is_right("", None)


@pytest.mark.parametrize("password", ["short", "x" * 11, "x" * 1025, "mara-mara.example"])
def test_what_is_guessed_first_is_not_taken(password: str) -> None:
    with pytest.raises(IdentityRefused):
        passwords.fit(password, "mara-mara.example")
