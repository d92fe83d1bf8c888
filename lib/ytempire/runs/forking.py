"""Kernels forked from a warm process instead of started cold: the runner's side of it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import KernelManager
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Instance

from ytempire.runs import nursery
from ytempire.runs.deadline import Allowance

_PROVISIONER = "forked-by-ytempire"
_ANSWER_SECONDS = 20
"""Longest wait for a fork; the nursery's own imports are part of the first one."""


class NurseryFailed(RuntimeError):
    """The nursery did not fork; the message says why. A cold kernel does as well."""


class Nursery:
    """The warm process. It ends with this object, or with this process; so do its kernels.

    Parameters
    ----------
    more
        Modules that every kernel will need, beside the usual; none may start a thread.
    """

    def __init__(self, more: Sequence[str] = ()) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the nursery
        self._socket, its_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        for end in (self._socket, its_end):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, nursery.LONGEST_REQUEST)
        self._socket.settimeout(_ANSWER_SECONDS)
        self._one_at_a_time = threading.Lock()
        self._asked = 0
        with its_end:
            self.process = subprocess.Popen(
                [sys.executable, "-P", "-m", nursery.__name__, str(its_end.fileno()), *more],
                env=os.environ | nursery.ENVIRONMENT,
                pass_fds=[its_end.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._said,
                start_new_session=True,  # Ctrl-C is the runner's to hear
            )
        self._ended = os.pidfd_open(self.process.pid)

    def fork(
        self,
        arguments: list[str],
        environment: dict[str, str],
        folder: str,
        allowance: Allowance | None = None,
    ) -> int:
        """Fork a kernel and return a descriptor of its process (a pidfd).

        Its answer is waited for within `allowance`.

        Raises
        ------
        NurseryFailed
            If there is no nursery any more, or it must not fork.
        """
        allowance = allowance or Allowance()
        request: dict[str, Any] = {
            "arguments": arguments, "environment": environment, "folder": folder,
        }  # fmt: skip
        try:
            with self._one_at_a_time:
                self._asked += 1
                request["number"] = self._asked
                self._socket.send(json.dumps(request).encode())
                answer, descriptors = self._answer(allowance.within(_ANSWER_SECONDS))
        except OSError as error:
            raise NurseryFailed(f"the process that forks kernels: {error}") from error
        if not descriptors:
            why = answer["refused"] if answer else self._last_words()
            raise NurseryFailed(f"the process that forks kernels: {why}")
        return descriptors[0]

    def close(self) -> None:
        """End the process and every kernel of it."""
        self._socket.close()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self._ended)
        self._said.close()

    def _answer(self, seconds: float) -> tuple[dict[str, Any], list[int]]:
        """Return the answer to the last request; empty: the nursery has ended."""
        until = time.monotonic() + seconds
        while True:
            # Its kernels have its end of the socket too: that it ended is not heard there.
            left = max(0.0, until - time.monotonic())
            heard, _, _ = select.select([self._socket.fileno(), self._ended], [], [], left)
            if not heard:
                raise TimeoutError(f"it did not answer within {seconds:g} s")
            if self._socket.fileno() not in heard:
                return {}, []
            said, descriptors, _, _ = socket.recv_fds(self._socket, nursery.LONGEST_REQUEST, 1)
            answer = json.loads(said) if said else {}
            if answer.get("number") in (None, self._asked):
                return answer, descriptors
            for unwanted in descriptors:  # its notebook was started cold, or stopped, meanwhile
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(unwanted, signal.SIGKILL)
                os.close(unwanted)

    def _last_words(self) -> str:
        self._said.seek(0)
        words = self._said.read().decode(errors="replace").strip().splitlines()
        return f"it ended: {words[-1] if words else 'it said nothing'}"


def can_fork() -> bool:
    """Say whether kernels can be forked here: where threads can be counted and pids held."""
    return Path("/proc/self/task").is_dir() and hasattr(os, "pidfd_open")


class ForkedProvisioner(LocalProvisioner):
    """Holds a kernel that the nursery forked, by a descriptor of its process."""

    nursery = Instance(Nursery)
    allowance = Instance(Allowance)
    _kernel: int | None = None

    @property
    def has_process(self) -> bool:
        """Say whether there is a kernel."""
        return self._kernel is not None

    @property
    def kernel_pid(self) -> int:
        """Return the kernel's process id, as the descriptor tells it."""
        if self._kernel is None:
            return -1
        told = Path(f"/proc/self/fdinfo/{self._kernel}").read_text()
        return int(told.partition("\nPid:")[2].split()[0])

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Have the kernel forked; `cmd` is the command that would start it cold."""
        if "ipykernel_launcher" not in cmd:
            raise NurseryFailed(f"the kernel named python3 is another program: {cmd[0]}")
        arguments = cmd[cmd.index("ipykernel_launcher") + 1 :]
        folder = str(kwargs.get("cwd") or Path.cwd())
        loop = asyncio.get_running_loop()
        self._kernel = await loop.run_in_executor(
            None, self.nursery.fork, arguments, dict(kwargs["env"]), folder, self.allowance
        )
        return self.connection_info

    async def poll(self) -> int | None:
        """Return None while the kernel lives."""
        if self._kernel is None:
            return 0
        ended, _, _ = select.select([self._kernel], [], [], 0)
        return 1 if ended else None

    async def wait(self) -> int | None:
        """Wait for the kernel's end and let go of it."""
        while await self.poll() is None:
            await asyncio.sleep(0.005)
        if self._kernel is not None:
            os.close(self._kernel)
            self._kernel = None
        return 0

    async def send_signal(self, signum: int) -> None:
        """Send the kernel a signal; one that has ended hears nothing."""
        if self._kernel is not None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._kernel, signum)

    async def kill(self, restart: bool = False) -> None:
        """Kill the kernel."""
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """Ask the kernel to end."""
        await self.send_signal(signal.SIGTERM)


def fork_with(manager: KernelManager, nursery: Nursery, allowance: Allowance) -> None:
    """Let the manager's kernel be forked by `nursery`, within `allowance`, when it is started."""
    factory = KernelProvisionerFactory.instance()
    value = f"{ForkedProvisioner.__module__}:{ForkedProvisioner.__name__}"
    factory.provisioners[_PROVISIONER] = EntryPoint(_PROVISIONER, value, factory.GROUP_NAME)
    assert manager.kernel_spec is not None
    manager.kernel_spec.metadata["kernel_provisioner"] = {
        "provisioner_name": _PROVISIONER,
        "config": {"nursery": nursery, "allowance": allowance},
    }
