"""The verbs about experiments: plan, register, assign, list, read, conclude, enter."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from ytempire.cli import experiments_acting as acting
from ytempire.cli import experiments_words as words
from ytempire.cli.answer import give, json_option
from ytempire.cli.groups import Group

METRICS = ("views", "engaged_views")
SURFACES = ("thumbnail", "title", "length", "voice", "time_slot", "prompt")


@click.group(cls=Group)
def experiments() -> None:
    r"""Find out what works: arms dealt by lot to new videos, and read without fooling yourself.

    Register what decides before it begins; give each new video its arm; read as often as you
    like: the intervals hold at all looks together. `plan` says how many videos and days it takes.

    \b
    Examples:
      ytempire experiments plan --lift 20%
      ytempire experiments register bold-faces --arm plain --arm bold --surface thumbnail \
        --hypothesis "Faces are clicked more." --lift 20%
      ytempire experiments assign bold-faces --file made-today.csv
      ytempire experiments read bold-faces
    """


def _plan_options(command: acting.Verb) -> acting.Verb:
    """Give a verb what a plan rests on."""
    for option in (
        click.option("--lift", required=True, type=acting.Share(),
                     help="The smallest effect that matters, as 20%."),
        click.option("--metric", type=click.Choice(METRICS), default="views", show_default=True,
                     help="What decides: public counters, or Analytics' engaged views."),
        click.option("--horizon", type=acting.Hours(), default="7d", show_default=True,
                     help="Age at which a video is measured, as 24h or 7d."),
        click.option("--alpha", type=acting.Share(is_whole=False), default="5%", show_default=True,
                     help="Chance of a difference where there is none, over all looks."),
        click.option("--power", type=acting.Share(is_whole=False), default="80%", show_default=True,
                     help="Chance of finding the smallest effect by the end."),
        click.option("--videos-a-day", type=click.FloatRange(0, min_open=True),
                     help="Videos of all channels; default: the pace of the last four weeks."),
        click.option("--part", type=acting.Share(), default="100%", show_default=True,
                     help="Share of them that the experiment gets."),
    ):  # fmt: skip
        command = option(command)
    return command


@experiments.command()
@_plan_options
@click.option(
    "--arms",
    type=click.IntRange(2, 10),
    default=2,
    show_default=True,
    help="How many are compared, the control among them.",
)
@json_option
def plan(arms: int, **told: object) -> None:
    r"""Say how many videos and days a test needs on this network.

    \b
    Examples:
      ytempire experiments plan --lift 20%
      ytempire experiments plan --lift 10% --arms 3 --videos-a-day 300
    """
    from ytempire import clock
    from ytempire.experiments import planning

    weights = {"control": 1} | {f"arm {at}": 1 for at in range(1, arms)}
    with acting.warehouse() as opened, opened.transaction("reader") as connection:
        planned = planning.plan(
            connection, now=clock.now(), weights=weights, **acting.plan_arguments(told)
        )
    give(words.planned(planned, told), **words.plan_facts(planned))


@experiments.command()
@click.argument("name")
@click.option(
    "--arm",
    "arms",
    multiple=True,
    required=True,
    metavar="NAME[:PARTS][=WORDS]",
    help="An arm, the control first; with its share in parts, and what it is.",
)
@click.option("--surface", required=True, type=click.Choice(SURFACES), help="What differs.")
@click.option("--hypothesis", required=True, help="What you expect and why; a sentence.")
@click.option(
    "--starts",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M"]),
    help="Since when videos get arms, UTC; default: now.",
)
@click.option(
    "--guardrail",
    "guardrails",
    multiple=True,
    metavar="NAME:HARM",
    help="What no arm may harm, with the largest harm allowed: cost:5%, ctr:3%, retention:3%.",
)
@click.option("--video", help="A switchback of this live video: it changes arms by days.")
@click.option(
    "--days",
    type=click.IntRange(14),
    default=28,
    show_default=True,
    help="Days of a switchback, an even number.",
)
@click.option("--as", "actor", metavar="NAME", help="Who registers it; default: your login.")
@_plan_options
@json_option
def register(
    name: str,
    arms: tuple[str, ...],
    surface: str,
    hypothesis: str,
    starts: datetime | None,
    guardrails: tuple[str, ...],
    video: str | None,
    days: int,
    actor: str | None,
    **told: object,
) -> None:  # fmt: skip
    r"""Write an experiment down before it begins; what is registered stays.

    \b
    Examples:
      ytempire experiments register bold-faces --arm plain --arm "bold=A face, close" \
        --surface thumbnail --hypothesis "Faces are clicked more." --lift 20% \
        --guardrail cost:5% --guardrail retention:3%
      ytempire experiments register slots --arm usual:2 --arm evening:1 --surface time_slot \
        --hypothesis "Evenings do better." --lift 20% --metric views --horizon 48h
      ytempire experiments register one-face --video dQw4w9WgXcQ --days 28 --arm old --arm new \
        --surface thumbnail --hypothesis "A face is clicked more." --lift 20%
    """
    from ytempire import clock
    from ytempire.experiments import planning, registering

    weights, descriptions = acting.arms_of(arms)
    by, plan_told = acting.actor_of(actor), acting.plan_arguments(told)
    guarded = _guardrails_of(guardrails)
    if guarded and video is not None:
        raise click.UsageError("a switchback changes one live video: it has no guardrails")
    with acting.warehouse() as opened, opened.transaction("writer") as connection:
        if video is not None:
            if len(weights) != 2 or set(weights.values()) != {1}:
                raise click.UsageError("a switchback has two arms of one part each")
            control, other = weights
            made = registering.live_video(
                connection, name, (control, other), video, surface=surface, hypothesis=hypothesis,
                smallest_lift=plan_told["smallest_lift"], days=days, alpha=plan_told["alpha"],
                actor=by, descriptions=descriptions,
            )  # fmt: skip
            give(words.switchback(made), **words.facts(made, clock.now()))
            return
        planned = planning.plan(connection, now=clock.now(), weights=weights, **plan_told)
        made = registering.videos(
            connection, name, weights, surface=surface, hypothesis=hypothesis,
            metric=plan_told["metric"], horizon_hours=plan_told["horizon_hours"],
            smallest_lift=plan_told["smallest_lift"], planned=planned, alpha=plan_told["alpha"],
            actor=by, starts_at=starts.replace(tzinfo=UTC) if starts else None,
            descriptions=descriptions, guardrails=guarded,
        )  # fmt: skip
    give(
        words.registered(made, planned),
        **words.facts(made, clock.now()),
        plan=words.plan_facts(planned),
    )


def _guardrails_of(told: tuple[str, ...]) -> dict[str, float]:
    """Return what may not be harmed, and by how much at the most."""
    found: dict[str, float] = {}
    for one in told:
        name, colon, harm = one.partition(":")
        if not colon or not name or name in found:
            raise click.UsageError(f"--guardrail {one!r}: write it as cost:5%, each name once")
        found[name] = acting.Share().convert(harm, None, None)
    return found


@experiments.command("list")
@json_option
def list_() -> None:
    r"""List the experiments, and the results of YouTube's own tests.

    \b
    Examples:
      ytempire experiments list
      ytempire experiments list --json
    """
    from ytempire import clock
    from ytempire.experiments import kept
    from ytempire.warehouse import queries

    with acting.warehouse() as opened, opened.transaction("reader") as connection:
        found = kept.every(connection)
        theirs = queries.run(connection, "insights/youtube_tests", rows=60)
    now = clock.now()
    give(
        words.table(found, theirs, now),
        experiments=[words.facts(one, now) for one in found],
        youtube_tests=theirs.to_dicts(),
    )


for _verb in acting.VERBS:
    experiments.add_command(_verb)
