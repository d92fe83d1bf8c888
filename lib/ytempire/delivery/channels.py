"""Which channels the settings name."""

from __future__ import annotations

from collections.abc import Callable

from ytempire.delivery.message import Channel
from ytempire.settings import Settings


def _webhook(settings: Settings) -> Channel:
    from ytempire.delivery.webhook import Webhook

    assert settings.alert_webhook_url is not None
    return Webhook(settings.alert_webhook_url.get_secret_value())


def _mail(settings: Settings) -> Channel:
    from ytempire.delivery.mail import Mail

    assert settings.smtp_url is not None
    return Mail(
        settings.smtp_url.get_secret_value(), settings.alert_mail_to, settings.alert_mail_from
    )


_MAKERS: dict[str, tuple[str, Callable[[Settings], Channel]]] = {
    "webhook": ("alert_webhook_url", _webhook),
    "mail": ("smtp_url", _mail),
}
VARIABLES = {name: f"YTEMPIRE_{field.upper()}" for name, (field, _) in _MAKERS.items()}
"""What each channel needs to be set."""


def configured(settings: Settings) -> list[str]:
    """Return the names of the channels that the settings name; whether they work is not asked."""
    return [name for name, (field, _) in _MAKERS.items() if getattr(settings, field) is not None]


def made(settings: Settings, name: str) -> Channel:
    """Return a channel that is configured.

    Raises
    ------
    DeliveryFailed
        If its settings cannot be meant.
    """
    return _MAKERS[name][1](settings)
