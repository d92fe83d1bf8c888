"""A request whose answer never begins is sent once; asking again is a call of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from ytempire.sources.call_recorder import ApiCall
from ytempire.sources.youtube_data import YouTubeData

ANSWER = (
    b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"items": []}'
)


class Server:
    """Answers on kept connections; ends some before an answer, some in the middle of it."""

    def __init__(self, ends: set[int], halves: set[int]) -> None:
        self.requests, self._ends, self._halves = 0, ends, halves
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection:
                while connection.recv(65536):
                    self.requests += 1
                    if self.requests in self._ends:
                        break
                    if self.requests in self._halves:
                        connection.sendall(ANSWER[:-5])
                        break
                    connection.sendall(ANSWER)


@pytest.fixture(
    params=[({1}, set()), ({2}, set()), ({2, 3}, set()), (set(), {2})],
    ids=["at once", "when kept", "twice", "in the answer"],
)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    running = Server(*request.param)
    yield running
    running.close()


def test_each_request_that_is_sent_is_recorded(server: Server) -> None:
    calls: list[ApiCall] = []
    youtube = YouTubeData("key", server.address, calls.append)
    for _ in range(3):
        youtube.statistics(["a"], None)
    assert len(calls) == server.requests
    failed = [call for call in calls if call.error_message]
    assert len(failed) == server.requests - 3 > 0
    assert {call.id for call in failed} == {call.retry_of for call in calls if call.retry_of}
