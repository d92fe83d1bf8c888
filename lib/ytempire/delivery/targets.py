"""Reads parameters/delivery.yaml: to whom reports go, by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from ytempire import parameters, paths
from ytempire.parameters import ParameterError
from ytempire.parameters.schedule_model import Duration, Name

_WORDS = ConfigDict(extra="forbid", frozen=True)
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+")
Attached = Literal["pdf", "xlsx"]


class FolderTarget(BaseModel):
    """A folder that takes editions whole, as an archive or a share.

    Attributes
    ----------
    path
        The folder; a relative one lies in the home. It must be there: a share that is not mounted
        would be taken for an empty folder.
    """

    model_config = _WORDS

    kind: Literal["folder"]
    description: str = ""
    path: Path


class MailTarget(BaseModel):
    """People who get the report by mail: the page in the letter, files attached.

    Attributes
    ----------
    to
        Their addresses.
    attach
        Files that go with it, where the edition has them.
    most_megabytes
        A larger letter goes without its files, then without its page, and says so.
    """

    model_config = _WORDS

    kind: Literal["mail"]
    description: str = ""
    to: tuple[str, ...] = Field(min_length=1)
    attach: tuple[Attached, ...] = ("pdf",)
    most_megabytes: float = Field(default=10, gt=0.1, le=100)

    @field_validator("to")
    @classmethod
    def _are_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for one in value:
            if not _ADDRESS.fullmatch(one):
                raise ValueError(f"{one!r} is not a mail address: write it as name@company.example")
        return value


class WebhookTarget(BaseModel):
    """A chat that takes what Slack's incoming webhooks take: the headline, and where it lies.

    Its address is a secret, and stands in ``YTEMPIRE_DELIVERY_WEBHOOKS`` under the target's name.

    Attributes
    ----------
    link
        Address under which people find the folder of the reports; None: the place is told.
    """

    model_config = _WORDS

    kind: Literal["webhook"]
    description: str = ""
    link: str | None = Field(default=None, pattern=r"^https?://[^\s<>@]+$")


Target = Annotated[FolderTarget | MailTarget | WebhookTarget, Field(discriminator="kind")]


class DeliveryBook(BaseModel):
    """A whole delivery.yaml.

    Attributes
    ----------
    tries
        How often a delivery is tried at once; then it waits for the job report_deliveries.
    give_up_after
        One that could not be made for so long has failed for good.
    """

    model_config = _WORDS

    tries: int = Field(default=3, ge=1, le=10)
    give_up_after: Duration = Field(default=timedelta(days=1), gt=timedelta(0))
    targets: dict[Name, Target] = Field(default_factory=dict)

    def named(
        self, names: Iterable[str], *, is_of_many: bool = False
    ) -> dict[str, FolderTarget | MailTarget | WebhookTarget]:
        """Return targets by name, each once.

        Parameters
        ----------
        names
            Names of targets.
        is_of_many
            They get one report each of many, as of every channel: nobody wants a hundred letters.

        Raises
        ------
        ParameterError
            If there is none of a name, or it is for people and `is_of_many`.
        """
        wanted = list(dict.fromkeys(names))
        for name in wanted:
            if name not in self.targets:
                known = ", ".join(self.targets) or "none: write one, as its comments show"
                raise ParameterError(f"delivery.yaml has no target {name!r}; it has: {known}")
            if is_of_many and self.targets[name].kind != "folder":
                raise ParameterError(
                    f"{name} would get a message for each report: send those of each channel to a "
                    "folder, and the network's to people"
                )
        return {name: self.targets[name] for name in wanted}


def file_of(home: Path | None = None) -> Path:
    """Return the file that says where reports go: a home's own, else parameters/delivery.yaml."""
    if home is not None and (home / "delivery.yaml").exists():
        return home / "delivery.yaml"
    return paths.parameters() / "delivery.yaml"


def read(home: Path | None = None) -> DeliveryBook:
    """Read and check to whom reports go, of a home, or of the project when none is named.

    Raises
    ------
    ParameterError
        Naming the file, the target and what is wrong with it.
    """
    return parameters.parsed(DeliveryBook, file_of(home))
