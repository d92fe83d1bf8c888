"""What was planned, what ran, and what is recorded of it."""

from ytempire.runs import planning
from ytempire.warehouse.connection import Warehouse


def runs(warehouse: Warehouse) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(
            "select notebook, status, rows_in, rows_rejected, rows_out, outcome, error, "
            "parameters, length(notebook_sha256), output_path from ytempire.pipeline_runs "
            "order by started_at"
        ).fetchall()


def plan(warehouse: Warehouse, **given: dict) -> planning.RunPlan:
    with warehouse.connect("reader") as connection:
        return planning.make(None, connection, {f"pipeline/{n}": v for n, v in given.items()})


def names(steps) -> list[str]:
    return [step.notebook.split("/")[1] for step in steps]
