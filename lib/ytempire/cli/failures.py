"""What may go wrong, as a sentence that says what to do and an exit status."""

from __future__ import annotations

import errno

import click

from ytempire.cli.answer import Exit

_DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


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
        said = " ".join(str(error).split()) or type(error).__name__
        notes = " ".join(getattr(error, "__notes__", []))
        return f"the database refused: {said} {notes}".rstrip(), Exit.FAILED
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
    from ytempire.cli.network import SimulatorFailed
    from ytempire.clock import ClockError
    from ytempire.collection.connected import NotConnected
    from ytempire.homes.running import AlreadyRunning
    from ytempire.sources.errors import SourceError, SourceUnavailable
    from ytempire.sources.snapshots import SnapshotFileRefused
    from ytempire.sources.studio_files import StudioFileRefused
    from ytempire.warehouse.errors import ServerUnavailable, WarehouseError

    return [
        ((AlreadyRunning,), Exit.BUSY),
        ((ServerUnavailable, SourceUnavailable, SimulatorFailed, ClockError), Exit.UNAVAILABLE),
        ((parameters.ParameterError,), Exit.USAGE),
        (
            (WarehouseError, SourceError, NotConnected, StudioFileRefused, SnapshotFileRefused),
            Exit.FAILED,
        ),
    ]


def _of_system(error: OSError) -> tuple[str, Exit]:
    if error.errno in _DISK_IS_FULL:
        where = f" ({error.filename})" if error.filename else ""
        return (
            f"the disk is full{where}: free space, or name another folder in YTEMPIRE_HOME",
            Exit.UNAVAILABLE,
        )
    if error.errno in _READ_ONLY:
        return (
            f"{error.filename} may not be written: {error.strerror}. Give yourself the right, "
            "or name another folder in YTEMPIRE_HOME",
            Exit.UNAVAILABLE,
        )
    return str(error), Exit.FAILED
