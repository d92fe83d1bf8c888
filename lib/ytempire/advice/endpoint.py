"""An OpenAI-compatible endpoint that puts a sentence in other words.

It is told a sentence without names and nothing else of the warehouse, it is not trusted in what it
answers, and it may neither keep us waiting nor fill our memory. Its key is in a header, and
nowhere else.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from dataclasses import dataclass, field
from ipaddress import ip_address

import httpx
from pydantic import SecretStr

from ytempire.advice.errors import RephrasingFailed
from ytempire.insights.cards.checking import ADDED

SECONDS = 10.0
"""How long one answer may take, from the first byte sent to the last received."""
LARGEST = 64_000
"""Bytes of an answer that are read."""
_ASKED = (
    "You smooth one sentence of a report for a business reader. Keep every word, figure, date and "
    "placeholder such as {name1} as written, once each and in the same order. You may put in "
    f"single words of these: {', '.join(sorted(ADDED))}; not beside a figure or the word not. You "
    "may leave a comma out, and write a full stop, semicolon or colon for one another where no "
    "figure is beside them. Answer with the text alone, on one line."
)
# httpx tells each request, with its address.
logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass(frozen=True)
class Endpoint:
    """Where sentences are put in other words.

    Attributes
    ----------
    url
        Base address, as ``https://api.openai.com/v1``.
    key
        Its key.
    model
        Name of the model.
    seconds
        How long one answer may take.

    Raises
    ------
    RephrasingFailed
        If the address is none, or would carry the key in the open.
    """

    url: str
    key: SecretStr = field(repr=False)
    model: str
    seconds: float = SECONDS

    def __post_init__(self) -> None:
        """Refuse an address that cannot be asked, or would tell the key to whoever listens."""
        try:
            address = httpx.URL(self.url)
        except (httpx.InvalidURL, ValueError):
            address = httpx.URL("")
        if address.scheme not in {"http", "https"} or not address.host or address.userinfo:
            raise RephrasingFailed(
                "YTEMPIRE_LLM_URL is no address: write it as https://api.openai.com/v1"
            )
        if address.scheme == "http" and not _is_here(address.host):
            raise RephrasingFailed(
                "YTEMPIRE_LLM_URL would carry the key unencrypted: use https, or an endpoint on "
                "this machine"
            )

    def rephrase(self, text: str) -> str:
        """Return other words for a text, unchecked.

        Raises
        ------
        RephrasingFailed
            If it does not answer in time, or with no text; the message holds nothing of the
            answer.
        """
        told: list[str | RephrasingFailed] = []

        def ask() -> None:
            try:
                told.append(self._ask(text))
            except RephrasingFailed as failed:
                told.append(failed)
            except httpx.HTTPError as error:
                told.append(RephrasingFailed(f"it cannot be reached ({type(error).__name__})"))
            except Exception as error:  # what a stranger's answer may do ends here
                told.append(RephrasingFailed(f"its answer is no answer ({type(error).__name__})"))

        # A thread, since an answer that comes byte by byte never runs into a timeout of reading.
        asking = threading.Thread(target=ask, daemon=True, name="rephrasing")
        asking.start()
        asking.join(self.seconds)
        if not told:
            raise RephrasingFailed(f"it did not answer in {self.seconds:g} s")
        if isinstance(told[0], RephrasingFailed):
            raise told[0]
        return told[0]

    def _ask(self, text: str) -> str:
        until = time.monotonic() + self.seconds
        body = {
            "model": self.model,
            "temperature": 0,
            "messages": [
                {"role": "system", "content": _ASKED},
                {"role": "user", "content": text},
            ],
        }
        content = bytearray()
        with httpx.stream(
            "POST",
            f"{self.url.rstrip('/')}/chat/completions",
            json=body,
            headers={"Authorization": f"Bearer {self.key.get_secret_value()}"},
            timeout=self.seconds,
            follow_redirects=False,
        ) as answer:
            if not answer.is_success:
                raise RephrasingFailed(f"it answered HTTP {answer.status_code}")
            for part in answer.iter_bytes():
                content += part
                if len(content) > LARGEST:
                    raise RephrasingFailed(f"its answer is longer than {LARGEST:,} bytes")
                if time.monotonic() > until:
                    raise RephrasingFailed(f"it did not answer in {self.seconds:g} s")
        return _text_of(bytes(content))


def _text_of(content: bytes) -> str:
    try:
        said = json.loads(content)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise RephrasingFailed("its answer is not a chat completion") from None
    if not isinstance(said, str):
        raise RephrasingFailed("its answer holds no text")
    return said


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
