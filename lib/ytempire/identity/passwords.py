"""Passwords as hashes: slow to guess, and as slow for a user who does not exist."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from ytempire.identity.errors import IdentityRefused

SHORTEST = 12
LONGEST = 1024
# OWASP's parameters of equal strength with the least memory: 32 MB for each that is looked at.
_LOG2_N, _R, _P = 15, 8, 3
_MOST_MEMORY = 64 * 1024 * 1024
_BYTES = 32


def fit(password: str, name: str) -> str:
    """Return a password that may be taken.

    Raises
    ------
    IdentityRefused
        If it is too short or too long, or the user's name.
    """
    if len(password) < SHORTEST:
        raise IdentityRefused(f"a password has at least {SHORTEST} characters: some words, say")
    if len(password) > LONGEST:
        raise IdentityRefused(f"a password has at most {LONGEST} characters")
    if name in password.lower() and len(password) < SHORTEST + len(name):
        raise IdentityRefused("a password that is hardly more than the name is guessed first")
    return password


def hashed(password: str) -> str:
    """Return what is kept of a password."""
    salt = secrets.token_bytes(16)
    told = (base64.b64encode(part).decode() for part in (salt, _scrypt(password, salt)))
    return "$".join(("scrypt", str(_LOG2_N), str(_R), str(_P), *told))


def is_right(password: str, kept: str | None) -> bool:
    """Say whether a password is the one whose hash is kept.

    Parameters
    ----------
    kept
        None: there is no such user. It takes as long to say so.
    """
    _, log2_n, r, p, salt, expected = (kept or _NOBODY).split("$")
    given = _scrypt(
        password[: LONGEST + 1], base64.b64decode(salt), 2 ** int(log2_n), int(r), int(p)
    )
    return hmac.compare_digest(given, base64.b64decode(expected)) and kept is not None


def _scrypt(password: str, salt: bytes, n: int = 2**_LOG2_N, r: int = _R, p: int = _P) -> bytes:
    secret = password.encode("utf-8", "surrogatepass")
    return hashlib.scrypt(secret, salt=salt, n=n, r=r, p=p, maxmem=_MOST_MEMORY, dklen=_BYTES)


_NOBODY = "$".join(
    ("scrypt", str(_LOG2_N), str(_R), str(_P), base64.b64encode(bytes(16)).decode(),
     base64.b64encode(bytes(_BYTES)).decode())
)  # fmt: skip
"""Has the cost of a hash, and is the hash of no password that anybody knows."""
