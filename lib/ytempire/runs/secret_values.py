"""The values that no log, notebook or report may hold, by the name of what keeps them."""

from __future__ import annotations

import os
import re
from contextlib import suppress

from pydantic import SecretStr

from ytempire.settings import Settings
from ytempire.warehouse import credentials
from ytempire.warehouse.errors import WarehouseError

SHORTEST = 6
"""A shorter value would be found in any text."""
_NAMES_A_SECRET = re.compile(r"PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|DATABASE_URL", re.IGNORECASE)
_IN_AN_ADDRESS = re.compile(r"password=([^\s'&]+)|://[^\s/:@]*:([^\s@]+)@")


def by_name(settings: Settings) -> dict[str, frozenset[str]]:
    """Return what the settings, the environment and the embedded server keep secret.

    Parameters
    ----------
    settings
        Where they are read from; also the home, whose embedded server has passwords.

    Returns
    -------
    dict
        Variable, or role of the embedded server -> its value, and the passwords within it.
    """
    found: dict[str, set[str]] = {
        name: {value} for name, value in os.environ.items() if _NAMES_A_SECRET.search(name)
    }
    for field in type(settings).model_fields:
        value = getattr(settings, field)
        if isinstance(value, SecretStr):
            found.setdefault(f"YTEMPIRE_{field.upper()}", set()).add(value.get_secret_value())
    for name, project_key in settings.projects.items():
        found.setdefault(f"key of project {name}", set()).add(project_key.get_secret_value())
    for name, address in settings.webhooks.items():
        found.setdefault(f"address of webhook {name}", set()).add(address.get_secret_value())
    with suppress(WarehouseError):  # no embedded server here
        for role, password in credentials.read(settings.home).items():
            found.setdefault(f"password of the embedded server's {role}", set()).add(password)
    whole = {
        name: frozenset(one for one in values | _passwords(values) if len(one) >= SHORTEST)
        for name, values in found.items()
    }
    return {name: values for name, values in whole.items() if values}


def _passwords(values: set[str]) -> set[str]:
    return {word for one in values for pair in _IN_AN_ADDRESS.findall(one) for word in pair if word}
