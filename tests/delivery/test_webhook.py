"""Posting to a webhook: confirmed, tried again, given up, and its address told to nobody."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from uuid import uuid4

import pytest

from ytempire.delivery import attempts, channels
from ytempire.delivery.message import DeliveryFailed, Message
from ytempire.delivery.webhook import Webhook
from ytempire.settings import Settings

from .servers import Hook, webhook

MESSAGE = Message(uuid4(), "[critical] Too hot: <!channel> & Söhne", ("One line.", "Two."))


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook() as made:
        yield made


def deliver(address: str, tries: int = 3) -> tuple[attempts.Delivery, list[float]]:
    waited: list[float] = []
    settings = Settings(alert_webhook_url=address)
    assert channels.configured(settings) == ["webhook"]
    return attempts.deliver(settings, "webhook", MESSAGE, tries, waited.append), waited


def test_a_message_arrives_and_calls_nobody(hook: Hook) -> None:
    done, waited = deliver(hook.address)
    assert (done.is_confirmed, done.said, waited) == (True, "HTTP 200", [])
    assert hook.texts == ["*[critical] Too hot: &lt;!channel&gt; &amp; Söhne*\nOne line.\nTwo."]
    assert hook.ids == [str(MESSAGE.message_id)]


def test_what_may_pass_is_tried_again_with_longer_waits(hook: Hook) -> None:
    hook.answers = [(503, {}), (500, {})]
    done, waited = deliver(hook.address)
    assert done.is_confirmed
    assert waited == [0.5, 1.0]
    assert len(hook.posted) == 1


def test_the_other_side_may_ask_for_time(hook: Hook) -> None:
    hook.answers = [(429, {"retry-after": "7"}), (429, {"retry-after": "9999"})]
    done, waited = deliver(hook.address)
    assert done.is_confirmed
    assert waited == [7.0, 30.0]


def test_after_its_tries_it_is_left(hook: Hook) -> None:
    hook.answers = [(502, {})] * 5
    done, waited = deliver(hook.address, tries=2)
    assert (done.is_confirmed, done.said) == (False, "the webhook answered HTTP 502")
    assert len(waited) == 1


@pytest.mark.parametrize("status", [301, 400, 404, 410])
def test_what_will_not_pass_is_not_tried_again(hook: Hook, status: int) -> None:
    hook.answers = [(status, {"location": "http://127.0.0.1:9/"})]
    done, waited = deliver(hook.address)
    assert (done.is_confirmed, done.said) == (False, f"the webhook answered HTTP {status}")
    assert waited == []


def test_nobody_there_and_the_address_in_no_log(
    caplog: pytest.LogCaptureFixture, hook: Hook
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with caplog.at_level(logging.DEBUG):
        done, _ = deliver(f"http://127.0.0.1:{port}{hook.path}", tries=1)
        deliver(hook.address)
    assert done.said == "the webhook cannot be reached (ConnectError)"
    assert "very-secret" not in caplog.text + repr(done)


@pytest.mark.parametrize(
    "address", ["chat.example", "ftp://chat.example/x", "https://", "https://x:many"]
)
def test_an_address_that_is_none_is_told_without_it(address: str) -> None:
    with pytest.raises(DeliveryFailed, match="YTEMPIRE_ALERT_WEBHOOK_URL") as failed:
        Webhook(address)
    assert "chat.example" not in str(failed.value)
    assert not failed.value.may_pass
    done, _ = deliver(address)
    assert not done.is_confirmed


def test_a_surprise_fails_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def surprise(settings: Settings, name: str) -> None:
        raise RuntimeError("https://chat.example/very-secret")

    monkeypatch.setattr(channels, "made", surprise)
    done, _ = deliver("https://chat.example/x")
    assert done.said == "it could not be sent (RuntimeError)"
