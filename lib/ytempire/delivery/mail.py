"""Sends messages by mail, never in the clear to another machine."""

from __future__ import annotations

import ipaddress
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.utils import format_datetime, getaddresses
from urllib.parse import unquote, urlsplit

from ytempire import clock
from ytempire.delivery.message import DeliveryFailed, Message

TIMEOUT_SECONDS = 20
_PORTS = {"smtp": 587, "smtps": 465}
_PASSING_BELOW = 500
"""An answer of SMTP below 500 means: later perhaps."""


class Mail:
    """A mail server and those it writes to.

    Parameters
    ----------
    server
        ``smtp://user:password@host:587``, which must offer STARTTLS unless it is this machine;
        or ``smtps://``. The user's name and password are percent-encoded where they must be.
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
        try:
            parts = urlsplit(server)
            port = parts.port
        except ValueError:
            parts, port = urlsplit(""), None
        if parts.scheme not in _PORTS or not parts.hostname:
            raise DeliveryFailed(
                "YTEMPIRE_SMTP_URL is not an address of a mail server: write it as "
                "smtp://user:password@host:587 or smtps://user:password@host",
                may_pass=False,
            )
        self._host, self._port = parts.hostname, port or _PORTS[parts.scheme]
        self._is_tls = parts.scheme == "smtps"
        self._login = (unquote(parts.username or ""), unquote(parts.password or ""))
        self._to = _addresses("YTEMPIRE_ALERT_MAIL_TO", to)
        self._sender = _addresses("YTEMPIRE_ALERT_MAIL_FROM", sender)[0]

    def send(self, message: Message) -> str:
        """Send it; the server's acceptance for anybody is the confirmation."""
        letter = EmailMessage()
        letter["Subject"] = " ".join(message.subject.split())
        letter["From"] = self._sender
        letter["To"] = ", ".join(self._to)
        letter["Date"] = format_datetime(clock.wall_now())
        letter["Message-ID"] = f"<{message.message_id}@ytempire>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content("\n".join(message.lines) + "\n")
        try:
            with self._connected() as server:
                refused = server.send_message(letter, self._sender, self._to)
        except smtplib.SMTPRecipientsRefused as error:
            codes = {code for code, _ in error.recipients.values()}
            raise DeliveryFailed(
                "the mail server refuses every address of YTEMPIRE_ALERT_MAIL_TO",
                may_pass=all(code < _PASSING_BELOW for code in codes),
            ) from error
        except smtplib.SMTPResponseException as error:
            raise DeliveryFailed(
                f"the mail server answered {error.smtp_code} ({type(error).__name__})",
                may_pass=error.smtp_code < _PASSING_BELOW,
            ) from error
        except ssl.SSLCertVerificationError as error:
            raise DeliveryFailed(
                "the mail server's certificate is not trusted here", may_pass=False
            ) from error
        except (smtplib.SMTPException, OSError) as error:
            raise DeliveryFailed(
                f"the mail server cannot be reached ({type(error).__name__})", may_pass=True
            ) from error
        return f"accepted for {len(self._to) - len(refused)} of {len(self._to)} addresses"

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        context = ssl.create_default_context()
        server: smtplib.SMTP
        if self._is_tls:
            server = smtplib.SMTP_SSL(
                self._host, self._port, timeout=TIMEOUT_SECONDS, context=context
            )
        else:
            server = smtplib.SMTP(self._host, self._port, timeout=TIMEOUT_SECONDS)
        try:
            server.ehlo_or_helo_if_needed()
            if not self._is_tls:
                self._make_private(server, context)
            if self._login[0]:
                server.login(*self._login)
            yield server
        finally:
            with suppress(smtplib.SMTPException, OSError):  # what was accepted stays accepted
                server.quit()
            server.close()

    def _make_private(self, server: smtplib.SMTP, context: ssl.SSLContext) -> None:
        if server.has_extn("starttls"):
            server.starttls(context=context)
            server.ehlo()
        elif not _is_this_machine(self._host):
            raise DeliveryFailed(
                "the mail server offers no STARTTLS, so that the mail and the password would go in "
                "the clear: name another port, or smtps:// in YTEMPIRE_SMTP_URL",
                may_pass=False,
            )


def _addresses(variable: str, text: str | None) -> list[str]:
    found = [address for _, address in getaddresses([text or ""]) if "@" in address]
    if not found or any(c in (text or "") for c in "\r\n"):
        raise DeliveryFailed(f"{variable} names no mail address: set it", may_pass=False)
    return found


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
