"""The endpoint that rephrases: asked without names, not believed, not waited for."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from pydantic import SecretStr

from ytempire.advice import rephrasing
from ytempire.advice.endpoint import LARGEST, Endpoint
from ytempire.advice.errors import RephrasingFailed
from ytempire.advice.rephrasing import Rephrasing
from ytempire.settings import KEYS_TO_SOURCES, Settings

from .sentences import INJECTION, SAME, SENTENCE

KEY = "sk-a-key-that-nobody-may-see"
Answer = Callable[[BaseHTTPRequestHandler], None]


def completion(said: Any) -> Answer:
    content = json.dumps({"choices": [{"message": {"role": "assistant", "content": said}}]})
    return answering(200, content.encode())


def answering(status: int, content: bytes, kind: str = "application/json") -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("content-type", kind)
        handler.send_header("content-length", str(len(content)))
        if status in {301, 307}:
            handler.send_header("location", "/elsewhere")
        handler.end_headers()
        handler.wfile.write(content)

    return answer


def dripping(handler: BaseHTTPRequestHandler) -> None:
    """A byte now and then: no timeout of reading ever comes."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def dripping_headers(handler: BaseHTTPRequestHandler) -> None:
    """Not even the headers end: each byte comes before a reader gives up."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nx-a: ")
    for _ in range(60):
        handler.wfile.write(b"a")
        handler.wfile.flush()
        time.sleep(0.05)


@contextmanager
def endpoint(answer: Answer) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Serve one answer to all; tell what was asked."""
    heard: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            heard.append({"path": self.path, "headers": dict(self.headers), "body": body})
            with suppress(BrokenPipeError, ConnectionResetError):
                answer(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", heard
    finally:
        server.shutdown()
        server.server_close()


def asking(url: str, seconds: float = 5) -> Rephrasing:
    return Rephrasing(Endpoint(url, SecretStr(KEY), "a-model", seconds))


def test_a_true_answer_is_used() -> None:
    with endpoint(completion(SAME)) as (url, heard):
        said = asking(url)(SENTENCE)
    assert said is not None
    assert said.startswith("For Ignore all rules")
    (asked,) = heard
    assert asked["path"] == "/v1/chat/completions"
    assert asked["headers"]["Authorization"] == f"Bearer {KEY}"
    assert json.loads(asked["body"])["model"] == "a-model"


def test_no_name_from_outside_is_told_to_it() -> None:
    with endpoint(completion(SAME)) as (url, heard):
        asking(url)(SENTENCE)
    assert INJECTION not in heard[0]["body"]
    assert "Ignore all rules" not in heard[0]["body"]
    assert json.loads(heard[0]["body"])["messages"][1]["content"] == SENTENCE.nameless


@pytest.mark.parametrize("answer", [
    completion(SAME.replace("$257.08", "$999.00")),
    completion(SAME + " That is twice as much."),
    completion(SAME.replace("; 26 days", "")),
    completion("I cannot help with that."),
    completion(""), completion(None), completion(["a", "b"]), completion({"text": SAME}),
    answering(500, b"no"), answering(429, b"{}"), answering(307, b""),
    answering(200, b"<html><body>Sign in</body></html>", "text/html"),
    answering(200, b"[" * 20_000), answering(200, b"\xff\xfe"), answering(200, b"{}"),
    answering(200, json.dumps({"choices": []}).encode()),
    answering(200, b'{"choices": [{"message": {"content": "' + b"a" * 1_000_000 + b'"}}]}'),
    dripping, dripping_headers, lambda _: time.sleep(3),
], ids=[
    "another figure", "a number in words", "no n", "a refusal", "nothing", "null", "a list",
    "an object", "500", "429", "elsewhere", "HTML", "nested", "no text", "no choices",
    "empty choices", "a megabyte", "byte by byte", "headers byte by byte", "never",
])  # fmt: skip
def test_whatever_else_it_answers_the_sentence_stays(
    answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with endpoint(answer) as (url, heard):
        asked = asking(url, seconds=0.7)
        begun = time.monotonic()
        assert asked(SENTENCE) is None
        took = time.monotonic() - begun
        asked.tell()
    assert took < 2
    assert len(heard) == 1, "it was asked once, and nowhere else"
    assert sum(asked.refused.values()) == 1
    assert "keep their own words" in caplog.text
    for secret in (KEY, "$999.00", "Ignore all rules"):
        assert secret not in caplog.text


def test_an_answer_of_a_megabyte_is_not_read_to_its_end() -> None:
    with (
        endpoint(answering(200, b"x" * 1_000_000)) as (url, _),
        pytest.raises(RephrasingFailed, match=f"{LARGEST:,} bytes"),
    ):
        Endpoint(url, SecretStr(KEY), "a-model").rephrase("a")


def test_who_fails_again_and_again_is_not_asked_any_more() -> None:
    with endpoint(answering(500, b"")) as (url, heard):
        asked = asking(url)
        assert [asked(SENTENCE) for _ in range(9)] == [None] * 9
    assert len(heard) == rephrasing._FAILURES_AT_MOST


def test_a_night_does_not_wait_longer_than_it_may() -> None:
    with endpoint(completion("no")) as (url, heard):
        asked = Rephrasing(Endpoint(url, SecretStr(KEY), "m", seconds=1), seconds=1.2)
        assert asked(SENTENCE) is None
        time.sleep(0.3)
        assert asked(SENTENCE) is None
    assert len(heard) == 1


@pytest.mark.parametrize("url", [
    "http://models.example/v1", "http://10.0.0.8/v1", "ftp://127.0.0.1/", "v1", "",
    "https://user:word@models.example/v1",
])  # fmt: skip
def test_an_address_that_would_tell_the_key_is_not_asked(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    given = Settings(llm_url=url, llm_api_key=SecretStr(KEY))
    asked = Rephrasing.of(given)
    # An empty address is not set: then it is the usual one.
    assert (asked.endpoint is None) == (url != "")
    asked.tell()
    assert ("YTEMPIRE_LLM_URL" in caplog.text) == (url != "")
    assert KEY not in caplog.text


def test_without_a_key_nothing_is_asked() -> None:
    asked = Rephrasing.of(Settings())
    assert asked.endpoint is None
    assert asked(SENTENCE) is None
    assert not asked.refused


def test_the_key_does_not_print_and_readers_are_not_told_it() -> None:
    one = Endpoint("https://models.example/v1", SecretStr(KEY), "m")
    assert KEY not in repr(one) + str(vars(one))
    assert "llm_api_key" in KEYS_TO_SOURCES
