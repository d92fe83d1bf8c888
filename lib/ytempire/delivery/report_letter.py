"""The letter that brings a report: as much of it as its target and the mail server take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from ytempire.delivery import report_page
from ytempire.delivery.edition import Edition, size_in_words
from ytempire.delivery.mail import headed
from ytempire.delivery.message import Message
from ytempire.delivery.report_page import Page
from ytempire.delivery.targets import MailTarget

_KINDS = {"pdf": ("application", "pdf"), "xlsx": (
    "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"
)}  # fmt: skip
_SHOWN_IN_FULL = 95_000
"""Bytes of a page beyond which mail programs cut it, Gmail at 102 kB."""


@dataclass(frozen=True)
class Letter:
    """A letter, and what it carries in words."""

    letter: EmailMessage
    carries: str

    @property
    def size(self) -> int:
        """Return its bytes as they are sent."""
        return len(self.letter.as_bytes())


def fitting(
    edition: Edition, target: MailTarget, message: Message, sender: str, server_takes: int | None
) -> Letter:
    """Return the richest letter that is not too large.

    Parameters
    ----------
    edition, target
        What is sent, and to whom.
    message
        Its id, subject, and the lines that stand in every letter.
    sender
        The address it comes from.
    server_takes
        Bytes that the mail server takes; None: it does not say.
    """
    most = int(target.most_megabytes * 1_000_000)
    most = most if server_takes is None else min(most, server_takes)
    letter = None
    for letter in _letters(edition, target, message, sender):
        if letter.size <= most:
            return letter
    assert letter is not None
    return letter  # the shortest one: some lines of text


def _letters(
    edition: Edition, target: MailTarget, message: Message, sender: str
) -> Iterator[Letter]:
    page = report_page.of(edition.page.read_text(encoding="utf-8"), message.message_id.hex[:12])
    files = [file for kind in target.attach if (file := edition.attachment(kind)) is not None]
    is_shown = len(page.html.encode()) <= _SHOWN_IN_FULL
    too_long = [] if is_shown else [_left_out("page", len(page.html.encode()))]
    shown = page if is_shown else None
    to = list(target.to)
    if files:
        yield _written(headed(message, sender, to), message, shown, files, too_long)
    named = ", ".join(f"{file.name} ({size_in_words(file.stat().st_size)})" for file in files)
    without = [f"Too large for this letter and left out: {named}."] if files else []
    yield _written(headed(message, sender, to), message, shown, [], [*too_long, *without])
    without = [_left_out("page with its pictures", page.size), *without]
    yield _written(headed(message, sender, to), message, None, [], without)


def _left_out(what: str, size: int) -> str:
    return f"The {what} is too large for a letter ({size_in_words(size)}) and was left out."


def _written(
    letter: EmailMessage, message: Message, page: Page | None, files: list[Path], more: list[str]
) -> Letter:
    """Write a letter: its text, the page for who can see it, and the files."""
    lines = [*message.lines, *more]
    letter.set_content("\n".join(lines) + "\n")
    carries = ["text"]
    if page is not None:
        said = "".join(f'<p style="color:#5b6875">{one}</p>' for one in more)
        letter.add_alternative(page.html.replace("</div></body>", f"{said}</div></body>"),
                               subtype="html", cte="quoted-printable")  # fmt: skip
        body = letter.get_payload()[1]  # type: ignore[index]
        assert isinstance(body, EmailMessage)
        for one in page.pictures:
            body.add_related(one.content, "image", one.kind, cid=f"<{one.cid}>",
                             disposition="inline")  # fmt: skip
        carries = [f"the page with {len(page.pictures)} pictures"]
    for file in files:
        content = file.read_bytes()
        main, sub = _KINDS[file.suffix[1:]]
        letter.add_attachment(content, maintype=main, subtype=sub, filename=file.name)
        carries.append(f"{file.name} ({size_in_words(len(content))})")
    return Letter(letter, ", ".join([*carries, *more]))
