"""What PostgreSQL or the way to it says, as a sentence that says what to do; never a password."""

from __future__ import annotations

import re

import psycopg
from psycopg.conninfo import conninfo_to_dict

from ytempire.warehouse.errors import AddressRefused

VARIABLE = "YTEMPIRE_DATABASE_URL"
_SENTENCES = (
    (
        r"failed to resolve host",
        "the host {host} is not known. Correct it in {variable}, or look at the network",
    ),
    (
        r"password authentication failed|no password supplied",
        "the server at {where} refuses the password of {user}. Correct it in {variable}",
    ),
    (
        r'database "[^"]*" does not exist',
        "the server at {where} has no database {database}. Make it there (createdb {database}), "
        "or correct the name in {variable}",
    ),
    (
        r'role "[^"]*" (does not exist|is not permitted to log in)',
        "the server at {where} does not let {user} log in. Make the role there, or correct the "
        "name in {variable}",
    ),
    (
        r"no pg_hba\.conf entry",
        "the server at {where} does not let {user} in from this machine. Its administrator "
        "allows it in pg_hba.conf",
    ),
    (
        r"received invalid response|expected authentication request|unsupported frontend",
        "what answers at {where} is not PostgreSQL. Correct host and port in {variable}",
    ),
    (
        r"too many clients|remaining connection slots|too many connections",
        "the server at {where} has no connection left. Close some, or raise its max_connections, "
        "then try again",
    ),
    (
        r"timeout expired|timed out",
        "the server at {where} does not answer. Look whether it runs and whether a firewall "
        "lies between, or correct {variable}",
    ),
    (
        r"Connection refused|No such file or directory|No route to host|unreachable",
        "no server listens at {where}. Start it, or correct host and port in {variable}",
    ),
    (
        r"starting up|shutting down|recovery mode|not yet accepting",
        "the server at {where} is starting or stopping. Try again in a moment",
    ),
    (
        r"closed the connection unexpectedly|connection reset",
        "what answers at {where} closed the connection. Look whether it is PostgreSQL, and at its "
        "log, or correct {variable}",
    ),
)
_OR_NOT = f". Unset {VARIABLE} to use the embedded database"
_ABOUT_THE_ADDRESS = (
    f"{VARIABLE} is not the address of a PostgreSQL server: write "
    "postgresql://user:password@host:5432/database, with %XX for what is special in a password, "
    "or unset it to use the embedded database"
)


def check_address(address: str) -> None:
    """Refuse what is no connection string; the refusal does not repeat it.

    Raises
    ------
    AddressRefused
        Saying how an address is written.
    """
    try:
        told = conninfo_to_dict(address)
    except psycopg.Error:
        raise AddressRefused(_ABOUT_THE_ADDRESS) from None
    ports = str(told.get("port") or "5432").split(",")
    if not all(port.isdigit() for port in ports if port):
        raise AddressRefused(_ABOUT_THE_ADDRESS)


def of_connecting(error: psycopg.Error, address: str) -> str:
    """Return why no connection was made to the user's own server, and what to do."""
    told = conninfo_to_dict(address)
    host, port = told.get("host") or "this machine", told.get("port") or "5432"
    facts = {
        "host": host,
        "where": f"{host}:{port}",
        "user": told.get("user") or "this user",
        "database": told.get("dbname") or "of this name",
        "variable": VARIABLE,
    }
    said = str(error)
    for pattern, sentence in _SENTENCES:
        if re.search(pattern, said):
            return sentence.format(**facts) + _OR_NOT
    reason = " ".join(said.splitlines()[-1].split()) if said.strip() else type(error).__name__
    return f"the server at {facts['where']} does not let us in: {reason}{_OR_NOT}"
