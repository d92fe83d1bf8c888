"""The verbs about alerts: list, show, act on them, the rules, a test notice."""

from __future__ import annotations

import click

from ytempire.cli import alerts_acting as acting
from ytempire.cli import alerts_words as words
from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.groups import Group
from ytempire.settings import load

STATES = ("firing", "acknowledged", "snoozed", "pending", "resolved")
SEVERITIES = ("critical", "warning", "info")


@click.group(cls=Group)
def alerts() -> None:
    r"""List what is wrong, take it over, silence it, say what became of it.

    Rules stand in parameters/alerts.yaml; the last step of the pipeline evaluates them. An alert
    is named by the first characters of its id. What people do with alerts is kept with their
    names and notes, and `ytempire alerts rules` shows how often each rule was right.

    \b
    Examples:
      ytempire alerts list
      ytempire alerts show 3f2a91c0
      ytempire alerts ack 3f2a91c0 --note "Asked the vendor."
      ytempire alerts snooze 3f2a91c0 4h
      ytempire alerts false-positive 3f2a91c0 --note "A test channel."
    """


@alerts.command("list")
@click.option(
    "--state",
    "states",
    type=click.Choice([*STATES, "open", "all"]),
    multiple=True,
    default=["open"],
    show_default=True,
    help="open: firing, acknowledged or snoozed. May be given several times.",
)
@click.option(
    "--severity", "severities", type=click.Choice(SEVERITIES), multiple=True, help="Only this."
)
@click.option(
    "--rule",
    shell_complete=lambda context, option, begun: words.complete_rules(begun),
    help="Only alerts of this rule.",
)
@click.option("--subject", help="Only subjects with this in their name, or of this id.")
@click.option(
    "--limit", type=click.IntRange(1), default=50, show_default=True, help="List at most so many."
)
@json_option
def list_(
    states: tuple[str, ...],
    severities: tuple[str, ...],
    rule: str | None,
    subject: str | None,
    limit: int,
) -> None:
    r"""List alerts, the gravest first and of those the oldest.

    \b
    Examples:
      ytempire alerts list
      ytempire alerts list --severity critical --state firing
      ytempire alerts list --state all --rule cost_above_3_00 --json
    """
    from ytempire.alerts import rules, store

    wanted = {one for state in states for one in (store.OPEN if state == "open" else (state,))}
    with acting.warehouse() as opened, opened.transaction("reader") as connection:
        found = store.find(
            connection,
            states=None if "all" in states else sorted(wanted),
            severities=severities or None,
            rule=rule,
            subject=subject,
        )
    if rule is not None and not found and rule not in (named := rules.read().rules):
        raise click.BadParameter(f"no rule {rule!r}: {', '.join(named)}", param_hint="--rule")
    shown = found[:limit]
    lines = words.table(shown) if shown else [f"no alerts ({', '.join(states)})"]
    if len(found) > limit:
        lines.append(f"{len(found) - limit:,} more: --limit, or narrow with --severity and --rule")
    if shown:
        lines.append(f"next: ytempire alerts show {shown[0].short_id}")
    give("\n".join(lines), total=len(found), alerts=[words.facts(one) for one in shown])


@alerts.command()
@click.argument(
    "name",
    metavar="ID",
    shell_complete=lambda context, argument, begun: words.complete_ids(begun),
)
@json_option
def show(name: str) -> None:
    r"""Show an alert: the evidence, what happened to it, who was told, what to do.

    \b
    Examples:
      ytempire alerts show 3f2a91c0
      ytempire alerts show 3f2a91c0 --json
    """
    from ytempire.warehouse import queries

    with acting.warehouse() as opened, opened.transaction("reader") as connection:
        [alert] = acting.found(connection, (name,))
        events, notices = (
            queries.run(connection, query, alert_id=alert.alert_id).to_dicts()
            for query in ("alert_feed/events", "alert_feed/notices")
        )
    give(words.whole(alert, events, notices), **words.facts(alert), events=events, notices=notices)


@alerts.command()
@json_option
def rules() -> None:
    r"""Show the rules, and what became of the alerts of each.

    \b
    Examples:
      ytempire alerts rules
      ytempire alerts rules --json
    """
    from ytempire.alerts import rules as rulebook
    from ytempire.warehouse import queries

    book = rulebook.read()
    with acting.warehouse() as opened, opened.transaction("reader") as connection:
        rows = queries.run(connection, "alert_feed/outcomes").to_dicts()
    outcomes = {row["rule"]: row for row in rows}
    give(words.rules_table(book, outcomes), rules=words.rules_facts(book, outcomes))


@alerts.command()
@json_option
def test() -> None:
    r"""Send a test notice on every channel that is set, and say what happened.

    \b
    Examples:
      ytempire alerts test
    """
    from ytempire.alerts import rules as rulebook
    from ytempire.alerts import trial
    from ytempire.delivery import channels

    settings = load()
    posting = rulebook.read().posting
    results = trial.send(settings, posting)
    if not results:
        raise click.UsageError(
            f"nobody would be told: set {' or '.join(channels.VARIABLES.values())} "
            "(.env.example says how)"
        )
    ok = all(one.is_confirmed for one in results.values())
    told = {name: {"ok": one.is_confirmed, "said": one.said} for name, one in results.items()}
    lines = [
        f"{name}: {'arrived' if one.is_confirmed else 'did not arrive'}: {one.said}"
        for name, one in results.items()
    ]
    give("\n".join(lines), ok=ok, channels=told)
    if not ok:
        raise click.exceptions.Exit(Exit.FAILED)


for _verb in acting.VERBS:
    alerts.add_command(_verb)
