"""Whatever form a secret takes in a report's files, it is found; it is never told."""

from __future__ import annotations

import base64
import html
import json
from pathlib import Path
from urllib.parse import quote

import nbformat
import polars as pl
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from ytempire.editions import attachments, secrets
from ytempire.runs import secret_shapes
from ytempire.settings import Settings

VALUE = 'p4ss<w&rd>"ü/x'
ADDRESS = f"smtp://reports:{quote(VALUE, safe='')}@mail.example:587"


@pytest.fixture
def told(tmp_path: Path) -> Settings:
    return Settings(
        home=tmp_path / "home", openai_admin_key=VALUE, youtube_api_keys="second=k3y-0f-second"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "edition"
    (made / "data").mkdir(parents=True)
    return made


def notebook(folder: Path, *outputs: object) -> None:
    cells = [new_code_cell("x = 1", outputs=list(outputs))]
    nbformat.write(new_notebook(cells=cells), folder / "summary.ipynb")


def test_nothing_is_found_where_nothing_is(folder: Path, told: Settings) -> None:
    notebook(
        folder, new_output("stream", text="risk-management-of-every-channel-and-niche-there-is")
    )
    (folder / "summary.html").write_text(
        "<p>https://reports.example/a?b=c mail@x.example 12:30@home</p>"
    )
    attachments.write(
        {"t": pl.DataFrame({"a": ["UCabcdefghijklmnopqrstuv", "dQw4w9WgXcQ"]})},
        folder / "data",
        "summary",
    )
    assert secrets.found_in(folder, told) == []


@pytest.mark.parametrize(
    "written",
    [
        VALUE,
        html.escape(VALUE),
        html.escape(VALUE, quote=False),
        quote(VALUE, safe=""),
        json.dumps(VALUE),
        base64.b64encode(f"user:{VALUE}".encode()).decode(),
        base64.b64encode(f"{VALUE}".encode()).decode(),
        base64.b64encode(f"ab{VALUE}cd".encode()).decode(),
        "".join(f"&#{ord(c)};" for c in VALUE),
    ],
)
def test_each_form_of_a_value(folder: Path, told: Settings, written: str) -> None:
    (folder / "summary.html").write_text(f"<p>{written}</p>")
    [said] = secrets.found_in(folder, told)
    assert said == "YTEMPIRE_OPENAI_ADMIN_KEY in summary.html"


def test_each_kind_of_file(folder: Path, told: Settings) -> None:
    notebook(folder, new_output("stream", text=f"the key is {VALUE}\nand more"))
    frame = pl.DataFrame({"note": [f"see {VALUE}"], "tags": [[VALUE]]})
    attachments.write({"notes": frame}, folder / "data", "summary")
    (folder / "manifest.json").write_text(json.dumps({"parameters": {"key": VALUE}}))
    found = secrets.found_in(folder, told)
    # A CSV doubles a quote within quotes; the rest of the folder holds the value whole.
    assert [one.rpartition(" in ")[2] for one in found] == [
        "data/notes.parquet", "data/summary.xlsx", "manifest.json", "summary.ipynb",
    ]  # fmt: skip
    assert VALUE not in "".join(found)


def test_csv(folder: Path, told: Settings) -> None:
    frame = pl.DataFrame({"note": ["k3y-0f-second, and"]})
    attachments.write({"notes": frame}, folder / "data", "summary")
    assert "key of project second in data/notes.csv" in secrets.found_in(folder, told)


def test_a_source_that_a_notebook_stores_in_lines(folder: Path, told: Settings) -> None:
    key = "sk-proj-" + "a1B2" * 8
    cell = {"cell_type": "code", "source": [f"key = '{key[:20]}", f"{key[20:]}'"], "outputs": []}
    (folder / "summary.ipynb").write_text(json.dumps({"cells": [cell]}))
    assert secrets.found_in(folder, told) == ["what looks like a key of OpenAI in summary.ipynb"]


def test_passwords_within_addresses_and_of_the_environment(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VENDOR_TOKEN", "tok-tok-tok")
    monkeypatch.setenv("MOST_TOKENS", "128000")  # a number is in every table
    monkeypatch.setenv("SHORT_TOKEN", "abc")
    settings = Settings(home=tmp_path, smtp_url="smtp://user:very-secret@mail.example")
    (folder / "a.html").write_text("very-secret 128000 abc")
    (folder / "b.html").write_text("tok-tok-tok")
    assert secrets.found_in(folder, settings) == [
        "YTEMPIRE_SMTP_URL in a.html",
        "VENDOR_TOKEN in b.html",
    ]


LOOKS = {
    "a private key": "-----BEGIN EC PRIVATE KEY-----",
    "an address with a password": "postgresql://analytics:hunter2hunter@db.example/x",
    "a key of Google": "AIza" + "Sy0" * 11 + "ab",
    "a client secret of Google": "GOCSPX-" + "x" * 28,
    "a token of Google": "1//0" + "gAbc-_" * 8,
    "a key of Anthropic": "sk-ant-api03-" + "aB3_" * 5,
    "a key of OpenAI": "sk-" + "a1" * 24,
    "a key of ElevenLabs": "sk_" + "0a" * 24,
    "a key of Stripe": "sk_live_" + "a1" * 12,
    "a key of AWS": "AKIA" + "Q" * 16,
    "a token of GitHub": "ghp_" + "a1" * 18,
    "a token of GitLab": "glpat-" + "a1" * 10,
    "a token of Slack": "xoxb-" + "1234-abcd-1234",
    "the address of a Slack webhook": "https://hooks.slack.com/services/T000/B000/XXXX",
    "a token with a signature (JWT)": ".".join(["eyJhbGciOiJI", "eyJzdWIiOiIx", "SflKxwRJSMeKKF2"]),
    "an Authorization header": "Authorization: Bearer abcdefghijklmnop",
    "a bearer token": "Bearer abcdefghij0123456789",
    secret_shapes.NAMED: "password=hunter2supersecret",
}


@pytest.mark.parametrize("what", secret_shapes.LOOKS_LIKE)
def test_what_looks_like_a_key(folder: Path, told: Settings, what: str) -> None:
    (folder / "summary.html").write_text(f"<td>{LOOKS[what]}</td>")
    assert secrets.found_in(folder, told) == [f"what looks like {what} in summary.html"]
    assert LOOKS[what] not in "".join(secrets.found_in(folder, told))


def test_a_picture_is_no_text_but_may_hold_one(folder: Path, told: Settings) -> None:
    like = base64.b64encode(b"\x89PNG" + bytes(range(256)) * 20).decode() + "/AIza" + "Q" * 35 + "/"
    picture = base64.b64encode(b"\x89PNG tEXt " + VALUE.encode()).decode()
    notebook(folder, new_output("display_data", {"image/png": like + "AAA"}))
    (folder / "summary.html").write_text(f'<img src="data:image/png;base64,{like}AAA">')
    assert secrets.found_in(folder, told) == []
    notebook(folder, new_output("display_data", {"image/png": picture}))
    (folder / "summary.html").write_text(f'<img src="data:image/png;base64,{picture}">')
    names = [f"YTEMPIRE_OPENAI_ADMIN_KEY in summary.{ending}" for ending in ("html", "ipynb")]
    assert secrets.found_in(folder, told) == names


def test_random_letters_look_like_no_key(folder: Path, told: Settings) -> None:
    import random

    letters = random.Random(7)
    hexes = "\n".join(f"{letters.getrandbits(256):064x}" for _ in range(20_000))
    ids = "\n".join(base64.urlsafe_b64encode(letters.randbytes(18)).decode() for _ in range(20_000))
    (folder / "summary.html").write_text(hexes + ids)
    assert secrets.found_in(folder, told) == []
