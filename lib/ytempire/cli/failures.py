"""What may go wrong, as a sentence that says what to do and an exit status."""

from __future__ import annotations

import errno
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import Exit
from ytempire.warehouse.space import MEGABYTE, free_bytes, is_full

if TYPE_CHECKING:
    import psycopg

_DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT}
_NOT_OURS = {errno.EACCES, errno.EPERM}
_IN_THE_WAY = {errno.ENOTDIR, errno.EEXIST}


def sentence_and_status(error: Exception) -> tuple[str, Exit] | None:
    """Return what to tell the user of an expected failure; None for a bug of ours."""
    import psycopg
    from pydantic import ValidationError

    if isinstance(error, click.ClickException):
        return _of_click(error)
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        name = f"YTEMPIRE_{'_'.join(map(str, first['loc'])).upper()}"
        return f"{name}: {first['msg']}", Exit.USAGE
    for kinds, status in _expected():
        if isinstance(error, kinds):
            return str(error), status
    if isinstance(error, OSError):
        return _of_system(error)
    if isinstance(error, psycopg.Error):
        return _of_database(error)
    return None


def _of_click(error: click.ClickException) -> tuple[str, Exit]:
    sentence = error.format_message()
    if isinstance(error, click.UsageError):
        if error.ctx is not None:
            sentence += f" (`{error.ctx.command_path} --help` explains it)"
        return sentence, Exit.USAGE
    return sentence, Exit.FAILED


def _expected() -> list[tuple[tuple[type[Exception], ...], Exit]]:
    from ytempire import parameters
    from ytempire.advice.errors import InsightRefused
    from ytempire.cli.lab import LabFailed
    from ytempire.cli.pages import DashboardsFailed
    from ytempire.cli.ports import PortTaken
    from ytempire.cli.simulated import SimulatorFailed
    from ytempire.clock import ClockError
    from ytempire.collection.connected import NotConnected
    from ytempire.collection.corrections.entries import CorrectionsRefused
    from ytempire.experiments.errors import ExperimentRefused
    from ytempire.homes.registry import HomeRefused
    from ytempire.homes.running import AlreadyRunning
    from ytempire.identity.errors import IdentityRefused, OpenToAll
    from ytempire.lake.errors import LakeError
    from ytempire.reports.choosing import NoSuchChannel
    from ytempire.settings import SettingsRefused
    from ytempire.sources.errors import SourceError, SourceUnavailable
    from ytempire.sources.file_text import FileRefused
    from ytempire.sources.studio_files import StudioFileRefused
    from ytempire.sources.token_cipher import TokenKeyRefused
    from ytempire.stream.broker import BrokerUnavailable
    from ytempire.stream.errors import ClusterChanged, StreamError, TopicRecreated
    from ytempire.stream.exposition import MetricsPortTaken
    from ytempire.stream.producing import DeliveryFailed
    from ytempire.warehouse.errors import AddressRefused, InUse, ServerUnavailable, WarehouseError
    from ytempire.warehouse.rejections import RowsBusy

    return [
        ((AlreadyRunning, InUse, RowsBusy), Exit.BUSY),
        (
            (ServerUnavailable, SourceUnavailable, SimulatorFailed, ClockError, DashboardsFailed),
            Exit.UNAVAILABLE,
        ),
        ((LabFailed, BrokerUnavailable, DeliveryFailed), Exit.UNAVAILABLE),
        (
            (parameters.ParameterError, AddressRefused, PortTaken, SettingsRefused, HomeRefused),
            Exit.USAGE,
        ),
        ((MetricsPortTaken, NoSuchChannel), Exit.USAGE),
        ((TopicRecreated, ClusterChanged), Exit.REFUSED),
        ((StreamError,), Exit.FAILED),
        ((InsightRefused,), Exit.USAGE),
        (
            (CorrectionsRefused, TokenKeyRefused, IdentityRefused, OpenToAll, ExperimentRefused),
            Exit.USAGE,
        ),
        (
            (WarehouseError, SourceError, NotConnected, StudioFileRefused, FileRefused, LakeError),
            Exit.FAILED,
        ),
    ]


def tell_bug(error: Exception) -> None:
    """Show where a failure that nobody expected came from, and how to report it."""
    traceback.print_exception(error)
    click.echo(
        "ytempire: this is a bug of ours. Please report what you typed, the lines above, and what "
        "`ytempire doctor` prints",
        err=True,
    )


def _of_database(error: psycopg.Error) -> tuple[str, Exit]:
    """Tell a server that went away or is full from one that refused what it was asked."""
    import psycopg

    if isinstance(error, psycopg.errors.DiskFull):
        return (
            "the disk of the database is full. Free some space there and run the same command "
            "again: what was not finished was rolled back",
            Exit.UNAVAILABLE,
        )
    lost = (
        psycopg.errors.AdminShutdown,
        psycopg.errors.CrashShutdown,
        psycopg.errors.CannotConnectNow,
    )
    is_operational = isinstance(error, psycopg.OperationalError)
    if isinstance(error, lost) or (is_operational and error.sqlstate is None):
        said = " ".join(str(error).split())
        return (
            f"the connection to the database was lost ({said}). Run the same command again: what "
            "was stored is kept, and what was not finished was rolled back",
            Exit.UNAVAILABLE,
        )
    said = " ".join(str(error).split()) or type(error).__name__
    notes = " ".join(getattr(error, "__notes__", []))
    return f"the database refused: {said} {notes}".rstrip(), Exit.FAILED


def _of_system(error: OSError) -> tuple[str, Exit]:
    named = f" ({error.filename})" if error.filename else ""
    if error.errno in _DISK_IS_FULL:
        where = _full_folder(error)
        free = f": {free_bytes(where) // MEGABYTE} MB are free in {where}" if where else ""
        return (
            f"the disk is full{free}. Free some space there and run the same command again, or "
            "name a folder on another disk (of state: YTEMPIRE_HOME; of temporary files: TMPDIR)",
            Exit.UNAVAILABLE,
        )
    if error.errno == errno.EROFS:
        return (
            f"{error.filename} lies on a disk that may only be read. Mount it for writing, or name "
            "another folder in YTEMPIRE_HOME",
            Exit.UNAVAILABLE,
        )
    if error.errno in _NOT_OURS:
        return (
            f"{error.filename} may not be used: {error.strerror}. Give yourself the right (it may "
            "have been made by root), or name another folder in YTEMPIRE_HOME",
            Exit.UNAVAILABLE,
        )
    if error.errno in _IN_THE_WAY:
        return (
            f"a file is where a folder is needed{named}: move it, or name another folder (of "
            "state: YTEMPIRE_HOME; of temporary files: TMPDIR)",
            Exit.USAGE,
        )
    if "No usable temporary directory" in str(error):
        return (
            "no folder for temporary files may be written: set TMPDIR to one of yours, or free "
            "space in it",
            Exit.UNAVAILABLE,
        )
    return str(error), Exit.FAILED


def _full_folder(error: OSError) -> Path | None:
    """Return the folder that has no room: a write that failed does not say where it wrote."""
    if error.filename:
        return Path(error.filename).parent
    import tempfile

    from ytempire.settings import chosen_home

    return next((at for at in (chosen_home(), Path(tempfile.gettempdir())) if is_full(at)), None)
