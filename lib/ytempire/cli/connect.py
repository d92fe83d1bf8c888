"""The verbs of the owners' consents: ask for one, and take it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ytempire.cli.answer import give, json_option, say
from ytempire.settings import Settings, load

if TYPE_CHECKING:
    from ytempire.sources.consent_flow import Client
    from ytempire.warehouse.connection import Warehouse
    from ytempire.warehouse.oauth_grants import Grant

_PATH = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--client-file", type=_PATH, help="The OAuth client's JSON; as the setting.")
@click.option("--no-browser", is_flag=True, help="Tell the page's address, and open nothing.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default=True,
              help="Port on 127.0.0.1 for the answer; 0 takes a free one.")  # fmt: skip
@click.option("--timeout", "seconds", type=click.IntRange(1, 86_400), default=300,
              show_default=True, help="Seconds to wait for the owner's answer.")  # fmt: skip
@click.option("--account", help="Google account to offer first.")
@click.option("--file", type=_PATH, help="Take over consents you have, as in YTEMPIRE_OAUTH_FILE.")
@json_option
def connect(
    client_file: Path | None,
    no_browser: bool,
    port: int,
    seconds: int,
    account: str | None,
    file: Path | None,
) -> None:
    r"""Ask a channel's owner for consent in the browser, and store it encrypted.

    Once for each channel: with it come Analytics, revenue, reach and retention. It needs an
    OAuth client of your Google Cloud project (type Desktop app; YouTube Data, Analytics and
    Reporting APIs enabled) and YTEMPIRE_TOKEN_KEY, which encrypts what is stored. On a machine
    without a browser, forward the port: `ssh -L 8085:127.0.0.1:8085`, and use --port 8085.

    \b
    Examples:
      ytempire connect --client-file client_secret.json
      ytempire connect --no-browser --port 8085
      ytempire connect --file oauth.json
    """
    from ytempire.collection import connecting
    from ytempire.sources import consent_flow
    from ytempire.sources.token_cipher import TokenCipher
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    TokenCipher(settings.token_key)  # no owner is asked in vain
    with Warehouse(settings) as warehouse:
        migrations.migrate(warehouse)
        if file is not None:
            taken = connecting.take_file(warehouse, settings, file)
        else:
            client = consent_flow.read_client(_client_file(client_file, settings))
            _goes_together(warehouse, settings, client)
            consent = consent_flow.ask(
                client,
                say=say,
                open_browser=not no_browser,
                port=port,
                timeout_seconds=seconds,
                login_hint=account,
            )
            taken = [connecting.connect(warehouse, settings, client, consent)]
    give(
        "\n".join(_sentence(grant) for grant in taken) or f"{file} holds no consent",
        connected=[facts(grant) for grant in taken],
    )


def _goes_together(warehouse: Warehouse, settings: Settings, client: Client) -> None:
    """Refuse what could not be stored, or asked about, before an owner is asked in vain."""
    from ytempire.warehouse import identity

    with warehouse.connect("reader") as connection:
        held = identity.of(connection)
    if held not in {None, settings.network}:
        identity.claim(warehouse, settings.network)  # says which folder to use instead
    if client.is_of_this_machine and settings.google_api_endpoint is None:
        raise click.UsageError(
            "this is the client of a network on this machine, but YTEMPIRE_GOOGLE_API_ENDPOINT is "
            "not set: Google does not know it. Set it to the network's address, with "
            "YTEMPIRE_NETWORK=simulated"
        )


@click.command()
@click.argument("channel")
@json_option
def disconnect(channel: str) -> None:
    r"""Take an owner's consent back at Google, and forget it here.

    CHANNEL is its YouTube id, its @handle or its name. What was collected stays; its public
    counters are read as before.

    \b
    Examples:
      ytempire disconnect UCxxxxxxxxxxxxxxxxxxxxxx
      ytempire disconnect "Daily Finance" --json
    """
    from ytempire.collection import connecting
    from ytempire.warehouse import migrations
    from ytempire.warehouse.connection import Warehouse

    settings = load()
    with Warehouse(settings) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        grant, was_known = connecting.disconnect(warehouse, settings, channel)
    told = f"{grant.channel_name}: the consent is " + (
        "taken back at Google and forgotten here"
        if was_known
        else "forgotten here; Google knew it no more"
    )
    if grant.held_in == "file":
        told += ". Take its entry out of the file of YTEMPIRE_OAUTH_FILE as well"
    give(told, channel=grant.youtube_channel_id, revoked_at_google=was_known)


def facts(grant: Grant) -> dict[str, Any]:
    """Return what is told of a consent to scripts: never a secret."""
    from ytempire.collection.consent_states import ends_at

    return {
        "channel": grant.youtube_channel_id,
        "name": grant.channel_name,
        "state": grant.state,
        "held_in": grant.held_in,
        "scopes": grant.scopes,
        "issued_at": grant.issued_at,
        "ends_at": ends_at(grant),
        "verified_at": grant.verified_at,
        "last_ok_at": grant.last_ok_at,
        "last_error": grant.last_error,
    }


def seen(grant: Grant) -> str:
    """Say in words what a consent lets us see."""
    if grant.scopes is None:
        return "what it may see was not told"
    last = [scope.rsplit("/", 1)[-1] for scope in grant.scopes]
    words = {
        "youtube.readonly": "the channel",
        "yt-analytics.readonly": "Analytics and reports",
        "yt-analytics-monetary.readonly": "revenue",
    }
    may = [word for scope, word in words.items() if scope in last]
    lacks = [word for scope, word in words.items() if scope not in last]
    told = f"may see {', '.join(may)}" if may else "may see nothing that is asked for"
    return told + (f", not {', '.join(lacks)}" if lacks else "")


def _sentence(grant: Grant) -> str:
    from ytempire.collection.consent_states import ends_at

    named = f"{grant.channel_name} ({grant.youtube_channel_id})"
    if not grant.is_alive:
        return f"{named}: stored, but the consent is {grant.state}; `ytempire connect` asks anew"
    end = ends_at(grant)
    till = f"{end:%Y-%m-%d %H:%M} UTC" if end else "it is taken back"
    if grant.state == "testing_7_days":
        till += ": the OAuth app is in Testing. Publish it, and connect anew, to keep consents"
    elif grant.expires_at is None:
        till = "it is taken back, or not used for six months"
    return f"{named}: connected; {seen(grant)}, until {till}"


def _client_file(told: Path | None, settings: Settings) -> Path:
    file = told or settings.oauth_client_file
    if file is None:
        raise click.UsageError(
            "no OAuth client: name its JSON with --client-file or YTEMPIRE_OAUTH_CLIENT_FILE. "
            "Google Cloud console, APIs & Services, Credentials makes one: type Desktop app"
        )
    return file
