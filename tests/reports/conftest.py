"""A clock that stands still, and warehouses with known rows."""

from tests.dashboards.conftest import clock_url, fill
from tests.warehouse.test_as_of import at

__all__ = ["at", "clock_url", "fill"]
