"""``wb.report``: a report, or one each of many, made from a notebook or a script."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal, overload

from ytempire.workbench import session

if TYPE_CHECKING:
    from ytempire.editions.fan_out import Kind
    from ytempire.editions.making import Made


@overload
def report(
    name: str,
    /,
    *,
    set_name: str | None = None,
    each: None = None,
    formats: str | None = None,
    **parameters: Any,
) -> Made: ...


@overload
def report(
    name: str,
    /,
    *,
    set_name: str | None = None,
    each: Kind,
    formats: str | None = None,
    **parameters: Any,
) -> list[Made]: ...


def report(
    name: str,
    /,
    *,
    set_name: str | None = None,
    each: Literal["channel", "niche", "tier"] | None = None,
    formats: str | None = None,
    **parameters: Any,
) -> Made | list[Made]:
    """Make a report as ``ytempire report`` does, of the warehouse that the workbench reads.

    Parameters
    ----------
    name
        A report; ``ytempire report --list`` names them.
    set_name
        A named set of its parameters, as ``weekly``.
    each
        One report each, for all that the warehouse knows; what is there already is kept.
    formats
        What is left beside the page, as ``"data"`` or ``"pdf,data"``; None: both.
    parameters
        Over those of the set, as ``report_date="2026-11-19"``.

    Returns
    -------
    Made or list of Made
        Where its files lie, or why it failed.

    Raises
    ------
    ytempire.parameters.ParameterError
        If there is no such report or a parameter is refused, before anything runs.

    Examples
    --------
    >>> wb.report("channel_performance_summary", set_name="weekly").html
    """
    from ytempire.editions import asking, fan_out, making
    from ytempire.editions.asking import Asked

    wished = asking.FORMATS if formats is None else asking.formats(formats)
    here = session.current()
    warehouse = here.warehouse()

    def make() -> Made | list[Made]:
        if each is None:
            return making.make(
                here.settings, warehouse, name, parameters, set_name=set_name, formats=wished
            )
        asked = fan_out.each(warehouse, Asked(name, parameters, set_name), each)
        return fan_out.make(here.settings, warehouse, asked, formats=wished)

    # A notebook's cell runs within an event loop, and the report's own needs one.
    with ThreadPoolExecutor(1, thread_name_prefix="report") as apart:
        return apart.submit(make).result()
