"""The door of a real server: who comes in, what they may do, and what nobody can."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from psycopg.types.json import Jsonb
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.ioloop import IOLoop
from tornado.websocket import websocket_connect

from ytempire.dashboards import door, serve
from ytempire.identity import sessions, users
from ytempire.identity.sessions import Session
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .browser import Address, pages_alone, served

GOOD = "a long enough one"
FRONT, PAGE = "/voila/render/index.ipynb", "/voila/render/executive.ipynb"
NO_ALERT = uuid.UUID(int=0)
CLOSED = [PAGE, "/me", "/rows/executive/trend.csv", "/live/executive"]


@pytest.fixture
def opened(settings: Settings, tmp_path_factory) -> Iterator[Address]:
    """A server of a fresh warehouse, which has no users."""
    notebooks = pages_alone(tmp_path_factory.mktemp("pages"), "executive")
    with served(settings, notebooks=notebooks) as (address, _):
        time.sleep(door.ASKED_SECONDS)  # that there are none it knows no longer, and asks again
        yield address


@pytest.fixture
def alert(warehouse: Warehouse) -> uuid.UUID:
    """An alert that fires."""
    with warehouse.transaction("writer") as connection:
        row = connection.execute(
            "insert into ytempire.alerts (rule, fingerprint, severity, title, runbook, "
            "subject_kind, subject_id, subject_name, value, worst_value, threshold, comparison, "
            "unit, occurrences, openings, first_seen_at, last_seen_at, evaluated_at, fired_at, "
            "opened_at) select 'hot', 'hot/a', 'warning', 'Too hot', '#hot', 'account', 'a', "
            "'Oven a', 12, 12, 10, 'above', 'degrees', 1, 1, at, at, at, at, at "
            "from ytempire.clock_now() as at returning alert_id"
        ).fetchone()
    return row[0]


def came_in(address: Address, name: str, password: str = GOOD) -> httpx.Client:
    client = httpx.Client(base_url=address, timeout=60)
    client.get("/login")
    told = {"name": name, "password": password, "_xsrf": client.cookies["_xsrf"]}
    client.last = client.post("/login", data=told)
    return client


def act(client: httpx.Client, alert: uuid.UUID, **told: object) -> httpx.Response:
    return client.post(
        f"/act/alerts/{alert}", json=told, headers={"X-XSRFToken": client.cookies.get("_xsrf", "")}
    )


def events(warehouse: Warehouse) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select action, actor, note from ytempire.alert_events order by event_id"
        ).fetchall()


def socket_status(address: Address, path: str, **headers: str) -> int:
    """Return with which status a socket is refused; 101: it is not."""

    async def opened() -> int:
        url = f"{address}{path}".replace("http", "ws", 1)
        try:
            (await websocket_connect(HTTPRequest(url, headers=headers))).close()
        except HTTPClientError as refused:
            return refused.code
        return 101

    return IOLoop(make_current=False).run_sync(opened, timeout=60)


def test_the_printed_address_lets_in_and_no_other(opened: Address) -> None:
    with httpx.Client(base_url=opened) as stranger:
        for path in ["/", *CLOSED]:
            answer = stranger.get(path)
            assert answer.status_code in {302, 403}, path
            assert "/login" in answer.headers.get("Location", "/login")
        assert socket_status(opened, "/live/executive") == 403
        assert act(stranger, NO_ALERT, action="acknowledge").status_code == 403
        wrong = stranger.get("/?token=wrong", follow_redirects=True)
        assert "not the link" in wrong.text
        assert stranger.get("/me").status_code == 302
        assert stranger.get("/ready").status_code == 200, "says no more than that it is up"
    with httpx.Client(base_url=opened) as owner:
        answer = owner.get(opened.entrance)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/")
        assert owner.get("/").headers["Location"] == FRONT, "the token has left the address"
        assert owner.get("/me").json()["role"] == "operator"
        cookie = answer.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        stranger = {"Host": "elsewhere.example"}
        assert owner.get("/me", headers=stranger).status_code == 403


def test_once_there_are_users_everybody_signs_in(
    opened: Address, warehouse: Warehouse, settings: Settings
) -> None:
    with httpx.Client(base_url=opened) as guest:
        guest.get(opened.entrance)
        assert guest.get("/me").status_code == 200
        users.add(warehouse, "mara", "viewer", GOOD, actor="root")
        wait_until(lambda: guest.get("/me").status_code == 302, door.ASKED_SECONDS + 3)
        assert guest.get(opened.entrance).headers["Location"] == "/login?wrong=link"
    wrong, nobody = came_in(opened, "mara", "wrong"), came_in(opened, "nobody", "wrong")
    assert wrong.last.status_code == nobody.last.status_code == 401
    assert hidden(wrong.last.text) == hidden(nobody.last.text), "nothing tells the two apart"
    mara = came_in(opened, "Mara")
    assert (mara.last.status_code, mara.last.headers["Location"]) == (303, "/")
    assert mara.get("/me").json() == {
        "name": "mara", "role": "viewer", "may_act": False, "may_sign_out": True,
    }  # fmt: skip
    users.set_password(warehouse, "mara", "another long one", actor="root")
    wait_until(lambda: mara.get("/me").status_code == 302, 5)
    again = came_in(opened, "mara", "another long one")
    assert again.get("/me").status_code == 200
    users.remove(warehouse, "mara", actor="root")
    users.add(warehouse, "mara", "admin", GOOD, actor="root")
    wait_until(lambda: again.get("/me").status_code == 302, 5)


def test_signing_in_sends_nowhere_else_and_needs_the_xsrf_token(
    opened: Address, warehouse: Warehouse
) -> None:
    users.add(warehouse, "mara", "viewer", GOOD, actor="root")
    with httpx.Client(base_url=opened, timeout=60) as client:
        assert client.post("/login", data={"name": "mara", "password": GOOD}).status_code == 403
        client.get("/login")
        told = {"name": "mara", "password": GOOD, "_xsrf": client.cookies["_xsrf"]}
        for elsewhere in ("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere"):
            answer = client.post("/login", data=told | {"next": elsewhere})
            assert answer.headers["Location"] == "/"
        answer = client.post("/login", data=told | {"next": PAGE + "?a=1"})
        assert answer.headers["Location"] == PAGE + "?a=1"
        out = client.post("/logout", data={"_xsrf": client.cookies["_xsrf"]})
        assert out.headers["Location"] == "/login"
        assert client.get("/me").status_code == 302
    with warehouse.transaction("owner") as connection:
        kinds = connection.execute(
            "select distinct kind from ytempire.access_events where user_name = 'mara'"
        ).fetchall()
    assert {one for (one,) in kinds} == {"user_added", "sign_in_tried", "sign_in", "sign_out"}


def test_too_many_tries_are_told_when_to_come_again(opened: Address, warehouse: Warehouse) -> None:
    users.add(warehouse, "mara", "viewer", GOOD, actor="root")
    statuses = [came_in(opened, "mara", "wrong").last.status_code for _ in range(7)]
    assert statuses[:5] == [401] * 5
    assert 429 in statuses[5:]
    refused = next(
        one for one in (came_in(opened, "mara", "wrong").last for _ in range(5))
        if one.status_code == 429
    )  # fmt: skip
    assert int(refused.headers["Retry-After"]) >= 1


def test_only_operators_act_and_every_deed_has_its_actor(
    opened: Address, warehouse: Warehouse, alert: uuid.UUID
) -> None:
    for name, role in (("ann", "viewer"), ("bob", "operator"), ("eve", "admin")):
        users.add(warehouse, name, role, GOOD, actor="root")
    ann, bob, eve = (came_in(opened, name) for name in ("ann", "bob", "eve"))

    refused = act(ann, alert, action="acknowledge")
    assert refused.status_code == 403
    assert "ann may look at alerts, not act on them" in refused.json()["message"]
    assert events(warehouse) == []

    assert act(bob, alert, action="acknowledge").json()["message"].startswith("Acknowledged")
    again = act(eve, alert, action="acknowledge")
    assert (again.status_code, again.json()["message"][:8]) == (200, "Somebody")
    assert act(eve, alert, action="comment", note=" <b>I look.</b>\0 ").status_code == 200
    assert act(bob, alert, action="snooze", hours=4, note=None).status_code == 200
    assert act(bob, alert, action="resolve", note="Mended.").status_code == 200
    late = act(bob, alert, action="snooze", hours=4)
    assert late.status_code == 409
    assert "is resolved" in late.json()["message"]
    assert act(bob, NO_ALERT, action="acknowledge").status_code == 404
    assert events(warehouse) == [
        ("ack", "bob", None), ("comment", "eve", "<b>I look.</b>"), ("snooze", "bob", None),
        ("resolve", "bob", "Mended."),
    ]  # fmt: skip

    users.set_role(warehouse, "bob", "viewer", actor="root")
    assert act(bob, alert, action="comment", note="x").status_code == 403, "it holds at once"
    with warehouse.transaction("owner") as connection:
        noted = connection.execute(
            "select user_name, host(address), detail from ytempire.access_events "
            "where kind = 'refused' order by event_id"
        ).fetchall()
    assert noted == [
        ("ann", "127.0.0.1", f"acknowledge {alert}"), ("bob", "127.0.0.1", f"comment {alert}"),
    ]  # fmt: skip


@pytest.fixture
def insight(warehouse: Warehouse) -> uuid.UUID:
    """An insight that holds."""
    told: dict[str, str | None] = dict.fromkeys(
        ("low", "high", "interval_ratio", "effect", "n", "counted")
    )
    told |= dict.fromkeys(("metric", "unit", "window_start", "window_end", "query"), "x")
    with warehouse.transaction("owner") as connection:
        row = connection.execute(
            "insert into ytempire.insights (insight_id, detector, title, subject, evidence, "
            "reckoned, statement, valid_from, found_at, valid_until) select gen_random_uuid(), "
            "'anomaly', 'A day', 'a', %s, 'not', 'It fell.', at, at, at + interval '1 day' "
            "from ytempire.clock_now() as at returning insight_id",
            [Jsonb(told)],
        ).fetchone()
    return row[0]


def decide(client: httpx.Client, insight: uuid.UUID, **told: object) -> httpx.Response:
    return client.post(
        f"/act/insights/{insight}", json=told,
        headers={"X-XSRFToken": client.cookies.get("_xsrf", "")},
    )  # fmt: skip


def test_only_operators_decide_on_insights_and_every_decision_has_its_actor(
    opened: Address, warehouse: Warehouse, insight: uuid.UUID
) -> None:
    for name, role in (("ann", "viewer"), ("bob", "operator"), ("eve", "admin")):
        users.add(warehouse, name, role, GOOD, actor="root")
    ann, bob, eve = (came_in(opened, name) for name in ("ann", "bob", "eve"))
    refused = decide(ann, insight, action="accept")
    assert refused.status_code == 403
    assert "ann may look at insights, not decide on them" in refused.json()["message"]
    assert decide(bob, insight, action="accept", note=" <b>From Monday.</b>\0 ").json() == {
        "message": "Accepted."
    }
    again = decide(eve, insight, action="accept")
    assert (again.status_code, again.json()["message"]) == (200, "It was accepted before.")
    assert decide(eve, insight, action="dismiss").status_code == 200
    assert decide(eve, NO_ALERT, action="accept").status_code == 404
    for told in ({"action": "ack"}, {"action": ["accept"]}, {}, {"action": "accept", "note": 7}):
        assert decide(bob, insight, **told).status_code == 400, told
    without = bob.post(f"/act/insights/{insight}", json={"action": "accept"})
    assert without.status_code == 403, "without the token of its own page"
    nobody = httpx.Client(base_url=opened, timeout=60)
    assert decide(nobody, insight, action="accept").status_code in {302, 403}
    with warehouse.transaction("owner") as connection:
        written = connection.execute(
            "select decision, actor, note from ytempire.insight_decisions order by decision_id"
        ).fetchall()
        connection.execute("update ytempire.insights set valid_until = found_at")
        noted = connection.execute(
            "select user_name, detail from ytempire.access_events where kind = 'refused'"
        ).fetchall()
    assert written == [("accept", "bob", "<b>From Monday.</b>"), ("dismiss", "eve", None)]
    assert noted == [("ann", f"accept {insight}")]
    late = decide(bob, insight, action="accept")
    assert late.status_code == 409
    assert "has expired" in late.json()["message"]


def test_what_is_not_asked_in_the_right_way_is_not_done(
    opened: Address, warehouse: Warehouse, alert: uuid.UUID
) -> None:
    users.add(warehouse, "bob", "operator", GOOD, actor="root")
    bob = came_in(opened, "bob")
    token, path = {"X-XSRFToken": bob.cookies["_xsrf"]}, f"/act/alerts/{alert}"
    good = {"action": "acknowledge"}
    assert bob.post(path, json=good).status_code == 403, "without the token"
    assert bob.post(path, json=good, headers={"X-XSRFToken": "2|x"}).status_code == 403
    origin = token | {"Origin": "https://elsewhere.example"}
    assert bob.post(path, json=good, headers=origin).status_code in {403, 404}
    assert bob.post(path, data=good | {"_xsrf": token["X-XSRFToken"]}).status_code == 415
    assert bob.get(path).status_code == 405
    for body in (
        b"", b"[", b"[]", b"null", b'"acknowledge"', b"\xff", b"[" * 100_000,
        *(json.dumps(one).encode() for one in (
            {}, {"action": "reopen"}, {"action": ["resolve"]}, {"action": "resolve", "note": 7},
            {"action": "comment"}, {"action": "comment", "note": " \0"},
            {"action": "comment", "note": "\ud800"},
            {"action": "comment", "note": "x" * 2001}, {"action": "snooze"},
            {"action": "snooze", "hours": "4"}, {"action": "snooze", "hours": True},
            {"action": "snooze", "hours": 0}, {"action": "snooze", "hours": 721},
            {"action": "snooze", "hours": float("nan")}, {"action": "snooze", "hours": -1},
        )),
    ):  # fmt: skip
        headers = token | {"Content-Type": "application/json"}
        answer = bob.post(path, content=body, headers=headers)
        assert answer.status_code == 400, body[:60]
        assert answer.json()["message"].startswith("Not done: ")
    assert events(warehouse) == []


def test_a_session_that_was_not_signed_here_is_nobody_s(
    opened: Address, settings: Settings, warehouse: Warehouse
) -> None:
    users.add(warehouse, "mara", "admin", GOOD, actor="root")
    [mara] = door.opening.listed(warehouse)
    name, key = door.cookie_name(settings), sessions.secret(settings.home)
    session = Session(mara.user_id, mara.password_version)

    def status(cookie: str) -> int:
        return httpx.get(f"{opened}/me", cookies={name: cookie}).status_code

    assert status(sessions.written(key, session)) == 200
    assert status(sessions.written(b"another key" * 3, session)) == 302
    assert status(sessions.written(key, Session(uuid.uuid4(), 1))) == 302
    assert status(sessions.written(key, Session(mara.user_id, 2))) == 302
    assert status(sessions.written(key, Session())) == 302, (
        "the link's session, and there are users"
    )


def test_nothing_can_be_executed(opened: Address, tmp_path: Path) -> None:
    """Neither through a kernel's socket, which is not there, nor through a page's."""
    made = tmp_path / "made by a visitor"
    code = f"open({str(made)!r}, 'w')"
    cookies = "; ".join(f"{k}={v}" for k, v in opened.cookies.items())
    kernel = f"/api/kernels/{uuid.uuid4()}/channels"
    assert socket_status(opened, kernel, Cookie=cookies) == 404
    with httpx.Client(base_url=opened, cookies=opened.cookies, timeout=60) as visitor:
        wait_until(lambda: visitor.get(PAGE).status_code == 200, 60)
        assert not re.search(r"kernel.?id", visitor.get(PAGE).text, re.IGNORECASE)
        for path in ("/api/kernels", "/voila/api/contents", "/api/sessions", "/api/terminals"):
            assert visitor.get(path).status_code == 404
            xsrf = {"X-XSRFToken": visitor.cookies["_xsrf"]}
            assert visitor.post(path, json={}, headers=xsrf).status_code in {403, 404}

    async def send() -> str:
        url = f"{opened}/live/executive".replace("http", "ws", 1)
        connection = await websocket_connect(HTTPRequest(url, headers={"Cookie": cookies}))
        first = await connection.read_message()
        for channel in ("shell", "control"):
            message = json.dumps(request(channel, code))
            await connection.write_message(message)
            await connection.write_message(framed(channel, code), binary=True)
        second = await connection.read_message()
        connection.close()
        return first and second

    assert IOLoop(make_current=False).run_sync(send, timeout=60), (
        "it goes on as if nothing was said"
    )
    assert not made.exists()


def test_it_does_not_start_open_to_all(settings: Settings) -> None:
    told = serve.environment(settings.model_copy(update={"dashboard_host": "0.0.0.0"}))
    command = [sys.executable, "-m", "ytempire.dashboards.serve", "--port", "9"]
    ended = subprocess.run(
        command, env=told, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 2
    assert "ytempire users add NAME" in ended.stderr


def request(channel: str, code: str) -> dict:
    """Return what asks a kernel to execute, as JSON."""
    header = {
        "msg_id": "1", "msg_type": "execute_request", "version": "5.3", "session": "s",
        "username": "u", "date": "2026-11-21T12:00:00Z",
    }  # fmt: skip
    content = {"code": code, "silent": False}
    return {"channel": channel, "header": header, "parent_header": {}, "metadata": {},
            "content": content, "buffers": []}  # fmt: skip


def framed(channel: str, code: str) -> bytes:
    """Return the same as Jupyter's binary protocol has it: offsets, then the parts."""
    asked = request(channel, code)
    names = ("header", "parent_header", "metadata", "content")
    parts = [channel.encode(), *(json.dumps(asked[name]).encode() for name in names)]
    starts = [8 * (len(parts) + 2)]
    for part in parts:
        starts.append(starts[-1] + len(part))
    offsets = b"".join(number.to_bytes(8, "little") for number in (len(starts), *starts))
    return offsets + b"".join(parts)


def hidden(page: str) -> str:
    """Return a page without what differs each time."""
    return re.sub(r'name="_xsrf" value="[^"]*"', "", page)


def wait_until(true, seconds: float) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until
        time.sleep(0.2)
