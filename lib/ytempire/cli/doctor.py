"""The verb that says what is wrong, and what to type."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import Exit, give, json_option, ytempire_as_typed

if TYPE_CHECKING:
    from ytempire.diagnosis.examination import Examination
    from ytempire.diagnosis.finding import Finding

_SYMBOLS = {"ok": ("✓", "+"), "note": ("·", "-"), "warning": ("!", "!"), "problem": ("✗", "x")}
_COLOURS = {"ok": "green", "note": "blue", "warning": "yellow", "problem": "red"}


@click.command()
@json_option
@click.pass_context
def doctor(context: click.Context) -> None:
    r"""Say what is installed, connected, stale or misconfigured, and what to type next.

    It looks at the installation, the home, its settings, the warehouse, every source, and what
    ran last. It changes nothing, and of others it asks only your production database and your
    brokers whether they answer. `problem` is something that does not work: the exit status is 1
    then.

    \b
    Examples:
      ytempire doctor
      ytempire -H real doctor
      ytempire doctor --json
    """
    from ytempire.diagnosis.examination import examine

    found = examine(ytempire_as_typed(context))
    context.color = False if os.environ.get("NO_COLOR") else None
    give(
        _text(found),
        ok=found.is_healthy,
        home=found.case.home,
        findings=[asdict(finding) for finding in found.findings],
        next=found.next,
    )
    if not found.is_healthy:
        context.exit(Exit.FAILED)


def _text(found: Examination) -> str:
    lines: list[str] = []
    width = max(len(finding.name) for finding in found.findings)
    area = None
    for finding in found.findings:
        if finding.area != area:
            lines += ["", click.style(finding.area, bold=True)]
            area = finding.area
        lines += _lines(finding, width)
    counts = [
        f"{number} {state}{'s' if number > 1 else ''}"
        for state in ("problem", "warning")
        if (number := sum(f.state == state for f in found.findings))
    ]
    lines += [
        "",
        f"{' and '.join(counts) or 'nothing is wrong'}. Next: {click.style(found.next, bold=True)}",
    ]
    return "\n".join(lines[1:])


def _lines(finding: Finding, width: int) -> list[str]:
    symbol = _SYMBOLS[finding.state][0 if _can_print("✓✗·") else 1]
    state = click.style(f"{symbol} {finding.state:<7}", fg=_COLOURS[finding.state])
    first = f"  {state}  {finding.name:<{width}}  {finding.sentence}"
    if finding.next and finding.state != "ok":
        return [first, f"{'':{width + 15}}{finding.next}"]
    return [first]


def _can_print(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
