"""Posts messages as Slack's incoming webhooks take them; Mattermost and others do too."""

from __future__ import annotations

import logging

import httpx

from ytempire.delivery.message import DeliveryFailed, Message

TIMEOUT_SECONDS = 10
_LONGEST_WAIT = 30.0
_LONGEST_TEXT = 30_000
"""Slack cuts at 40,000 characters."""
_PASSING = {408, 425, 429}
# The address is the secret, and httpx tells it at every request.
logging.getLogger("httpx").setLevel(logging.WARNING)


class Webhook:
    """A webhook.

    Parameters
    ----------
    address
        Where to post; whoever knows it may post.
    variable
        What names it, as told to who has to mend it.

    Raises
    ------
    DeliveryFailed
        If it is no http address.
    """

    def __init__(self, address: str, variable: str = "YTEMPIRE_ALERT_WEBHOOK_URL") -> None:
        try:
            self._address = httpx.URL(address)
        except (httpx.InvalidURL, ValueError):
            self._address = httpx.URL("")
        if self._address.scheme not in {"http", "https"} or not self._address.host:
            raise DeliveryFailed(
                f"{variable} is not an https address: copy it from the chat's settings of incoming "
                "webhooks",
                may_pass=False,
            )

    def send(self, message: Message) -> str:
        """Post it; 2xx is the confirmation."""
        text = "\n".join([f"*{_plain(message.subject)}*", *map(_plain, message.lines)])
        try:
            answer = httpx.post(
                self._address,
                json={"text": text[:_LONGEST_TEXT]},
                headers={"Idempotency-Key": str(message.message_id)},
                timeout=TIMEOUT_SECONDS,
                follow_redirects=False,
            )
        except httpx.TimeoutException as error:
            raise DeliveryFailed(
                f"the webhook did not answer in {TIMEOUT_SECONDS} s", may_pass=True
            ) from error
        except httpx.HTTPError as error:
            raise DeliveryFailed(
                f"the webhook cannot be reached ({type(error).__name__})", may_pass=True
            ) from error
        if answer.is_success:
            return f"HTTP {answer.status_code}"
        raise DeliveryFailed(
            f"the webhook answered HTTP {answer.status_code}",
            may_pass=answer.status_code in _PASSING or answer.is_server_error,
            wait_seconds=_asked_wait(answer),
        )


def _plain(text: str) -> str:
    """Keep titles from calling everybody: ``<!channel>`` is a command in Slack."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _asked_wait(answer: httpx.Response) -> float | None:
    told = answer.headers.get("retry-after", "")
    return min(float(told), _LONGEST_WAIT) if told.isdecimal() else None
