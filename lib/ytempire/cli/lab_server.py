"""JupyterLab as we serve it: on this machine only, asking nothing of the internet.

``python -m ytempire.cli.lab_server`` is started by ``ytempire lab``, in an environment that
names the warehouse and the folders of Jupyter's state.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jupyter_server.services.contents.filecheckpoints import AsyncFileCheckpoints

from ytempire import paths
from ytempire.dashboards import serve

_FIRST = "first_look.ipynb"
_OVERRIDES = {
    # What is asked on the first start is answered: no news, no search for updates.
    "@jupyterlab/apputils-extension:notification": {
        "checkForUpdates": False,
        "fetchNews": "false",
        "doNotDisturbMode": False,
    },
}
_DISABLED = {
    "@jupyterlab/apputils-extension:announcements": True,
    "@jupyterlab/extensionmanager-extension": True,
}


class HomeCheckpoints(AsyncFileCheckpoints):
    """Keeps the copy of a notebook's last save in the home, not beside the notebook."""

    def checkpoint_path(self, checkpoint_id: str, path: str) -> str:
        """Return where the copy lies: one file a notebook, named by its whole path."""
        name = quote(path.strip("/"), safe=" ")
        stem, dot, ending = name.rpartition(".")
        folder = Path(self.checkpoint_dir)
        folder.mkdir(parents=True, exist_ok=True)
        return str(folder / f"{stem or name}-{checkpoint_id}{dot}{ending if stem else ''}")


def first_page() -> str:
    """Return the page to begin with: the notebook that shows how, while it is there."""
    return f"/lab/tree/{_FIRST}" if (root() / _FIRST).is_file() else "/lab"


def root() -> Path:
    """Return the folder whose notebooks are shown."""
    return paths.notebooks() / "explore"


def configuration(folder: Path, port: int, *, opens_browser: bool) -> dict[str, Any]:
    """Return JupyterLab's configuration.

    Parameters
    ----------
    folder
        Where its state lies.
    port
        On 127.0.0.1.
    opens_browser
        Open one, without the token in its command line.
    """
    return {
        "ServerApp": {
            "ip": serve.HOST,
            "port": port,
            "port_retries": 0,
            "open_browser": opens_browser,
            "root_dir": str(root()),
            "allow_root": os.geteuid() == 0,
            "default_url": first_page(),
        },
        "LabApp": {
            "news_url": None,
            "check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
            "extension_manager": "readonly",
            "default_url": first_page(),
        },
        "ContentsManager": {"checkpoints_class": "ytempire.cli.lab_server.HomeCheckpoints"},
        "FileCheckpoints": {"checkpoint_dir": str(folder / "checkpoints")},
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until told to stop, or until the command that started it has ended."""
    parser = argparse.ArgumentParser(description="Serve JupyterLab on 127.0.0.1.")
    parser.add_argument("--folder", type=Path, required=True, help="where its state lies")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--parent", type=int, required=True, help="end with this process")
    parser.add_argument("--browser", action="store_true", help="open one")
    given = parser.parse_args(arguments)
    serve.end_with(given.parent)
    config = Path(os.environ["JUPYTER_CONFIG_DIR"])
    _write(
        config / "jupyter_lab_config.json",
        configuration(given.folder, given.port, opens_browser=given.browser),
    )
    _write(config / "labconfig" / "default_setting_overrides.json", _OVERRIDES)
    _write(config / "labconfig" / "page_config.json", {"disabledExtensions": _DISABLED})
    from jupyterlab.labapp import LabApp

    LabApp.launch_instance(argv=[])


def _write(file: Path, content: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, indent=2))


if __name__ == "__main__":
    main()
