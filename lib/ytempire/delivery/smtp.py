"""Hands letters to a mail server, never in the clear to another machine."""

from __future__ import annotations

import ipaddress
import smtplib
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.utils import getaddresses
from urllib.parse import unquote, urlsplit

from ytempire.delivery.message import DeliveryFailed

TIMEOUT_SECONDS = 20
_PORTS = {"smtp": 587, "smtps": 465}
_PASSING_BELOW = 500
"""An answer of SMTP below 500 means: later perhaps."""


class MailServer:
    """A mail server.

    Parameters
    ----------
    server
        ``smtp://user:password@host:587``, which must offer STARTTLS unless it is this machine;
        or ``smtps://``. The user's name and password are percent-encoded where they must be.

    Raises
    ------
    DeliveryFailed
        If it cannot be meant.
    """

    def __init__(self, server: str) -> None:
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

    def send(
        self,
        written: Callable[[int | None], EmailMessage],
        sender: str,
        to: Sequence[str],
        *,
        named: str,
    ) -> str:
        """Send a letter; the server's acceptance for anybody is the confirmation.

        Parameters
        ----------
        written
            Gives the letter, told how many bytes the server takes; None: it does not say.
        sender, to
            Addresses.
        named
            What names those addresses, for who has to mend them.

        Raises
        ------
        DeliveryFailed
            If nobody's was accepted.
        """
        try:
            with self._connected() as server:
                refused = server.send_message(written(_most_bytes(server)), sender, list(to))
        except smtplib.SMTPRecipientsRefused as error:
            codes = {code for code, _ in error.recipients.values()}
            raise DeliveryFailed(
                f"the mail server refuses every address of {named}",
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
        return f"accepted for {len(to) - len(refused)} of {len(to)} addresses"

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


def addresses(variable: str, text: str | None) -> list[str]:
    """Return the addresses that a variable names.

    Raises
    ------
    DeliveryFailed
        If it names none.
    """
    found = [address for _, address in getaddresses([text or ""]) if "@" in address]
    if not found or any(c in (text or "") for c in "\r\n"):
        raise DeliveryFailed(f"{variable} names no mail address: set it", may_pass=False)
    return found


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _most_bytes(server: smtplib.SMTP) -> int | None:
    told = server.esmtp_features.get("size", "")
    return int(told) or None if told.isdecimal() else None  # 0: it has no bound
