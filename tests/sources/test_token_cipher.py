"""Tokens at rest: only ciphertext, several keys, and clear words for a key that is wrong."""

from __future__ import annotations

import traceback

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from ytempire.sources.token_cipher import TokenCipher, TokenKeyRefused, fingerprint, new_key

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


def cipher(*keys: str) -> TokenCipher:
    return TokenCipher(SecretStr(", ".join(keys)))


@given(st.text(min_size=1))
def test_what_is_sealed_comes_back_and_does_not_show(secret: str) -> None:
    sealed = cipher(NEW).seal(secret)
    assert sealed.startswith("gAAAA"), "what the table's check asks of ciphertext"
    assert cipher(NEW).unseal(sealed) == secret
    assert len(secret) < 9 or secret not in sealed


def test_the_first_key_encrypts_and_all_decrypt() -> None:
    sealed = cipher(OLD).seal("1//token")
    assert cipher(NEW, OLD).unseal(sealed) == "1//token"
    rotated = cipher(NEW, OLD).resealed(sealed)
    assert cipher(NEW).unseal(rotated) == "1//token"
    with pytest.raises(TokenKeyRefused):
        cipher(OLD).unseal(rotated)


@pytest.mark.parametrize("keys", [None, SecretStr(""), SecretStr(" , ")])
def test_no_key_says_what_makes_one(keys: SecretStr | None) -> None:
    with pytest.raises(TokenKeyRefused, match=r"YTEMPIRE_TOKEN_KEY is not set.*tokens key"):
        TokenCipher(keys)


def test_a_key_that_is_none_is_named_by_its_place_and_never_shown() -> None:
    with pytest.raises(TokenKeyRefused, match="key 2 of YTEMPIRE_TOKEN_KEY") as error:
        cipher(NEW, "not-a-key-of-mine")
    shown = "".join(traceback.format_exception(error.value))
    assert "not-a-key-of-mine" not in shown.replace('"not-a-key-of-mine"', "")
    assert NEW not in shown


@pytest.mark.parametrize("work", [TokenCipher.unseal, TokenCipher.resealed])
def test_another_key_is_told_apart(work) -> None:
    with pytest.raises(TokenKeyRefused, match="another key"):
        work(cipher(NEW), cipher(OLD).seal("1//token"))


def test_a_new_key_is_one() -> None:
    made = new_key()
    assert cipher(made).unseal(cipher(made).seal("x")) == "x"
    assert made != new_key()


def test_a_fingerprint_tells_tokens_apart() -> None:
    assert fingerprint("a") == fingerprint("a") != fingerprint("b")
    assert len(fingerprint("a")) == 64
