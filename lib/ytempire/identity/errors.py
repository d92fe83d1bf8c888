"""What this room refuses."""

from __future__ import annotations


class IdentityRefused(RuntimeError):
    """A user, a role or a password that cannot be so; the message says what can."""


class OpenToAll(RuntimeError):
    """The dashboards would be reached from elsewhere, and there is nobody who may come in."""
