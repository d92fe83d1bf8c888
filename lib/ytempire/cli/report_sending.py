"""What `ytempire report --deliver` sends, or with --dry-run would send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from ytempire.cli.answer import give
from ytempire.settings import Settings

if TYPE_CHECKING:
    from ytempire.delivery.reports import Delivered
    from ytempire.editions.asking import Asked
    from ytempire.editions.making import Made
    from ytempire.warehouse.connection import Warehouse


@dataclass(frozen=True)
class Sending:
    """The targets that are asked for; none: nothing is sent.

    Attributes
    ----------
    is_dry
        Say what would be sent where, and make and send nothing.
    again
        Send also what was sent before.
    """

    targets: tuple[str, ...] = ()
    is_dry: bool = False
    again: bool = False

    @classmethod
    def asked(
        cls, settings: Settings, text: str | None, *, is_dry: bool, again: bool, is_of_many: bool
    ) -> Sending:
        """Read and check what is typed, before anything is made.

        Raises
        ------
        ytempire.parameters.ParameterError
            If there is no target of a name.
        """
        names = tuple(name.strip() for name in (text or "").split(",") if name.strip())
        if is_dry and not names:
            raise click.UsageError("--dry-run says what --deliver would send: name targets there")
        if names:
            from ytempire.delivery import targets

            targets.read(settings.home).named(names, is_of_many=is_of_many)
        return cls(names, is_dry, again)

    def tell(self, settings: Settings, warehouse: Warehouse, wanted: Sequence[Asked]) -> None:
        """Print what would be sent where."""
        from ytempire.editions import delivering

        editions = [one.checked() for one in wanted]
        lines = delivering.would(settings, warehouse, editions, self.targets, again=self.again)
        give("\n".join([*lines, "nothing was made or sent"]), would=lines)

    def send(
        self, settings: Settings, warehouse: Warehouse, made: Sequence[Made]
    ) -> list[Delivered]:
        """Send what was made, and return what became of it."""
        from ytempire.editions import delivering

        return delivering.deliver(settings, warehouse, made, self.targets, again=self.again)
