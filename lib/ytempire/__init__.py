"""YTEMPIRE Analytics: the package behind the notebooks."""

from importlib.metadata import version

__version__ = version("ytempire")
