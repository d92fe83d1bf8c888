"""This machine as it is, and GPUs of every kind of driver."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import psutil
import pynvml
import pytest

from ytempire import clock
from ytempire.sources import system_health
from ytempire.sources.system_health import Disk, Gpu
from ytempire.transform.operations_frames import SystemSamples
from ytempire.transform.validate import validate

GIB = 1 << 30


@dataclass
class FakeNvml:
    """A driver with GPUs: how busy each is, and its memory; an error instead where it refuses."""

    gpus: list[tuple[object, object]]
    starts: Exception | None = None
    calls: list[str] = field(default_factory=list)

    def put(self, monkeypatch: pytest.MonkeyPatch) -> FakeNvml:
        for name in (
            "nvmlInit", "nvmlShutdown", "nvmlDeviceGetCount", "nvmlDeviceGetHandleByIndex",
            "nvmlDeviceGetUtilizationRates", "nvmlDeviceGetMemoryInfo",
        ):  # fmt: skip
            monkeypatch.setattr(pynvml, name, getattr(self, name))
        return self

    def nvmlInit(self) -> None:
        self.calls.append("init")
        if self.starts:
            raise self.starts

    def nvmlShutdown(self) -> None:
        self.calls.append("shutdown")

    def nvmlDeviceGetCount(self) -> int:
        return len(self.gpus)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> SimpleNamespace:
        return SimpleNamespace(gpu=self._or_refuse(self.gpus[handle][0]), memory=3)

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> SimpleNamespace:
        return SimpleNamespace(used=self._or_refuse(self.gpus[handle][1]), total=24 * GIB)

    @staticmethod
    def _or_refuse(told: object) -> object:
        if isinstance(told, Exception):
            raise told
        return told


NOT_SUPPORTED = pynvml.NVMLError(pynvml.NVML_ERROR_NOT_SUPPORTED)
LOST = pynvml.NVMLError(pynvml.NVML_ERROR_GPU_IS_LOST)
NO_DRIVER = pynvml.NVMLError(pynvml.NVML_ERROR_LIBRARY_NOT_FOUND)


@pytest.fixture
def no_gpu(monkeypatch: pytest.MonkeyPatch) -> FakeNvml:
    return FakeNvml([], starts=NO_DRIVER).put(monkeypatch)


def test_this_machine(no_gpu: FakeNvml, tmp_path: Path) -> None:
    before = clock.now()
    sample = system_health.sample(tmp_path, cpu_seconds=0.1)
    assert dict(sample.schema) == system_health.SCHEMA
    rows = sample.to_dicts()
    total = psutil.virtual_memory().total
    for row in rows:
        assert (row["host"], row["source"], row["gpu_index"]) == (
            socket.gethostname(), "system_health", -1,
        )  # fmt: skip
        assert before <= row["sampled_at"] <= clock.now()
        assert 0 <= row["cpu_ratio"] <= 1
        assert 0 < row["memory_used_bytes"] < row["memory_total_bytes"] == total
        assert 0 <= row["disk_free_bytes"] <= row["disk_total_bytes"]
        assert row["gpu_ratio"] is row["gpu_memory_used_bytes"] is None
    assert "/" in {row["disk_path"] for row in rows}
    assert no_gpu.calls == ["init"], "a driver that is not there is not shut down"


def test_a_sample_is_what_the_table_wants(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is written without being validated, so it is validated here."""
    FakeNvml([(50, GIB), (NOT_SUPPORTED, LOST)]).put(monkeypatch)
    sample = system_health.sample(tmp_path, cpu_seconds=0.1)
    checked = validate(sample, SystemSamples, target="system_samples", now=clock.now())
    assert (checked.accepted.height, checked.rejected.height) == (sample.height, 0)


def test_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    nvml = FakeNvml([(97, 20 * GIB), (NOT_SUPPORTED, GIB), (0, LOST)]).put(monkeypatch)
    assert system_health.gpus() == [
        Gpu(0, 0.97, 20 * GIB, 24 * GIB),
        Gpu(1, None, GIB, 24 * GIB),
        Gpu(2, 0.0, None, None),
    ]
    assert nvml.calls == ["init", "shutdown"]


def test_a_row_a_disk_and_a_row_a_gpu(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    FakeNvml([(10, GIB)]).put(monkeypatch)
    two = [Disk("/", 1, 2), Disk("/srv", 3, 4)]
    monkeypatch.setattr(system_health, "disks", lambda home: two)
    sample = system_health.sample(tmp_path, cpu_seconds=0.01)
    told = ("disk_path", "disk_free_bytes", "gpu_index", "gpu_ratio", "gpu_memory_used_bytes")
    assert sample.select(told).rows() == [
        ("/", 1, -1, None, None), ("/srv", 3, -1, None, None), ("", None, 0, 0.1, GIB),
    ]  # fmt: skip
    assert sample.get_column("cpu_ratio").n_unique() == 1


def test_a_machine_without_disks_has_a_row(
    monkeypatch: pytest.MonkeyPatch, no_gpu: FakeNvml, tmp_path: Path
) -> None:
    monkeypatch.setattr(system_health, "disks", lambda home: [])
    [row] = system_health.sample(tmp_path, cpu_seconds=0.01).to_dicts()
    assert (row["disk_path"], row["gpu_index"], row["disk_total_bytes"]) == ("", -1, None)


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Say what is mounted where: path -> (type, device, free, total)."""

    def put(**told: tuple[str, int, int, int]) -> None:
        places = {name.replace("_", "/") or "/": what for name, what in told.items()}
        parts = [SimpleNamespace(mountpoint=p, fstype=what[0]) for p, what in places.items()]
        monkeypatch.setattr(psutil, "disk_partitions", lambda all: parts)
        monkeypatch.setattr(Path, "is_dir", lambda self: not str(self).endswith("file"))

        def usage(path: str) -> SimpleNamespace:
            if path not in places:
                raise FileNotFoundError(path)
            return SimpleNamespace(free=places[path][2], total=places[path][3])

        monkeypatch.setattr(psutil, "disk_usage", usage)
        stat = os.stat

        def look(path: object, **more: object) -> object:
            at = places.get(str(path))
            return SimpleNamespace(st_dev=at[1]) if at else stat(path, **more)

        monkeypatch.setattr(system_health.os, "stat", look)
        monkeypatch.setattr(system_health, "_mount_of", lambda home: "/")

    return put


def test_each_disk_once_and_no_images(mounts: Callable[..., None], tmp_path: Path) -> None:
    mounts(
        _=("overlay", 1, 10, 20), _srv=("ext4", 2, 30, 40), _srv_again=("ext4", 2, 30, 40),
        _snap=("squashfs", 3, 0, 5), _etc_file=("ext4", 4, 1, 2), _empty=("ext4", 5, 0, 0),
    )  # fmt: skip
    assert system_health.disks(tmp_path) == [Disk("/", 10, 20), Disk("/srv", 30, 40)]


def test_the_disk_of_a_home_that_is_not_made_yet(tmp_path: Path) -> None:
    at = system_health._mount_of(tmp_path / "not" / "yet")
    assert Path(at).is_mount()
    assert tmp_path.is_relative_to(at)
