"""Looks at what the dashboards lean on: the shared cache, and who may come in."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg

from ytempire.cache import shared
from ytempire.diagnosis import words
from ytempire.diagnosis.finding import Case, Finding, Probe
from ytempire.identity import opening
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

AREA = "dashboards"


def cache(case: Case) -> Iterator[Finding]:
    """Ask the Redis that is named, if one is."""
    if case.settings is None or case.settings.redis_url is None:
        return
    refused = shared.refusal(case.settings)
    if refused is None:
        yield Finding(AREA, "cache", "ok", "the Redis of YTEMPIRE_REDIS_URL answers")
    else:
        yield Finding(
            AREA, "cache", "warning",
            f"the Redis of YTEMPIRE_REDIS_URL does not answer ({refused}): pages work without, "
            "each process keeping answers for itself. Start it, or unset the variable",
        )  # fmt: skip


def users(case: Case) -> Iterator[Finding]:
    """Say whether anybody can sign in where others than this machine reach the dashboards."""
    if case.settings is None or case.connection is None:
        return
    where = case.settings.dashboard_url or case.settings.dashboard_host
    try:
        with Warehouse(case.settings) as warehouse:
            found = opening.listed(warehouse)
    except (psycopg.Error, WarehouseError) as error:
        yield Finding(AREA, "users", "problem", f"cannot be listed: {words.first_line(error)}")
        return
    if not found and not case.settings.is_served_here_alone:
        yield Finding(
            AREA, "users", "problem",
            f"the dashboards are to be open at {where}, and there is nobody who could sign in: "
            "they refuse to start",
            f"{case.command} users add NAME --role admin",
        )  # fmt: skip
    elif not found:
        said = "none: whoever has the address that is printed comes in, from this machine alone"
        yield Finding(AREA, "users", "ok", said)
    elif not any(one.role == "admin" for one in found):
        yield Finding(
            AREA, "users", "warning", f"{len(found)}, none of them an admin",
            f"{case.command} users add NAME --role admin",
        )  # fmt: skip
    else:
        yield Finding(AREA, "users", "ok", f"{len(found)} may sign in, at {where}")


PROBES: tuple[Probe, ...] = (cache, users)
