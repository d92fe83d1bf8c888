"""The proxy file and the units, with a real nginx before a real server."""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import psutil
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.ioloop import IOLoop
from tornado.websocket import websocket_connect

from ytempire import paths
from ytempire.identity import users
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from .browser import served

DEPLOY = paths.project_root() / "parameters" / "deploy"
NAME = "localhost"
GOOD = "a long enough one"


@pytest.fixture(scope="session")
def nginx() -> str:
    """A real nginx: the system's, else Debian's package, unpacked and not installed."""
    found = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if found:
        return found
    kept = paths.project_root() / ".cache" / "nginx"
    program = kept / "usr" / "sbin" / "nginx"
    if not program.exists():
        if os.geteuid() != 0 or not shutil.which("apt-get") or not shutil.which("dpkg"):
            pytest.skip("no nginx here, and Debian's package is fetched by root only")
        kept.mkdir(parents=True, exist_ok=True)
        fetch = ["apt-get", "-o", "APT::Sandbox::User=root", "download", "nginx"]
        if subprocess.run(fetch, cwd=kept, timeout=120, check=False).returncode:
            pytest.skip("no nginx here, and Debian's package cannot be fetched")
        [package] = kept.glob("*.deb")
        subprocess.run(["dpkg", "-x", str(package), str(kept)], check=True, timeout=60)
    return str(program)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A folder with a certificate of our own, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (tmp_path / "fullchain.pem").write_bytes(made.public_bytes(pem))
    (tmp_path / "privkey.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return tmp_path


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def proxied(nginx: str, folder: Path, server_port: int, tls_port: int) -> Iterator[int]:
    """Run nginx with our file before a server; only names, ports and paths are others."""
    plain = free_port()
    file = (DEPLOY / "nginx.conf").read_text()
    for ours, here in {
        "dashboards.example": NAME,
        "127.0.0.1:8866": f"127.0.0.1:{server_port}",
        "/etc/ssl/ytempire/": f"{folder}/",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen [::]:80;": "",
        "listen 443 ssl http2;": f"listen 127.0.0.1:{tls_port} ssl http2;",
        "listen [::]:443 ssl http2;": "",
    }.items():
        assert ours in file, f"nginx.conf does not say {ours}"
        file = file.replace(ours, here)
    (folder / "ytempire.conf").write_text(file)
    temporary = "\n".join(
        f"{kind}_temp_path {folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"{'user root;' if os.geteuid() == 0 else ''}\n"
        "events {}\n"
        "http {\n"
        "types { text/html html; text/css css; application/javascript js; }\n"
        f"access_log {folder}/access.log; {temporary}\n"
        f"include {folder}/ytempire.conf;\n}}\n"
    )
    command = [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"),
               "-e", str(folder / "error.log")]  # fmt: skip
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stderr
    process = subprocess.Popen(command)
    try:
        until = time.monotonic() + 10
        while not (folder / "pid").exists() or not _listens(tls_port):
            assert process.poll() is None and time.monotonic() < until
            time.sleep(0.1)
        yield plain
    finally:
        process.terminate()
        process.wait(timeout=10)


def _listens(port: int) -> bool:
    with socket.socket() as there:
        return there.connect_ex(("127.0.0.1", port)) == 0


def test_users_come_in_through_the_proxy(
    nginx: str, certificate: Path, settings: Settings, warehouse: Warehouse
) -> None:
    users.add(warehouse, "bob", "operator", GOOD, actor="root")
    tls = free_port()
    public = f"https://{NAME}:{tls}"
    behind = settings.model_copy(update={"dashboard_url": f"{public}/"})
    trusted = ssl.create_default_context(cafile=str(certificate / "fullchain.pem"))
    with (
        served(behind) as (address, _),
        proxied(nginx, certificate, int(address.rpartition(":")[2]), tls) as plain,
        httpx.Client(base_url=public, verify=trusted, timeout=60) as client,
    ):
        moved = httpx.get(f"http://127.0.0.1:{plain}/login", headers={"Host": NAME})
        assert (moved.status_code, moved.headers["Location"]) == (308, f"https://{NAME}/login")

        page = client.get("/login")
        assert page.status_code == 200
        assert "Content-Encoding" not in page.headers
        assert "max-age" in page.headers["Strict-Transport-Security"]
        assert f"wss://{NAME}" in page.headers["Content-Security-Policy"]
        script = client.get("/voila/static/page.js")
        assert script.headers["Content-Encoding"] == "gzip"

        spoofed = {"X-Real-IP": "198.51.100.7", "X-Forwarded-For": "198.51.100.7"}
        told = {"name": "bob", "password": GOOD, "_xsrf": client.cookies["_xsrf"]}
        answer = client.post("/login", data=told, headers=spoofed)
        assert answer.status_code == 303
        session = next(
            one for one in answer.headers.get_list("Set-Cookie") if one.startswith("__Host-")
        )
        for word in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/"):
            assert word in session
        assert client.get("/me").json()["name"] == "bob"
        with warehouse.transaction("owner") as connection:
            places = connection.execute(
                "select distinct host(address) from ytempire.access_events "
                "where address is not null"
            ).fetchall()
        assert places == [("127.0.0.1",)], "what a visitor says of their address is not believed"

        answer = client.post(
            f"/act/alerts/{'0' * 8}-0000-0000-0000-{'0' * 12}",
            json={"action": "acknowledge"},
            headers={"X-XSRFToken": client.cookies["_xsrf"], "Origin": public},
        )
        assert answer.status_code == 404
        assert "never came to be" in answer.json()["message"]

        until = time.monotonic() + 60
        while client.get("/voila/render/executive.ipynb").status_code == 503:
            assert time.monotonic() < until
            time.sleep(0.5)
        cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        assert _socket(public, trusted, cookies, public) == 101
        assert _socket(public, trusted, cookies, "https://elsewhere.example") == 403
        assert _socket(public, trusted, "", public) == 403
        flood = [client.get("/login").status_code for _ in range(20)]
        assert 429 in flood
        assert client.post("/login", content=b"x" * 100_000).status_code == 413


def _socket(public: str, trusted: ssl.SSLContext, cookies: str, origin: str) -> int:
    async def opened() -> int:
        url = f"{public}/live/executive".replace("https", "wss", 1)
        headers = {"Cookie": cookies, "Origin": origin}
        asked = HTTPRequest(url, headers=headers, ssl_options=trusted, request_timeout=40)
        try:
            connection = await websocket_connect(asked)
        except HTTPClientError as refused:
            return refused.code
        assert await connection.read_message()
        connection.close()
        return 101

    return IOLoop(make_current=False).run_sync(opened, timeout=60)


@pytest.mark.parametrize("unit", sorted(DEPLOY.glob("*.service")), ids=lambda path: path.name)
def test_a_unit_says_what_systemd_knows(unit: Path, tmp_path: Path) -> None:
    text = unit.read_text()
    [command] = re.findall(r"^ExecStart=/opt/ytempire/\.venv/bin/ytempire (.+)$", text, re.M)
    program = paths.project_root() / ".venv" / "bin" / "ytempire"
    helped = subprocess.run(
        [program, *command.split(), "--help"], capture_output=True, check=False, timeout=60
    )
    assert helped.returncode == 0, "a verb of ours"
    assert re.search(r"^KillMode=process$", text, re.M), "the embedded database is left alone"
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd here to read the unit")
    here = tmp_path / unit.name
    here.write_text(
        text.replace("/opt/ytempire/.venv/bin/ytempire", "/bin/true")
        .replace("User=ytempire", f"User={psutil.Process().username()}")
        .replace("Group=ytempire", "Group=root")
    )
    told = subprocess.run(
        ["systemd-analyze", "verify", str(here)], capture_output=True, text=True, check=False
    )
    assert unit.name not in told.stderr, told.stderr
