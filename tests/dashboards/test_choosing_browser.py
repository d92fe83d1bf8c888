"""What an address chooses of a page: shown without a kernel of the visitor's, and nothing else."""

from __future__ import annotations

import csv
import io
import subprocess
from collections.abc import Iterator
from urllib.parse import quote

import httpx
import polars as pl
import pytest
from playwright.sync_api import expect

from ytempire import paths
from ytempire.dashboards.views import MOST_VIEWS
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_network
from .browser import Heard, chromium, enter, filled, kernels, served
from .choosing import write_notebook

pytestmark = pytest.mark.timeout(240)
PAGE = "/voila/render/choosing.ipynb"
Running = tuple[str, subprocess.Popen[bytes]]
NAMES = sorted(small_network.NAMES)


@pytest.fixture(scope="module")
def chosen_settings(embedded_server: EmbeddedServer, tmp_path_factory) -> Iterator[Settings]:
    home = tmp_path_factory.mktemp("home")
    network = small_network.simulated()
    with filled(embedded_server, network, home, "choosing") as settings:
        yield settings


@pytest.fixture(scope="module")
def server(chosen_settings: Settings, tmp_path_factory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("notebooks")
    write_notebook(folder)
    with pytest.MonkeyPatch.context() as patch, small_network.frozen_clock() as clock_url:
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        patch.setenv("PYTHONPATH", str(paths.project_root()))
        with served(chosen_settings, notebooks=folder) as running:
            yield running


def shown(text: str) -> str:
    return text.partition("<h2>")[2].partition("</h2>")[0]


def in_order(settings: Settings) -> list[str]:
    with Warehouse(settings) as warehouse, warehouse.transaction("reader") as connection:
        found = connection.execute("select channel_name from ytempire.channels order by 1")
        return [name for (name,) in found]


def test_each_choice_has_its_view_and_its_changes(server, chosen_settings):
    address, process = server
    names = in_order(chosen_settings)
    before = kernels(process.pid)
    heard = Heard()
    with chromium() as browser:
        pages = {}
        for number in (3, 5):
            pages[number] = browser.new_page()
            heard.listen(pages[number])
            enter(pages[number], address)
            pages[number].goto(f"{address}{PAGE}?number={number}")
            expect(pages[number].locator("h2")).to_have_text(names[number])
            expect(pages[number].locator("#yt-asked")).to_have_attribute("data-state", "live")
        with Warehouse(chosen_settings) as warehouse, warehouse.transaction("owner") as connection:
            connection.execute(
                "update ytempire.channels set channel_name = channel_name || '!' "
                "where channel_name = %s", [names[5]],
            )  # fmt: skip
        expect(pages[5].locator("h2")).to_have_text(names[5] + "!", timeout=5_000)
        expect(pages[3].locator("h2")).to_have_text(names[3])
    assert kernels(process.pid) == before
    assert heard.outside == []
    assert heard.errors == []


@pytest.mark.parametrize(
    "query",
    [
        "number=-1", "number=1&number=2", "number=" + "1" * 500, "number=" + quote("1; drop table"),
        "number=" + quote("<script>alert(1)</script>"), "number=1%0A2", "number=%D9%A1x",
    ],
)  # fmt: skip
def test_a_choice_that_cannot_be_is_refused(server, query):
    address, process = server
    before = kernels(process.pid)
    answer = httpx.get(f"{address}{PAGE}?{query}", cookies=address.cookies)
    assert answer.status_code == 400
    assert "number" in answer.text
    assert "alert(1)" not in answer.text
    assert (
        httpx.get(f"{address}/rows/choosing/trend.csv?{query}", cookies=address.cookies).status_code
        == 400
    )
    assert kernels(process.pid) == before


def test_what_the_page_does_not_know_chooses_nothing(server, chosen_settings):
    address, _ = server
    answer = httpx.get(
        f"{address}{PAGE}?days=99999&channel=x&__class__=y&number=", cookies=address.cookies
    )
    assert answer.status_code == 200
    assert shown(answer.text) == shown(httpx.get(address + PAGE, cookies=address.cookies).text)


def test_many_choices_end_the_oldest_and_start_nothing(server):
    address, process = server
    before = kernels(process.pid)
    with httpx.Client(timeout=30, cookies=address.cookies) as client:
        for number in range(MOST_VIEWS + 10):
            assert client.get(f"{address}{PAGE}?number={number}").status_code == 200
        assert kernels(process.pid) == before
        assert client.get(f"{address}{PAGE}?number=1").status_code == 200


def test_rows_are_those_of_the_question(server, chosen_settings):
    address, _ = server
    answer = httpx.get(f"{address}/rows/choosing/trend.csv?number=2", cookies=address.cookies)
    assert answer.status_code == 200
    assert 'filename="choosing-trend.csv"' in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) == 30
    parquet = httpx.get(f"{address}/rows/choosing/trend.parquet?number=2", cookies=address.cookies)
    frame = pl.read_parquet(parquet.content)
    assert frame.columns == list(rows[0])
    assert [str(day) for day in frame["pacific_date"]] == [row["pacific_date"] for row in rows]
    for path in ("/rows/choosing/none.csv", "/rows/none/trend.csv", "/rows/choosing/trend.sql"):
        assert httpx.get(address + path, cookies=address.cookies).status_code == 404


def test_a_page_that_cannot_be_made_says_so_and_starts_no_kernel_by_asking(
    chosen_settings, tmp_path, monkeypatch
):
    write_notebook(tmp_path)
    good = (tmp_path / "choosing.ipynb").read_text()
    (tmp_path / "broken.ipynb").write_text(good.replace("Choosing()", "Choosing(1/0)"))
    monkeypatch.setenv("PYTHONPATH", str(paths.project_root()))
    with served(chosen_settings, notebooks=tmp_path, waits=False) as (address, process):
        answer = httpx.get(
            f"{address}/voila/render/broken.ipynb", timeout=30, cookies=address.cookies
        )
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) > 0
        assert "ZeroDivisionError" not in answer.text
        assert len(kernels(process.pid)) <= 2
        assert httpx.get(address + PAGE, timeout=30, cookies=address.cookies).status_code == 200


def test_another_origin_gets_no_socket(server):
    import websockets.exceptions
    from websockets.sync.client import connect

    address, _ = server
    live = address.replace("http", "ws") + "/live/choosing"
    cookie = {"Cookie": address.cookie_header}
    with pytest.raises(websockets.exceptions.InvalidStatus, match="403"):
        connect(live, origin="http://elsewhere.example", additional_headers=cookie)
    with connect(live, origin=address, additional_headers=cookie) as socket:
        socket.recv(timeout=10)
        socket.send('{"views": {}}')
        assert '"standing": "live"' in socket.recv(timeout=10)
