"""How loaded this machine is: CPU, memory, disks, and GPUs where there are any."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import psutil
import pynvml

from ytempire import clock

SOURCE = "system_health"
NO_GPU, NO_DISK = -1, ""
CPU_SECONDS = 1.0
"""Over which the CPU's load is measured."""
_IMAGES = frozenset({"squashfs", "iso9660", "erofs", "overlay", "tmpfs", "devtmpfs"})
"""File systems that are no disks, or are always full."""
SCHEMA: dict[str, pl.DataType] = {
    "sampled_at": pl.Datetime("us", "UTC"),
    "host": pl.String(),
    "gpu_index": pl.Int64(),
    "disk_path": pl.String(),
    "cpu_ratio": pl.Float64(),
    "load_1m": pl.Float64(),
    "memory_used_bytes": pl.Int64(),
    "memory_total_bytes": pl.Int64(),
    "gpu_ratio": pl.Float64(),
    "gpu_memory_used_bytes": pl.Int64(),
    "gpu_memory_total_bytes": pl.Int64(),
    "disk_free_bytes": pl.Int64(),
    "disk_total_bytes": pl.Int64(),
    "source": pl.String(),
}
"""Columns of ``ytempire.system_samples``."""


@dataclass(frozen=True)
class Gpu:
    """A GPU at an instant.

    Attributes
    ----------
    ratio
        Time that it was in use, 0 to 1; None where its driver does not tell.
    memory_used_bytes, memory_total_bytes
        None where its driver does not tell.
    """

    index: int
    ratio: float | None
    memory_used_bytes: int | None
    memory_total_bytes: int | None


@dataclass(frozen=True)
class Disk:
    """A disk at an instant; `free_bytes` are those that who is not root may use."""

    path: str
    free_bytes: int
    total_bytes: int


def sample(home: Path, cpu_seconds: float = CPU_SECONDS) -> pl.DataFrame:
    """Measure this machine once.

    Parameters
    ----------
    home
        A folder whose disk is measured besides the machine's.
    cpu_seconds
        Real seconds over which the CPU is measured; the call takes as long.

    Returns
    -------
    polars.DataFrame
        `SCHEMA`: a row a disk and a row a GPU, CPU and memory being the same in each; what a row
        does not measure is null.
    """
    cpu_ratio = psutil.cpu_percent(interval=cpu_seconds) / 100
    memory = psutil.virtual_memory()
    whole = {
        "sampled_at": clock.now(),
        "host": socket.gethostname(),
        "gpu_index": NO_GPU,
        "disk_path": NO_DISK,
        "cpu_ratio": round(min(cpu_ratio, 1.0), 6),
        "load_1m": os.getloadavg()[0],
        # What a new process could not have: caches that give way are not in use.
        "memory_used_bytes": memory.total - memory.available,
        "memory_total_bytes": memory.total,
        "source": SOURCE,
    }
    rows = [
        whole
        | {
            "disk_path": disk.path,
            "disk_free_bytes": disk.free_bytes,
            "disk_total_bytes": disk.total_bytes,
        }
        for disk in disks(home)
    ]
    rows += [
        whole
        | {
            "gpu_index": gpu.index,
            "gpu_ratio": gpu.ratio,
            "gpu_memory_used_bytes": gpu.memory_used_bytes,
            "gpu_memory_total_bytes": gpu.memory_total_bytes,
        }
        for gpu in gpus()
    ]
    return pl.DataFrame(rows or [whole], schema=SCHEMA)


def disks(home: Path) -> list[Disk]:
    """Return the machine's disks, and those of its root and of `home`, each once."""
    mounted = [
        part.mountpoint
        for part in psutil.disk_partitions(all=False)
        if part.fstype not in _IMAGES and Path(part.mountpoint).is_dir()
    ]
    found: dict[int, Disk] = {}
    for place in ("/", _mount_of(home), *sorted(mounted, key=len)):
        with suppress(OSError):  # gone meanwhile, or not ours to look at
            usage = psutil.disk_usage(place)
            if usage.total:
                device = os.stat(place).st_dev  # noqa: PTH116 - a number, not a path
                found.setdefault(device, Disk(place, usage.free, usage.total))
    return list(found.values())


def gpus() -> list[Gpu]:
    """Return the machine's NVIDIA GPUs; nothing where there is none, or no driver of theirs."""
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return []
    try:
        return [_gpu(index) for index in range(pynvml.nvmlDeviceGetCount())]
    except pynvml.NVMLError:
        return []
    finally:
        with suppress(pynvml.NVMLError):
            pynvml.nvmlShutdown()


def _gpu(index: int) -> Gpu:
    """Return what a GPU tells; one that is lost, or keeps it to itself, tells nothing."""
    ratio = used = total = None
    with suppress(pynvml.NVMLError):
        handle = pynvml.nvmlDeviceGetHandleByIndex(index)
        with suppress(pynvml.NVMLError):
            ratio = pynvml.nvmlDeviceGetUtilizationRates(handle).gpu / 100
        memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
        used, total = int(memory.used), int(memory.total)
    return Gpu(index, ratio, used, total)


def _mount_of(folder: Path) -> str:
    """Return where the disk of a folder is mounted; of one that is not there yet, its parent's."""
    at = next(one for one in (folder, *folder.parents) if one.exists()).resolve()
    while not at.is_mount():
        at = at.parent
    return str(at)
