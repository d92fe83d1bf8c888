"""Whom a report is about: the network, a niche, a tier, or one channel."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg

from ytempire.reports import wording
from ytempire.reports.looking import Look, Row
from ytempire.warehouse import queries


class NoSuchChannel(LookupError):
    """The warehouse holds no channel as asked for."""


@dataclass(frozen=True)
class Subject:
    """Whom a report is about.

    Attributes
    ----------
    channels
        The chosen ones; None: all, and what is of no channel.
    chosen_by
        What they were chosen by, as ``the niche cooking``; empty where all are.
    """

    channels: tuple[Row, ...] | None = None
    chosen_by: str = ""

    @property
    def ids(self) -> list[str] | None:
        """Return the chosen channels as queries take them; None: all."""
        return None if self.channels is None else [one["channel_id"] for one in self.channels]

    @property
    def single(self) -> Row | None:
        """Return the one channel that it is about; None where it is about more."""
        one = self.channels is not None and len(self.channels) == 1
        return self.channels[0] if self.channels and one else None

    @property
    def name(self) -> str:
        """Return whom it is about for a sentence, in Markdown: its subject, in the singular."""
        if self.channels is None:
            return "the network"
        if self.single is not None:
            return wording.plain(self.single["channel_name"])
        return f"the group of {len(self.channels)} channels ({wording.plain(self.chosen_by)})"

    @property
    def called(self) -> str:
        """Return the name of the one channel as it is, for the list of all reports."""
        return "" if self.single is None else str(self.single["channel_name"])

    @property
    def short(self) -> str:
        """Return the same for a line that names nobody: what receipts say."""
        if self.channels is None:
            return "the network"
        return "the channel" if self.single is not None else f"{len(self.channels)} channels"


def subject(
    look: Look, channel: str | None = None, niche: str | None = None, tier: str | None = None
) -> Subject:
    """Return whom the parameters name; all channels where they name none.

    Parameters
    ----------
    look
        The warehouse.
    channel
        YouTube id, id of ours, or name.
    niche, tier
        Only channels of it; capitals do not matter.

    Raises
    ------
    NoSuchChannel
        If there is none; the message says where the names are found.
    """
    given = _given(channel, niche, tier)
    if not given:
        return Subject()
    return Subject(tuple(chosen(look.connection, **given)), _by(given))


def chosen(
    connection: psycopg.Connection,
    channel: str | None = None,
    niche: str | None = None,
    tier: str | None = None,
) -> list[Row]:
    """Return the channels that the parameters name; all of them where they name none.

    Parameters
    ----------
    connection
        Of a reader.
    channel, niche, tier
        As of `subject`.

    Raises
    ------
    NoSuchChannel
        If they name some, and there is none.
    """
    found = queries.run(
        connection, "reports/chosen_channels", channel=channel, niche=niche, tier=tier
    )
    given = _given(channel, niche, tier)
    if given and found.is_empty():
        raise NoSuchChannel(
            f"no channel is known by {_by(given)}. The channels' names, niches and tiers are told "
            'by: ytempire sql "select youtube_channel_id, channel_name, niche, tier '
            'from ytempire.channels"'
        )
    return found.to_dicts()


def _given(channel: str | None, niche: str | None, tier: str | None) -> dict[str, str]:
    named = {"channel": channel, "niche": niche, "tier": tier}
    return {what: value for what, value in named.items() if value is not None}


def _by(given: dict[str, str]) -> str:
    return ", ".join(f"{what} {value}" for what, value in given.items())
