"""Refresh tokens at rest: encrypted with the keys of ``YTEMPIRE_TOKEN_KEY``."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import SecretStr

from ytempire.sources.errors import SourceError

_MAKE_ONE = "`ytempire tokens key` makes one; put it into the environment or .env, and keep it safe"


class TokenKeyRefused(SourceError):
    """``YTEMPIRE_TOKEN_KEY`` is missing, is no key, or is not the one that encrypted this."""


class TokenCipher:
    """Encrypts and decrypts what only its holder may read.

    Parameters
    ----------
    keys
        Fernet keys with commas between them: the first encrypts, all decrypt.

    Raises
    ------
    TokenKeyRefused
        If there is none, or one is no key. No message holds any of it.
    """

    def __init__(self, keys: SecretStr | None) -> None:
        named = [k.strip() for k in (keys.get_secret_value() if keys else "").split(",")]
        named = [key for key in named if key]
        if not named:
            raise TokenKeyRefused(f"YTEMPIRE_TOKEN_KEY is not set: {_MAKE_ONE}.")
        fernets = [_fernet(key) for key in named]
        if None in fernets:
            raise TokenKeyRefused(
                f"key {fernets.index(None) + 1} of YTEMPIRE_TOKEN_KEY is not 32 bytes in base64: "
                f"{_MAKE_ONE}."
            )
        self._fernet = MultiFernet([fernet for fernet in fernets if fernet is not None])

    def seal(self, secret: str) -> str:
        """Return the ciphertext of a secret; another one each time."""
        return self._fernet.encrypt(secret.encode()).decode()

    def unseal(self, ciphertext: str) -> str:
        """Return the secret.

        Raises
        ------
        TokenKeyRefused
            If none of the keys encrypted it, or it was changed.
        """
        secret = self._tried(self._fernet.decrypt, ciphertext)
        return secret.decode()

    def resealed(self, ciphertext: str) -> str:
        """Return the same secret, encrypted with the first key.

        Raises
        ------
        TokenKeyRefused
            As `unseal`.
        """
        return self._tried(self._fernet.rotate, ciphertext).decode()

    def _tried(self, work: Callable[[bytes], bytes], ciphertext: str) -> bytes:
        try:
            made = work(ciphertext.encode())
        except InvalidToken:
            made = b""
        if not made:
            raise TokenKeyRefused(
                "the refresh tokens here were encrypted with another key than YTEMPIRE_TOKEN_KEY: "
                "add the old key behind the new one, with a comma between them, or let the owners "
                "consent again (`ytempire connect`)."
            )
        return made


def _fernet(key: str) -> Fernet | None:
    """Return the cipher of a key, None of what is no key: the library's error names it."""
    try:
        return Fernet(key)
    except (ValueError, TypeError):
        return None


def new_key() -> str:
    """Return a new key for ``YTEMPIRE_TOKEN_KEY``."""
    return Fernet.generate_key().decode()


def fingerprint(token: str) -> str:
    """Return the SHA-256 of a token: tells tokens apart, and tells nothing of them."""
    return hashlib.sha256(token.encode()).hexdigest()
