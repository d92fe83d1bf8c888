"""What cannot be done with an alert, and what to do instead."""

from __future__ import annotations

from ytempire.warehouse.errors import WarehouseError


class AlertRefused(WarehouseError):
    """What was asked for does not fit the alert's state; nothing was changed."""
