"""Reads and validates parameters/: what a notebook may be given, and the network itself.

A sidecar mirrors its notebook: ``parameters/pipeline/20_ingest_channels.yaml`` says the type,
the bounds and the meaning of each parameter. Unknown and ill-typed values are refused here,
before any kernel starts; Papermill itself would only warn.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ytempire import paths
from ytempire.parameters.network_model import (
    Costs,
    Health,
    Lake,
    NamedChannel,
    Network,
    Owner,
    Retention,
    SimulatedNetwork,
)
from ytempire.parameters.polling_model import AgeTier, LivePolling, LiveTier
from ytempire.parameters.schedule_model import Duration, Job, Schedule, Work

__all__ = [
    "AgeTier",
    "Costs",
    "Health",
    "Job",
    "Lake",
    "LivePolling",
    "LiveTier",
    "NamedChannel",
    "Network",
    "Owner",
    "Parameter",
    "ParameterError",
    "Retention",
    "Schedule",
    "Sidecar",
    "SimulatedNetwork",
    "Work",
    "network",
    "network_file",
    "parsed",
    "resolve",
    "schedule",
    "schedule_file",
    "sidecar",
]

_Model = TypeVar("_Model", bound=BaseModel)


class ParameterError(ValueError):
    """A parameter file or a value given for a notebook is wrong."""


class Parameter(BaseModel):
    """One parameter of a notebook."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    type: Literal["text", "integer", "number", "boolean", "date", "timestamp", "list"]
    description: str
    nullable: bool = False
    minimum: float | None = None
    maximum: float | None = None
    choices: list[str] | None = None
    for_date: Literal["first", "end"] | None = None
    """What a run for one Pacific day gives: the day itself, or the day after it."""


class Sidecar(BaseModel):
    """The YAML beside a notebook.

    Attributes
    ----------
    after
        Pipeline steps that must have ended before this one; without it, all with a lower number.
    always
        The step runs again when an interrupted pipeline continues, though it had ended.
    even_after_failure
        The step runs also when one that it comes after failed: it tells of that.
    collects
        The step asks sources; one that does not runs on what the warehouse holds, whoever it is of.
    timeout
        A report that takes longer is stopped.
    description
        What of the usual parameters a report does not have, and why.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    parameters: dict[str, Parameter] = Field(default_factory=dict)
    sets: dict[str, dict[str, Any]] = Field(default_factory=dict)
    after: list[str] | None = None
    always: bool = False
    even_after_failure: bool = False
    collects: bool = True
    timeout: Duration = timedelta(minutes=10)
    description: str | None = None


def network_file(home: Path | None = None) -> Path:
    """Return the file that names a home's channels: its own, else parameters/network.yaml."""
    if home is not None and (home / "network.yaml").exists():
        return home / "network.yaml"
    return paths.parameters() / "network.yaml"


def network(home: Path | None = None) -> Network:
    """Read the network of a home, or of the project when none is named.

    Raises
    ------
    ParameterError
        Naming the file and the entry that is wrong.
    """
    return parsed(Network, network_file(home))


def schedule_file(home: Path | None = None) -> Path:
    """Return the file that says what runs when: a home's own, else parameters/schedule.yaml."""
    if home is not None and (home / "schedule.yaml").exists():
        return home / "schedule.yaml"
    return paths.parameters() / "schedule.yaml"


def schedule(home: Path | None = None) -> Schedule:
    """Read the schedule of a home, or of the project when none is named.

    Raises
    ------
    ParameterError
        Naming the file and the entry that is wrong.
    """
    return parsed(Schedule, schedule_file(home))


def sidecar(notebook: str, folder: Path | None = None) -> Sidecar:
    """Read the sidecar of a notebook, named as ``pipeline/20_ingest_channels``."""
    file = (folder or paths.parameters()) / f"{notebook}.yaml"
    if not file.is_file():
        raise ParameterError(f"{notebook} has no parameter file: write {file}")
    return parsed(Sidecar, file)


def resolve(
    notebook: str,
    given: dict[str, Any],
    *,
    set_name: str | None = None,
    folder: Path | None = None,
) -> dict[str, Any]:
    """Return what Papermill is handed: the named set, overridden by `given`, all checked.

    Text from a command line is read as the parameter's type; dates and timestamps become ISO
    text, since a notebook's parameter cell holds plain values.

    Raises
    ------
    ParameterError
        On an unknown name, an unknown set, a wrong type or a value out of bounds.
    """
    described = sidecar(notebook, folder)
    values: dict[str, Any] = {}
    if set_name is not None:
        if set_name not in described.sets:
            known = ", ".join(sorted(described.sets)) or "none"
            raise ParameterError(f"{notebook} has no parameter set {set_name!r}; it has: {known}")
        values.update(described.sets[set_name])
    values.update(given)
    unknown = sorted(set(values) - set(described.parameters))
    if unknown:
        known = ", ".join(sorted(described.parameters)) or "none"
        raise ParameterError(f"{notebook} has no parameter {unknown[0]!r}; it has: {known}")
    return {
        name: _checked(f"{notebook}: {name}", described.parameters[name], value)
        for name, value in values.items()
    }


def parsed(model: type[_Model], file: Path) -> _Model:
    """Read a YAML file as `model`.

    Raises
    ------
    ParameterError
        Naming the file and the entry that is wrong.
    """
    try:
        return model.model_validate(yaml.safe_load(file.read_text()) or {})
    except FileNotFoundError as error:
        raise ParameterError(f"{file} does not exist; restore it with git checkout") from error
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ParameterError(f"{file} cannot be read: {why}") from error
    except yaml.YAMLError as error:
        raise ParameterError(f"{file} is not YAML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ParameterError(f"{file}: {where}: {first['msg']}") from error


def _checked(name: str, parameter: Parameter, value: Any) -> Any:
    if value is None or value == "":
        if parameter.nullable:
            return None
        raise ParameterError(f"{name} must have a value ({parameter.description})")
    try:
        typed: Any = _READERS[parameter.type](value)
    except (TypeError, ValueError) as error:
        raise ParameterError(f"{name} must be a {parameter.type}, not {value!r}") from error
    if parameter.choices is not None and typed not in parameter.choices:
        raise ParameterError(f"{name} must be one of {', '.join(parameter.choices)}")
    if parameter.minimum is not None and typed < parameter.minimum:
        raise ParameterError(f"{name} must be at least {parameter.minimum:g}, not {typed}")
    if parameter.maximum is not None and typed > parameter.maximum:
        raise ParameterError(f"{name} must be at most {parameter.maximum:g}, not {typed}")
    return typed


def _integer(value: Any) -> int:
    if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
        raise ValueError(value)
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool):
        raise ValueError(value)
    return float(value)


def _boolean(value: Any) -> bool:
    words = {"true": True, "false": False, "yes": True, "no": False}
    if isinstance(value, bool):
        return value
    if str(value).lower() not in words:
        raise ValueError(value)
    return words[str(value).lower()]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _date(value: Any) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    return date.fromisoformat(_text(value)).isoformat()


def _timestamp(value: Any) -> str:
    instant = value if isinstance(value, datetime) else datetime.fromisoformat(_text(value))
    if instant.tzinfo is None:
        raise ValueError("a timestamp needs a time zone")
    return instant.isoformat()


def _list(value: Any) -> list[str]:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [_text(part) for part in value]


_READERS = {
    "text": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _date,
    "timestamp": _timestamp,
    "list": _list,
}
