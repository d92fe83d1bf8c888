"""What cannot be done with an alert, and what to do instead."""

from __future__ import annotations

from ytempire.warehouse.errors import WarehouseError


class AlertRefused(WarehouseError):
    """What was asked for does not fit the alert's state; nothing was changed.

    Attributes
    ----------
    sqlstate
        Of the database's refusal, as `ytempire.alerts.acting` names them; None: it was not asked.
    """

    def __init__(self, sentence: str | None, sqlstate: str | None = None) -> None:
        super().__init__(sentence)
        self.sqlstate = sqlstate
