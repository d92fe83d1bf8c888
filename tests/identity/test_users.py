"""Users are added, changed and removed by whoever owns the warehouse, and it is noted."""

from __future__ import annotations

import psycopg
import pytest

from ytempire.identity import opening, users
from ytempire.identity.errors import IdentityRefused, OpenToAll
from ytempire.warehouse.connection import Warehouse

GOOD = "a long enough one"


def names(warehouse: Warehouse) -> list[tuple]:
    return [(u.name, u.role, u.password_version) for u in opening.listed(warehouse)]


def test_a_user_s_life(warehouse: Warehouse) -> None:
    users.add(warehouse, " Mara ", "viewer", GOOD, actor="root")
    users.add(warehouse, "ann@studio.example", "admin", GOOD, actor="root")
    assert names(warehouse) == [("ann@studio.example", "admin", 1), ("mara", "viewer", 1)]
    users.set_role(warehouse, "MARA", "operator", actor="root")
    users.set_password(warehouse, "mara", "another long one", actor="root")
    assert names(warehouse)[1] == ("mara", "operator", 2)
    users.remove(warehouse, "mara", actor="root")
    assert names(warehouse) == [("ann@studio.example", "admin", 1)]
    with warehouse.transaction("owner") as connection:
        noted = connection.execute(
            "select kind, user_name, actor, detail from ytempire.access_events order by event_id"
        ).fetchall()
        kept = connection.execute("select password_hash from ytempire.users").fetchall()
    assert noted == [
        ("user_added", "mara", "root", "viewer"),
        ("user_added", "ann@studio.example", "root", "admin"),
        ("role_changed", "mara", "root", "operator"),
        ("password_changed", "mara", "root", None),
        ("user_removed", "mara", "root", None),
    ]
    assert GOOD not in str(kept)


def test_what_cannot_be_is_refused_with_what_can(warehouse: Warehouse) -> None:
    users.add(warehouse, "mara", "viewer", GOOD, actor="root")
    with pytest.raises(IdentityRefused, match="already"):
        users.add(warehouse, "Mara", "viewer", GOOD, actor="root")
    for name in ("", "with space", "-x", "x" * 65, "ümlaut", "a\nb", "<script>"):
        with pytest.raises(IdentityRefused, match="cannot be a name"):
            users.add(warehouse, name, "viewer", GOOD, actor="root")
    with pytest.raises(IdentityRefused, match="12 characters"):
        users.add(warehouse, "bob", "viewer", "short", actor="root")
    for change in (
        lambda: users.remove(warehouse, "bob", actor="root"),
        lambda: users.set_role(warehouse, "bob", "admin", actor="root"),
        lambda: users.set_password(warehouse, "bob", GOOD, actor="root"),
    ):
        with pytest.raises(IdentityRefused, match="no user bob"):
            change()


@pytest.mark.parametrize("table", ["users", "access_events"])
@pytest.mark.parametrize("role", ["reader", "writer"])
def test_who_reads_figures_does_not_read_users(warehouse: Warehouse, role: str, table: str) -> None:
    with warehouse.connect(role) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(f"select count(*) from ytempire.{table}")


@pytest.mark.parametrize(
    "statement",
    [
        "update ytempire.users set role = 'admin'",
        "delete from ytempire.users",
        "insert into ytempire.users (name) values ('x')",
        "delete from ytempire.access_events",
        "update ytempire.alerts set resolved_at = null",
        "insert into ytempire.alert_events (action) values ('ack')",
        "select count(*) from ytempire.channels",
    ],
)
def test_the_dashboards_login_can_do_what_it_must_and_no_more(
    warehouse: Warehouse, statement: str
) -> None:
    with (
        warehouse.connect("dashboard") as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement)


def test_nobody_else_is_let_near_without_users(warehouse: Warehouse) -> None:
    settings = warehouse.settings
    opening.refuse_open_door(settings)
    for other in ({"dashboard_host": "0.0.0.0"}, {"dashboard_url": "https://d.example/"}):
        with pytest.raises(OpenToAll, match="ytempire users add"):
            opening.refuse_open_door(settings.model_copy(update=other))
    users.add(warehouse, "mara", "viewer", GOOD, actor="root")
    opening.refuse_open_door(settings.model_copy(update={"dashboard_host": "0.0.0.0"}))
