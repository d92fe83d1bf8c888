"""Passwords and tokens beside their names are found and hidden; prose and code are left alone."""

import pytest

from ytempire.runs import secret_shapes

NAMED = [
    "password=hunter2supersecret",
    "host=db password=hunter2supersecret dbname=x",
    "password = 'hunter2supersecret'",
    '{"password": "hunter2supersecret"}',
    "{'db_password': 'hunter2supersecret'}",
    '{"refresh_token": "hunter2supersecret", "client_secret": "hunter2supersecret"}',
    r"{\"client_secret\": \"hunter2supersecret\"}",
    'os.environ["DB_PASSWORD"] = "hunter2supersecret"',
    "https://api.example/x?access_token=hunter2supersecret&part=id",
    "api_key: hunter2supersecret",
    "\x1b[34mpassword\x1b[39m=\x1b[31m'hunter2supersecret'\x1b[39m",
    "-----BEGIN RSA PRIVATE KEY-----\nhunter2supersecret\n-----END RSA PRIVATE KEY-----",
    "-----BEGIN PGP PRIVATE KEY BLOCK-----\nhunter2supersecret",
    "postgres://me:hunter2supersecret@db.example/x",
    "curl -H 'X: Bearer hunter2supersecret00'",
    "sk-ant-api03-hunter2supersecret",
]


@pytest.mark.parametrize("text", NAMED)
def test_a_secret_is_found_and_hidden(text: str) -> None:
    assert list(secret_shapes.named(f"before {text} after"))
    hidden = secret_shapes.hidden(f"before {text} after")
    assert "hunter2" not in hidden
    assert hidden.startswith("before ")
    assert list(secret_shapes.named(hidden)) == []


@pytest.mark.parametrize(
    "text",
    [
        "the password is not set",
        "Password: none was given. Set YTEMPIRE_SMTP_URL",
        "Secret: Episode12 of the Season2024",
        "The Secret: 'Unbelievable' story",
        "tokens: 128000, max_tokens=128000",
        "nextPageToken: 'CAUQAA1234', 'next_page_token': 'CAUQAA1234'",
        "connect(password=password, token=settings.token_value)",
        "password=os.environ['DB_PASSWORD']",
        "password=*** token=<yours> secret='${NAME_OF_IT}' api_key={key}",
        '{"password": "***", "token": ""}',
        "the bearer of this-is-a-long-name-of-many-words",
        "the key: value of no secret",
        "postgresql://me@db.example/x and https://reports.example/a:b",
    ],
)
def test_prose_and_code_are_left_alone(text: str) -> None:
    assert list(secret_shapes.named(text)) == []
    assert secret_shapes.hidden(text) == text
