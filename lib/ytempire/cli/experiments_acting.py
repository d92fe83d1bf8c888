"""What is done with an experiment that runs: assign, read, conclude; enter YouTube's results."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from ytempire.cli import experiments_words as words
from ytempire.cli.alerts_acting import warehouse
from ytempire.cli.answer import Exit, give, json_option
from ytempire.cli.experiments_told import Hours, Share

if TYPE_CHECKING:
    import polars as pl

__all__ = ["VERBS", "Hours", "Share", "Verb", "actor_of", "arms_of", "plan_arguments", "warehouse"]

Verb = TypeVar("Verb", bound=Callable[..., Any])
COLUMNS = ("unit_id", "channel", "format", "hour")
_ARM = re.compile(r"(?P<name>[^:=]+)(?::(?P<parts>[0-9]+))?(?:=(?P<words>.*))?", re.DOTALL)


def plan_arguments(told: dict[str, Any]) -> dict[str, Any]:
    """Return the options of a plan as `planning.plan` names them."""
    return {
        "smallest_lift": told["lift"],
        "metric": told["metric"],
        "horizon_hours": told["horizon"],
        "alpha": told["alpha"],
        "power": told["power"],
        "videos_a_day": told["videos_a_day"],
        "part": told["part"],
    }


def arms_of(arms: tuple[str, ...]) -> tuple[dict[str, int], dict[str, str]]:
    """Return the arms' shares, and what they are."""
    weights: dict[str, int] = {}
    descriptions: dict[str, str] = {}
    for told in arms:
        found = _ARM.fullmatch(told)
        if found is None or found["name"] in weights:
            raise click.UsageError(
                f"--arm {told!r}: write it as NAME, NAME:2 or NAME=WORDS, each name once"
            )
        weights[found["name"]] = int(found["parts"] or 1)
        if not weights[found["name"]]:
            raise click.UsageError(
                f"--arm {told!r} would get no video: give it one part or more, as NAME:1"
            )
        if found["words"]:
            descriptions[found["name"]] = " ".join(found["words"].split())
    if len(weights) < 2:
        raise click.UsageError("name two arms or more, the control first")
    return weights, descriptions


def actor_of(told: str | None) -> str:
    """Return who acts."""
    from ytempire.collection.corrections.replay import login_name

    by = (told or login_name()).strip()
    if not by or not by.isprintable():
        raise click.UsageError("--as names nobody")
    return by


@click.command()
@click.argument("name")
@click.option("--unit", help="The factory's id of a video, or YouTube's.")
@click.option("--channel", help="Its channel, as you name it always.")
@click.option(
    "--format",
    "video_format",
    type=click.Choice(["long", "shorts", "live"]),
    help="Its format, if it is known.",
)
@click.option("--hour", type=click.IntRange(0, 23), help="Pacific hour of its publication.")
@click.option(
    "--file",
    "file",
    type=click.File("r", encoding="utf-8"),
    help="CSV with unit_id, channel, and format and hour as far as known; - is stdin.",
)
@json_option
def assign(
    name: str,
    unit: str | None,
    channel: str | None,
    video_format: str | None,
    hour: int | None,
    file: TextIO | None,
) -> None:  # fmt: skip
    r"""Give new videos their arms, before they are made; the answer is CSV, one line a video.

    Asking again gives the same arm. Arms are kept level within channel, format and four hours of
    the day, so name a channel always alike.

    \b
    Examples:
      ytempire experiments assign bold-faces --unit 0b54... --channel UC... --format long
      ytempire experiments assign bold-faces --file made-today.csv > arms.csv
    """
    import polars as pl

    from ytempire.experiments import assigning

    if (unit is None) == (file is None):
        raise click.UsageError("name one video with --unit, or several with --file")
    if file is not None:
        units = _units(file)
    elif not (unit or "").strip():
        raise click.UsageError("--unit names no video: give the factory's id of it, or YouTube's")
    elif not (channel or "").strip():
        raise click.UsageError("say the video's channel with --channel")
    else:
        one = {"unit_id": unit, "channel": channel, "format": video_format, "hour": hour}
        units = pl.DataFrame([one], schema_overrides={"format": pl.String, "hour": pl.Int64})
    with warehouse() as opened, opened.transaction("writer") as connection:
        dealt = assigning.assign(connection, name, units)
    give(dealt.select("unit_id", "arm").write_csv().rstrip(), assigned=dealt.to_dicts())


