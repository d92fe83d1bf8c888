"""Reports go where they should: once, whole, tried again, and noted without an address."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from psycopg.rows import dict_row

from ytempire.delivery import smtp, targets, webhook
from ytempire.delivery.edition import EditionGone
from ytempire.delivery.report_records import Records
from ytempire.delivery.reports import Post
from ytempire.delivery.targets import DeliveryBook
from ytempire.editions import placing
from ytempire.parameters import ParameterError
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from . import editions, servers
from .editions import NAME
from .servers import Hook, Postbox

TARGETS = {
    "archive": {"kind": "folder", "path": "archive"},
    "management": {"kind": "mail", "to": ["head@x.example", "cfo@x.example"]},
    "newsroom": {"kind": "webhook", "link": "https://reports.example/all/"},
}
Posted = Callable[..., Post]


@pytest.fixture
def hook() -> Iterator[Hook]:
    with servers.webhook() as made:
        yield made


@pytest.fixture
def box() -> Iterator[Postbox]:
    with servers.mail_server() as made:
        yield made


@pytest.fixture
def waited() -> list[float]:
    return []


@pytest.fixture
def post(
    database_url: str, tmp_path: Path, hook: Hook, box: Postbox, waited: list[float]
) -> Iterator[Post]:
    """A post whose servers and folder are on this machine, and an edition."""
    settings = Settings(
        home=tmp_path / "home",
        database_url=database_url,
        reports=tmp_path / "reports",
        smtp_url=f"smtp://user:very-secret@127.0.0.1:{box.port}",
        alert_mail_from="reports@x.example",
        delivery_webhooks=f"newsroom={hook.address}",
    )
    (settings.home / "archive").mkdir(parents=True)
    editions.make(settings.reports_folder)
    with Warehouse(settings) as warehouse:
        book = DeliveryBook.model_validate({"targets": TARGETS})
        yield Post(settings, warehouse, book, placing.place, waited.append)


def rows(post: Post) -> list[dict[str, Any]]:
    with post.warehouse.connect("reader") as connection:
        cursor = connection.cursor(row_factory=dict_row)
        found = cursor.execute(
            "select * from ytempire.report_deliveries order by target, occasion"
        ).fetchall()
    # Whatever happened, nobody's address and no secret is in what is kept.
    kept = repr(found)
    assert "@x.example" not in kept
    assert "very-secret" not in kept
    assert "127.0.0.1" not in kept
    return found


def later(post: Post) -> None:
    """Let what waits be due."""
    with post.warehouse.transaction("writer") as connection:
        connection.execute(
            "update ytempire.report_deliveries set next_attempt_at = now() - interval '1 second' "
            "where state = 'waiting'"
        )


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes()
            for p in folder.rglob("*") if p.is_file()}  # fmt: skip


def states(done: list[Any]) -> dict[str, str]:
    return {one.target: one.state for one in done}


def test_each_target_gets_it_once(post: Post, hook: Hook, box: Postbox) -> None:
    done = post.deliver(NAME, TARGETS)
    assert states(done) == dict.fromkeys(TARGETS, "sent")
    again = post.deliver(NAME, TARGETS)
    assert states(again) == dict.fromkeys(TARGETS, "kept")
    assert all("it was sent on" in one.said for one in again)
    assert (len(hook.posted), len(box.letters)) == (1, 1)
    kept = rows(post)
    assert [(r["target"], r["kind"], r["state"], r["attempts"], r["occasion"]) for r in kept] == [
        ("archive", "folder", "sent", 1, 1),
        ("management", "mail", "sent", 1, 1),
        ("newsroom", "webhook", "sent", 1, 1),
    ]
    assert [r["outcome"] for r in kept] == ["copied", "accepted for 2 of 2 addresses", "HTTP 200"]
    assert kept[1]["carried"].startswith("the page with 1 pictures, trend_analysis.pdf (1 kB)")
    assert str(kept[0]["edition_made_at"].timestamp()) == "1795275600.0"


def test_somebody_may_ask_for_it_again(post: Post, hook: Hook) -> None:
    post.deliver(NAME, ["newsroom", "archive"])
    first = files(post.settings.home / "archive")
    editions.make(post.settings.reports_folder, rows=3, made_at="2026-11-22T10:00:00+00:00")
    [kept] = post.deliver(NAME, ["newsroom"])
    assert "as it was made then: --again sends it as it is now" in kept.said
    assert states(post.deliver(NAME, ["newsroom", "archive"], again=True)) == {
        "newsroom": "sent", "archive": "sent",
    }  # fmt: skip
    assert [r["occasion"] for r in rows(post)] == [1, 2, 1, 2]
    assert len(set(hook.ids)) == 2
    second = files(post.settings.home / "archive")
    assert second != first
    assert second == {
        f"{NAME}/{name}": content
        for name, content in files(post.settings.reports_folder / NAME).items()
    }


def test_another_edition_is_another(post: Post, hook: Hook) -> None:
    editions.make(post.settings.reports_folder, "2026-11-21/trend_analysis.weekly")
    for name in (NAME, "2026-11-21/trend_analysis.weekly"):
        assert states(post.deliver(name, ["newsroom"])) == {"newsroom": "sent"}
    assert len(set(hook.ids)) == len(hook.posted) == 2


def test_what_a_chat_is_told(post: Post, hook: Hook) -> None:
    post.deliver(NAME, ["newsroom"])
    assert hook.texts == [
        "*Trend analysis, 2026-11-20*\n"
        'Views rose by 12 % &lt;!channel&gt; &amp; "so" on\n'
        "Pacific days 2026-11-14 to 2026-11-20.\n"
        "The report: https://reports.example/all/2026-11-20/trend_analysis.weekly/trend_analysis.html"
    ]


def test_a_folder_that_is_not_there_is_waited_for(post: Post, tmp_path: Path) -> None:
    (post.settings.home / "archive").rmdir()
    [done] = post.deliver(NAME, ["archive"])
    assert (done.state, "mount the share" in done.said) == ("waiting", True)
    assert post.deliver_waiting() == []  # not yet
    (post.settings.home / "archive").mkdir()
    later(post)
    assert states(post.deliver_waiting()) == {"archive": "sent"}
    assert files(post.settings.home / "archive" / NAME) == files(
        post.settings.reports_folder / NAME
    )
    assert not list((post.settings.home / "archive" / ".drafts").iterdir())
    [row] = rows(post)
    assert (row["attempts"], row["next_attempt_at"]) == (2, None)


def test_half_a_copy_is_never_seen(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    whole = shutil.copytree

    def full(source: Path, target: Path, *of_a_folder_within: Any) -> None:
        if of_a_folder_within:
            whole(source, target, *of_a_folder_within)
            return
        whole(source, target, ignore=shutil.ignore_patterns("manifest.json"))
        assert not (post.settings.home / "archive" / NAME).exists()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", full)
    [done] = post.deliver(NAME, ["archive"])
    assert done.said.startswith(
        "it cannot be written to its folder: No space left on device; it is"
    )
    assert files(post.settings.home / "archive") == {}


def test_a_report_that_is_made_anew_while_it_is_copied(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    whole, times = shutil.copytree, []

    def exchanged(source: Path, target: Path, *of_a_folder_within: Any) -> None:
        whole(source, target, *of_a_folder_within)
        if not (times or of_a_folder_within):
            times.append(1)
            draft = post.settings.reports_folder / "draft"
            editions.make(draft, rows=2, made_at="2026-11-23T10:00:00+00:00")
            placing.place(draft / NAME, source)

    monkeypatch.setattr(shutil, "copytree", exchanged)
    assert states(post.deliver(NAME, ["archive"])) == {"archive": "sent"}
    assert files(post.settings.home / "archive" / NAME) == files(
        post.settings.reports_folder / NAME
    )


def test_a_chat_asks_for_time(post: Post, hook: Hook, waited: list[float]) -> None:
    hook.answers = [(429, {"retry-after": "7"}), (503, {})]
    assert states(post.deliver(NAME, ["newsroom"])) == {"newsroom": "sent"}
    assert waited == [7.0, 1.0]
    assert len(hook.posted) == 1


def test_what_refuses_for_good_is_not_tried_again(post: Post, hook: Hook, box: Postbox) -> None:
    hook.answers = [(404, {})]
    box.refused = {"head@x.example", "cfo@x.example"}
    done = post.deliver(NAME, ["newsroom", "management"])
    assert [one.sentence() for one in done] == [
        "newsroom: failed, the webhook answered HTTP 404",
        "management: failed, the mail server refuses every address of target management",
    ]
    later(post)
    assert post.deliver_waiting() == []
    assert {r["state"] for r in rows(post)} == {"failed"}
    # Whoever has mended it runs it again: of the same occasion, since nobody has it.
    box.refused = set()
    assert states(post.deliver(NAME, ["newsroom", "management"])) == {
        "newsroom": "sent", "management": "sent",
    }  # fmt: skip
    assert [(r["occasion"], r["attempts"]) for r in rows(post)] == [(1, 2), (1, 2)]


def test_a_server_that_is_away_is_given_up_in_the_end(post: Post, hook: Hook) -> None:
    hook.answers = [(502, {})] * 9
    [done] = post.deliver(NAME, ["newsroom"])
    assert done.said == "the webhook answered HTTP 502; it is tried again in 5 min"
    later(post)
    [done] = post.deliver_waiting()
    assert done.said.endswith("tried again in 10 min")
    with post.warehouse.transaction("writer") as connection:
        connection.execute(
            "update ytempire.report_deliveries set first_attempt_at = first_attempt_at - %s",
            [timedelta(days=1)],
        )
    later(post)
    [done] = post.deliver_waiting()
    assert (done.state, done.said) == ("failed", "given up: the webhook answered HTTP 502")
    [row] = rows(post)
    assert (row["state"], row["attempts"], row["ended_at"] is None) == ("failed", 3, False)


def test_time_outs_and_cut_connections(
    post: Post, hook: Hook, box: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "TIMEOUT_SECONDS", 0.1)
    monkeypatch.setattr(smtp, "TIMEOUT_SECONDS", 0.5)
    hook.slow_seconds = 0.4
    box.is_cut = True
    done = post.deliver(NAME, ["newsroom", "management"])
    assert states(done) == {"newsroom": "waiting", "management": "waiting"}
    assert "did not answer in 0.1 s" in done[0].said
    assert "the mail server cannot be reached (SMTPServerDisconnected)" in done[1].said
    hook.slow_seconds, hook.is_cut = 0.0, True
    later(post)
    [chat, _] = sorted(post.deliver_waiting(), key=lambda one: one.target)[::-1]
    assert "the webhook cannot be reached (RemoteProtocolError)" in chat.said
    hook.is_cut = box.is_cut = False
    later(post)
    assert states(post.deliver_waiting()) == {"newsroom": "sent", "management": "sent"}
    # They had heard it before: each time it had the same id.
    assert len(hook.ids) > 2
    assert len(set(hook.ids)) == len({letter["Message-ID"] for letter in box.letters}) == 1


@pytest.mark.parametrize("target", TARGETS)
def test_killed_between_sending_and_noting(
    post: Post, hook: Hook, box: Postbox, target: str
) -> None:
    code = (
        "import os, sys\n"
        "from ytempire.delivery.report_records import Records\n"
        "from ytempire.delivery.reports import Post\n"
        "from ytempire.editions import placing\nfrom ytempire.settings import load\n"
        "from ytempire.warehouse.connection import Warehouse\n"
        "Records.end = lambda *_, **__: os.kill(os.getpid(), 9)\n"
        "settings = load()\n"
        "with Warehouse(settings) as warehouse:\n"
        "    Post.opened(settings, warehouse, placing.place).deliver(sys.argv[1], [sys.argv[2]])\n"
    )
    import yaml

    (post.settings.home / "delivery.yaml").write_text(yaml.safe_dump({"targets": TARGETS}))
    assert post.settings.database_url is not None
    told = {
        "YTEMPIRE_HOME": str(post.settings.home),
        "YTEMPIRE_REPORTS": str(post.settings.reports_folder),
        "YTEMPIRE_DATABASE_URL": post.settings.database_url.get_secret_value(),
        "YTEMPIRE_SMTP_URL": f"smtp://127.0.0.1:{box.port}",
        "YTEMPIRE_ALERT_MAIL_FROM": "reports@x.example",
        "YTEMPIRE_DELIVERY_WEBHOOKS": f"newsroom={hook.address}",
    }
    done = subprocess.run([sys.executable, "-c", code, NAME, target], env=os.environ | told,
                          check=False, capture_output=True, text=True)  # fmt: skip
    assert done.returncode == -9, done.stderr
    [row] = rows(post)
    assert (row["state"], row["ended_at"]) == ("sending", None)
    [one] = post.deliver_waiting()
    assert one.state == "sent"
    [row] = rows(post)
    assert (row["state"], row["attempts"], row["occasion"]) == ("sent", 2, 1)
    assert len(set(hook.ids)) == (target == "newsroom")
    assert len({letter["Message-ID"] for letter in box.letters}) == (target == "management")
    assert post.deliver_waiting() == []
    assert states(post.deliver(NAME, [target])) == {target: "kept"}
    assert (row["outcome"] == "it lay there already") == (target == "archive")


def test_two_at_once_send_one(post: Post, hook: Hook) -> None:
    with Records.opened(post.warehouse) as other, other.alone(NAME, "newsroom") as is_held:
        assert is_held
        assert states(post.deliver(NAME, ["newsroom"])) == {"newsroom": "elsewhere"}
    assert hook.posted == []
    assert states(post.deliver(NAME, ["newsroom"])) == {"newsroom": "sent"}


def test_a_dry_run_says_all_and_does_nothing(post: Post, hook: Hook, box: Postbox) -> None:
    archive, management, newsroom = post.would(NAME, TARGETS)
    home = post.settings.home
    assert archive.startswith("archive: a copy of 7 files (")
    assert archive.endswith(f", to {home}/archive/{NAME}")
    assert management.startswith("management: a letter of ")
    assert "“Trend analysis, 2026-11-20: Views rose" in management
    assert "the page with 1 pictures, trend_analysis.pdf (1 kB)" in management
    assert management.endswith("to head@x.example, cfo@x.example from reports@x.example")
    assert "Trend analysis, 2026-11-20 / Views rose by 12 %" in newsroom
    assert newsroom.endswith("to the webhook of YTEMPIRE_DELIVERY_WEBHOOKS under newsroom")
    assert "very-secret" not in archive + management + newsroom
    assert (hook.posted, box.letters, rows(post)) == ([], [], [])
    assert list((home / "archive").iterdir()) == []
    post.deliver(NAME, ["newsroom"])
    assert post.would(NAME, ["newsroom"])[0].startswith("newsroom: nothing, it was sent on ")
    assert post.would(NAME, ["newsroom"], again=True)[0].startswith("newsroom: a message: ")


def test_what_is_missing_is_said_before_and_after(post: Post, tmp_path: Path) -> None:
    bare = Settings(home=tmp_path / "bare", reports=post.settings.reports_folder)
    poor = Post(bare, post.warehouse, post.book, placing.place)
    assert poor.would(NAME, TARGETS) == [
        f"archive: it would fail, the folder {bare.home}/archive is not there",
        "management: it would fail, YTEMPIRE_SMTP_URL is not set: name the mail server there",
        "newsroom: it would fail, YTEMPIRE_DELIVERY_WEBHOOKS has no address for newsroom: set it "
        "as newsroom=https://...",
    ]
    assert states(poor.deliver(NAME, TARGETS)) == {
        "archive": "waiting", "management": "failed", "newsroom": "failed",
    }  # fmt: skip


def test_what_is_gone_is_given_up(post: Post, hook: Hook) -> None:
    hook.answers = [(502, {})] * 6
    post.deliver(NAME, ["newsroom"])
    other = Post(post.settings, post.warehouse, DeliveryBook(), placing.place)
    later(post)
    [done] = other.deliver_waiting()
    assert (done.state, done.said) == (
        "failed",
        "delivery.yaml has no target of this name any more",
    )
    with pytest.raises(EditionGone, match="make the report again"):
        post.deliver("2026-01-01/none", ["newsroom"])
    with pytest.raises(ParameterError, match="no target 'nobody'; it has: archive, management"):
        post.deliver(NAME, ["newsroom", "nobody"])


def test_what_is_old_is_forgotten(post: Post) -> None:
    post.deliver(NAME, ["archive"])
    with post.warehouse.transaction("writer") as connection:
        connection.execute(
            "update ytempire.report_deliveries set first_attempt_at = now() - interval '401 days'"
        )
    assert post.deliver_waiting() == []
    assert rows(post) == []


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"kind": "mail", "to": ["nobody"]}, "not a mail address"),
        ({"kind": "mail", "to": ["a@x.example\nBcc: b@x.example"]}, "not a mail address"),
        ({"kind": "mail", "to": []}, "at least 1 item"),
        ({"kind": "webhook", "link": "https://user:secret@x.example"}, "pattern"),
        ({"kind": "webhook", "address": "https://x.example"}, "Extra inputs"),
        ({"kind": "carrier pigeon"}, "kind"),
    ],
)
def test_targets_that_cannot_be_meant(tmp_path: Path, told: dict[str, Any], why: str) -> None:
    import yaml

    (tmp_path / "delivery.yaml").write_text(yaml.safe_dump({"targets": {"one": told}}))
    with pytest.raises(ParameterError, match=why):
        targets.read(tmp_path)


def test_the_projects_own_targets_are_written_as_shown() -> None:
    """What its comments show is what it takes."""
    import yaml

    assert targets.read().targets == {}
    text = targets.file_of().read_text()
    _, _, shown = text.partition("targets: {}\n")
    book = DeliveryBook.model_validate(
        {"targets": yaml.safe_load(shown.replace("\n#", "\n").removeprefix("#"))}
    )
    assert {one.kind for one in book.targets.values()} == {"folder", "mail", "webhook"}
