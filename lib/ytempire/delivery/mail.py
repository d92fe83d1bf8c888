"""Sends messages by mail."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import format_datetime

from ytempire import clock
from ytempire.delivery.message import Message
from ytempire.delivery.smtp import MailServer, addresses

TO, FROM = "YTEMPIRE_ALERT_MAIL_TO", "YTEMPIRE_ALERT_MAIL_FROM"


class Mail:
    """A mail server and those it writes to.

    Parameters
    ----------
    server
        As of `MailServer`.
    to
        Addresses with commas between them.
    sender
        The address it comes from.

    Raises
    ------
    DeliveryFailed
        If one of them cannot be meant.
    """

    def __init__(self, server: str, to: str | None, sender: str | None) -> None:
        self._server = MailServer(server)
        self._to = addresses(TO, to)
        self._sender = addresses(FROM, sender)[0]

    def send(self, message: Message) -> str:
        """Send it; the server's acceptance for anybody is the confirmation."""
        letter = headed(message, self._sender, self._to)
        letter.set_content("\n".join(message.lines) + "\n")
        return self._server.send(lambda _: letter, self._sender, self._to, named=TO)


def headed(message: Message, sender: str, to: list[str]) -> EmailMessage:
    """Return a letter without its text."""
    letter = EmailMessage()
    letter["Subject"] = " ".join(message.subject.split())
    letter["From"] = sender
    letter["To"] = ", ".join(to)
    letter["Date"] = format_datetime(clock.wall_now())
    letter["Message-ID"] = f"<{message.message_id}@ytempire>"
    letter["Auto-Submitted"] = "auto-generated"
    return letter