def _units(file: TextIO) -> pl.DataFrame:
    """Read the units of a CSV file."""
    import polars as pl

    try:
        told = pl.read_csv(file.read().encode(), infer_schema=False)
    except UnicodeDecodeError as error:
        raise click.UsageError(
            f'{file.name} is not in UTF-8: save it as "CSV UTF-8" and give it again'
        ) from error
    except pl.exceptions.PolarsError as error:
        raise click.UsageError(f"{file.name} cannot be read as CSV: {error}") from error
    missing = {"unit_id", "channel"} - set(told.columns)
    if missing:
        raise click.UsageError(f"{file.name} has no column {sorted(missing)[0]}")
    absent = [pl.lit(None, pl.String).alias(c) for c in COLUMNS if c not in told.columns]
    units = told.with_columns(absent).select(COLUMNS)
    hours = units["hour"].cast(pl.Int64, strict=False)
    wrong = units.filter(
        pl.any_horizontal(pl.col("unit_id", "channel").str.strip_chars().fill_null("") == "")
        | (pl.col("hour").is_not_null() & ~hours.is_between(0, 23).fill_null(value=False))
        | ~pl.col("format").is_in(["long", "shorts", "live"]).fill_null(value=True)
    )
    if wrong.height:
        raise click.UsageError(
            f"{file.name}: {wrong.row(0)} is no video: unit_id and channel are given, the format "
            "is long, shorts or live, the hour 0 to 23, or they are empty"
        )
    return units.with_columns(hour=hours)


@click.command()
@click.argument("name")
@json_option
def read(name: str) -> None:
    r"""Say what an experiment shows now, as often as you like, and note that it was looked at.

    \b
    Examples:
      ytempire experiments read bold-faces
      ytempire experiments read bold-faces --json
    """
    from ytempire.experiments import kept, reading

    with warehouse() as opened, opened.transaction("writer") as connection:
        seen = reading.look(connection, kept.named(connection, name))
        reading.note(connection, seen)
    give(words.look(seen), **words.look_facts(seen))
    if seen.readout.decision == "broken":
        raise click.exceptions.Exit(Exit.FAILED)


@click.command()
@click.argument("name")
@click.option("--use", metavar="ARM", help="The arm to use from now on.")
@click.option("--abandon", is_flag=True, help="End it without an answer.")
@click.option("--note", help="Why; needed for an arm that is not shown to be better.")
@click.option("--as", "actor", metavar="NAME", help="Who decides; default: your login.")
@json_option
def conclude(
    name: str, use: str | None, abandon: bool, note: str | None, actor: str | None
) -> None:
    r"""End an experiment: read it once more, and say which arm is used from now on.

    \b
    Examples:
      ytempire experiments conclude bold-faces --use bold
      ytempire experiments conclude bold-faces --use plain --note "Bold costs more."
      ytempire experiments conclude bold-faces --abandon --note "The voice broke."
    """
    from ytempire.experiments import concluding

    if (use is None) == (not abandon):
        raise click.UsageError("say --use ARM, or --abandon")
    why = " ".join((note or "").split()) or None
    with warehouse() as opened, opened.transaction("writer") as connection:
        experiment, seen = concluding.conclude(
            connection, name, use=use, actor=actor_of(actor), why=why
        )
    give(words.concluded(experiment, seen), **words.look_facts(seen),
         concluded=experiment.decision, adopted_arm=experiment.adopted_arm)  # fmt: skip


@click.command()
@click.argument("video")
@click.option("--began", required=True, type=click.DateTime(["%Y-%m-%d"]), help="First day.")
@click.option("--ended", required=True, type=click.DateTime(["%Y-%m-%d"]), help="Last day.")
@click.option(
    "--element",
    type=click.Choice(["thumbnail", "title", "both"]),
    default="thumbnail",
    show_default=True,
    help="What differed.",
)
@click.option(
    "--outcome",
    required=True,
    type=click.Choice(["winner", "preferred", "same", "inconclusive"]),
    help="YouTube's word.",
)
@click.option(
    "--variant",
    "variants",
    multiple=True,
    required=True,
    metavar="NAME:SHARE",
    help="A variant with its share of the watch time, as face:52%.",
)
@click.option("--winner", metavar="NAME", help="The variant that YouTube chose.")
@click.option("--as", "actor", metavar="NAME", help="Who enters it; default: your login.")
@json_option
def enter(
    video: str,
    began: datetime,
    ended: datetime,
    element: str,
    outcome: str,
    variants: tuple[str, ...],
    winner: str | None,
    actor: str | None,
) -> None:  # fmt: skip
    r"""Enter the result of one of YouTube's own tests (Test & compare), which no interface tells.

    \b
    Examples:
      ytempire experiments enter dQw4w9WgXcQ --began 2026-11-02 --ended 2026-11-14 \
        --outcome winner --variant face:52% --variant map:48% --winner face
    """
    from ytempire.experiments import youtube_tests

    shares: dict[str, float] = {}
    for told in variants:
        variant, colon, share = told.rpartition(":")
        if not colon or not variant or variant in shares:
            raise click.UsageError(f"--variant {told!r}: write it as NAME:52%, each name once")
        shares[variant] = Share().convert(share, None, None)
    with warehouse() as opened, opened.transaction("writer") as connection:
        replaced = youtube_tests.enter(
            connection, video, shares, began=began.date(), ended=ended.date(), element=element,
            outcome=outcome, winner=winner, actor=actor_of(actor),
        )  # fmt: skip
    done = "replaced what was entered of that test" if replaced else "entered"
    give(f"{video}: {outcome}, {done}", video=video, outcome=outcome, replaced=replaced)


VERBS = (assign, read, conclude, enter)
