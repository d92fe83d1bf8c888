"""The verb that runs the pipeline's notebooks."""

from __future__ import annotations

import sys
import time

import click
from tqdm import tqdm

from ytempire.cli import network
from ytempire.settings import Settings, load
from ytempire.warehouse.connection import Warehouse

scale_option = click.option(
    "--scale",
    type=click.FloatRange(min=0, min_open=True, max=10),
    default=1.0,
    show_default=True,
    help="Size of a new simulated network, as a share of parameters/network.yaml.",
)


@click.command()
@scale_option
def pipeline(scale: float) -> None:
    """Run the pipeline's notebooks in order: collect, roll up, check."""
    settings = load()
    with (
        network.alone(settings.home, "pipeline"),
        network.connected(settings, scale) as ready,
        Warehouse(ready) as warehouse,
    ):
        sys.exit(0 if run_pipeline(ready, warehouse) else 1)


def run_pipeline(settings: Settings, warehouse: Warehouse) -> bool:
    """Run all steps behind a progress bar; say what was added, or which step failed."""
    from ytempire.runs import pipeline as steps_of
    from ytempire.runs.pipeline import Step

    names = steps_of.steps()
    begun = time.monotonic()
    done: list[Step] = []
    with tqdm(total=len(names), unit="step", file=sys.stderr, dynamic_ncols=True) as bar:
        bar.set_description(names[0].split("/")[-1])
        for step in steps_of.run(settings, warehouse):
            done.append(step)
            bar.update()
            if len(done) < len(names):
                bar.set_description(names[len(done)].split("/")[-1])
    last = done[-1]
    if last.failed:
        result = last.execution.result
        reason = last.execution.error or (result and result.note)
        click.echo(f"step {last.notebook} failed: {reason}", err=True)
        click.echo(f"  the notebook with its error: {last.execution.output}", err=True)
        click.echo("  later steps were not run; mend the cause and run make pipeline", err=True)
        return False
    results = [step.execution.result for step in done if step.execution.result]
    for step, result in zip(done, results, strict=False):
        if result.note:
            click.echo(f"  {step.notebook.split('/')[-1]}: {result.note}")
    click.echo(
        f"pipeline: {len(done)} steps, {sum(r.rows_written for r in results):,} rows added, "
        f"{sum(r.rejected for r in results):,} rejected, {time.monotonic() - begun:.0f} s"
    )
    return True
