"""The answer of the consent page is waited for; what else comes to the port ends nothing."""

from __future__ import annotations

import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from ytempire.sources import consent_answer
from ytempire.sources.consent_answer import Answers


@pytest.fixture
def answers() -> Iterator[Answers]:
    with consent_answer.listening(0) as made:
        yield made


def get(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_strays_are_turned_away_and_the_answer_is_taken(answers: Answers) -> None:
    told: list[tuple[int, str]] = []

    def browse() -> None:
        for path in ("favicon.ico", "?state=evil&code=abc", "?code=abc", "?state=mine", ""):
            told.append(get(answers.address + path))
        told.append(get(answers.address + "?state=mine&code=the-code&scope=a"))

    browser = threading.Thread(target=browse)
    browser.start()
    assert answers.wait("mine", 20) == f"{answers.address}?state=mine&code=the-code&scope=a"
    browser.join(10)
    assert [status for status, _ in told] == [404] * 5 + [200]
    assert told[-1][1] == consent_answer.DONE


def test_a_refusal_is_an_answer(answers: Answers) -> None:
    address = answers.address + "?error=access_denied&state=mine"
    browser = threading.Thread(target=get, args=[address])
    browser.start()
    assert answers.wait("mine", 20) == address
    browser.join(10)


def test_nobody_answers(answers: Answers) -> None:
    assert answers.wait("mine", 0.3) is None


def test_one_that_says_nothing_holds_nobody_up(
    answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consent_answer._Handler, "timeout", 0.2)
    port = int(answers.address.rsplit(":", 1)[1].rstrip("/"))
    with socket.create_connection(("127.0.0.1", port)):
        browser = threading.Thread(target=get, args=[answers.address + "?state=mine&code=c"])
        browser.start()
        assert answers.wait("mine", 10) is not None
        browser.join(10)


def test_only_this_machine_can_answer(answers: Answers) -> None:
    assert answers.address.startswith("http://127.0.0.1:")
