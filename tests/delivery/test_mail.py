"""Mail: accepted, refused, private or not sent at all."""

from __future__ import annotations

import base64
import socket
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from ytempire.delivery import attempts, channels, smtp
from ytempire.delivery.mail import Mail
from ytempire.delivery.message import DeliveryFailed, Message
from ytempire.settings import Settings

from .servers import Postbox, mail_server, self_signed

MESSAGE = Message(uuid4(), "[warning] Zu heiß:\nein Ofen", ("Erste Zeile.", "."))


@pytest.fixture
def box() -> Iterator[Postbox]:
    with mail_server() as made:
        yield made


def send(box: Postbox, login: str = "", to: str = "a@x.example, Bob <b@x.example>") -> str:
    return Mail(f"smtp://{login}127.0.0.1:{box.port}", to, "Alerts <alerts@x.example>").send(
        MESSAGE
    )


def test_a_letter_arrives(box: Postbox) -> None:
    assert send(box) == "accepted for 2 of 2 addresses"
    [letter] = box.letters
    assert box.recipients == [["a@x.example", "b@x.example"]]
    assert letter["Message-ID"] == f"<{MESSAGE.message_id}@ytempire>"
    assert letter["From"] == "alerts@x.example"
    assert "=?utf-8?" in letter["Subject"]
    text = letter.get_payload(decode=True).decode()
    assert text.splitlines() == ["Erste Zeile.", "."]


def test_some_addresses_are_refused(box: Postbox) -> None:
    box.refused = {"a@x.example"}
    assert send(box) == "accepted for 1 of 2 addresses"
    box.refused.add("b@x.example")
    with pytest.raises(DeliveryFailed, match="refuses every address") as failed:
        send(box)
    assert not failed.value.may_pass


def test_a_goodbye_that_goes_wrong_takes_nothing_back(box: Postbox) -> None:
    box.answer_to_quit = "421 tired"
    assert send(box) == "accepted for 2 of 2 addresses"


@pytest.mark.parametrize(("answer", "may_pass"), [("451 later", True), ("554 never", False)])
def test_a_refused_letter(box: Postbox, answer: str, may_pass: bool) -> None:
    box.answer_to_data = [answer]
    with pytest.raises(DeliveryFailed, match=f"answered {answer[:3]}") as failed:
        send(box)
    assert failed.value.may_pass is may_pass


def test_a_login_that_is_refused_is_told_without_it(box: Postbox) -> None:
    box.answer_to_login = "535 no"
    with pytest.raises(DeliveryFailed, match="answered 535") as failed:
        send(box, "u:very-secret@")
    assert "secret" not in str(failed.value)
    assert not failed.value.may_pass


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    settings = Settings(
        smtp_url=f"smtp://127.0.0.1:{port}",
        alert_mail_to="a@x.example",
        alert_mail_from="b@x.example",
    )
    assert channels.configured(settings) == ["mail"]
    done = attempts.deliver(settings, "mail", MESSAGE, 2, lambda seconds: None)
    assert done.said == "the mail server cannot be reached (ConnectionRefusedError)"


def test_private_where_it_is_offered_and_the_login_goes_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    with mail_server(certificate) as box:
        with pytest.raises(DeliveryFailed, match="certificate is not trusted"):
            send(box, "user:p%40ss@")
        assert box.logins == []
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert send(box, "user:p%40ss@") == "accepted for 2 of 2 addresses"
        assert box.was_private == [True]
        [login] = box.logins
        assert base64.b64decode(login.split()[-1]) == b"\0user\0p@ss"


def test_in_the_clear_to_nobody_else(box: Postbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "_is_this_machine", lambda host: False)
    with pytest.raises(DeliveryFailed, match="no STARTTLS") as failed:
        send(box, "user:very-secret@")
    assert not failed.value.may_pass
    assert box.logins == []
    assert box.letters == []


def test_what_this_machine_is() -> None:
    found = [
        smtp._is_this_machine(h) for h in ("localhost", "127.0.0.1", "::1", "10.0.0.1", "x.example")
    ]
    assert found == [True, True, True, False, False]


@pytest.mark.parametrize(
    ("server", "to", "sender", "named"),
    [
        ("mail.example", "a@x", "b@x", "YTEMPIRE_SMTP_URL"),
        ("http://mail.example", "a@x", "b@x", "YTEMPIRE_SMTP_URL"),
        ("smtp://mail.example:many", "a@x", "b@x", "YTEMPIRE_SMTP_URL"),
        ("smtp://mail.example", None, "b@x", "YTEMPIRE_ALERT_MAIL_TO"),
        ("smtp://mail.example", "nobody", "b@x", "YTEMPIRE_ALERT_MAIL_TO"),
        ("smtp://mail.example", "a@x\nBcc: c@x", "b@x", "YTEMPIRE_ALERT_MAIL_TO"),
        ("smtp://mail.example", "a@x", "", "YTEMPIRE_ALERT_MAIL_FROM"),
    ],
)
def test_settings_that_cannot_be_meant(
    server: str, to: str | None, sender: str, named: str
) -> None:
    with pytest.raises(DeliveryFailed, match=named):
        Mail(server, to, sender)
