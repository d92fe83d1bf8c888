"""``ytempire calibration``: each statistical method against truth that was simulated."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

import click

from ytempire.cli.answer import Exit, give, json_option, wants_json

_WIDTH = 100


@click.command()
@click.option("--only", help="Names of methods, with commas between them.")
@click.option("--quick", is_flag=True, help="Simulate less, as the tests do: seconds.")
@json_option
@click.pass_context
def calibration(context: click.Context, only: str | None, quick: bool) -> None:
    r"""Hold each method of the insights to truth that is simulated.

    Prints what was simulated, what is promised and what was measured. The status is 1 when a
    promise is not kept. The same figures every time: the random numbers have a seed. What was
    measured whole is kept, and the report portfolio_review tells the last of each method.

    \b
    Examples:
      ytempire calibration
      ytempire calibration --only beta_binomial,kaplan_meier --quick
    """
    from ytempire import settings
    from ytempire.insights.calibration import METHODS, calibrate
    from ytempire.reports import calibrated
    from ytempire.runs.record import code_version

    names = [name for name in (only or "").split(",") if name]
    unknown = [name for name in names if name not in METHODS]
    if unknown:
        raise click.UsageError(
            f"no method is called {', '.join(unknown)}; there are {', '.join(METHODS)}"
        )
    found, given, version = [], settings.load(), code_version()
    for name, outcome in zip(names or METHODS, calibrate(names, whole=not quick), strict=True):
        found.append(outcome)
        if not quick:
            calibrated.keep(given, name, outcome.rows(), code_version=version)
        if not wants_json():
            click.echo("\n".join(_said(outcome.method, outcome.simulated, outcome.rows())))
    missed = [target for outcome in found for target in outcome.missed]
    said = f"{len(found)} methods, {len(missed)} promises not kept"
    said += "" if quick else "; the report portfolio_review tells them from now on"
    give(said, ok=not missed, calibrations=[row for outcome in found for row in outcome.rows()])
    if missed:
        context.exit(Exit.FAILED)


def _said(method: str, simulated: str, rows: Iterable[dict[str, object]]) -> Iterable[str]:
    """Return the lines of one method's part of the table."""
    yield method
    yield from textwrap.wrap(simulated, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    for row in rows:
        mark = {True: "kept", False: "MISSED", None: ""}[row["is_met"]]  # type: ignore[index]
        yield f"  {mark:<7}{row['measured']:>12.4g}  {row['measure']}" + (
            f" ({row['target']})" if row["target"] else ""
        )
    yield ""
