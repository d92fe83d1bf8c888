"""Sends editions of reports to the targets of delivery.yaml: each once, whatever is run again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote

from ytempire import clock
from ytempire.delivery import attempts, folder, report_letter, report_records, targets
from ytempire.delivery.attempts import Delivery
from ytempire.delivery.edition import Edition, EditionGone, size_in_words
from ytempire.delivery.folder import Place
from ytempire.delivery.mail import FROM
from ytempire.delivery.message import DeliveryFailed, Message
from ytempire.delivery.report_records import Claim, Record, Records
from ytempire.delivery.smtp import MailServer, addresses
from ytempire.delivery.targets import DeliveryBook, FolderTarget, MailTarget, WebhookTarget
from ytempire.delivery.webhook import Webhook
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

_WEBHOOKS, _SERVER = "YTEMPIRE_DELIVERY_WEBHOOKS", "YTEMPIRE_SMTP_URL"
_LONGEST_SUBJECT = 160
Target = FolderTarget | MailTarget | WebhookTarget


@dataclass(frozen=True)
class Delivered:
    """What became of an edition at a target.

    Attributes
    ----------
    state
        ``sent``, ``waiting`` (it is tried again), ``failed`` (for good), ``kept`` (it was sent
        before, and is not sent again) or ``elsewhere`` (another process sends it now).
    said
        What happened, in a sentence.
    """

    edition: str
    target: str
    state: str
    said: str

    @property
    def is_there(self) -> bool:
        """Say whether the target has it."""
        return self.state in {"sent", "kept"}

    def sentence(self) -> str:
        """Return it in a line."""
        return f"{self.target}: {self.state}, {self.said}"


@dataclass(frozen=True)
class Post:
    """What sends editions.

    Attributes
    ----------
    place
        Puts a finished folder in place of another.
    sleep
        Waits between two tries.
    """

    settings: Settings
    warehouse: Warehouse
    book: DeliveryBook
    place: Place
    sleep: Callable[[float], None] = time.sleep

    @classmethod
    def opened(cls, settings: Settings, warehouse: Warehouse, place: Place) -> Post:
        """Return one by the delivery.yaml of the home.

        Raises
        ------
        ytempire.parameters.ParameterError
            If that file is wrong.
        """
        return cls(settings, warehouse, targets.read(settings.home), place)

    def deliver(self, name: str, wanted: Iterable[str], *, again: bool = False) -> list[Delivered]:
        """Send an edition to targets; what goes wrong outside is told and noted, not raised.

        Parameters
        ----------
        name
            Day and folder of the edition below the folder of the reports.
        wanted
            Names of targets.
        again
            Send it also where it was sent already.

        Raises
        ------
        ytempire.parameters.ParameterError
            If there is no target of a name; nothing is sent then.
        EditionGone
            If there is no such edition.
        """
        named = self.book.named(wanted)
        edition = Edition.read(self.settings.reports_folder, name)
        with Records.opened(self.warehouse) as records:
            return [self._one(records, edition, one, target, again=again)
                    for one, target in named.items()]  # fmt: skip

    def would(self, name: str, wanted: Iterable[str], *, again: bool = False) -> list[str]:
        """Return what `deliver` would send where; nothing is opened, sent or noted.

        Raises
        ------
        ytempire.parameters.ParameterError, EditionGone
            As of `deliver`.
        """
        named = self.book.named(wanted)
        edition = Edition.read(self.settings.reports_folder, name)
        lines = []
        with Records.opened(self.warehouse) as records:
            for one, target in named.items():
                latest = records.latest(edition.name, one)
                claim = report_records.claim_of(edition, one, latest, again=again)
                if claim is None:
                    lines.append(f"{one}: nothing, {_sent_before(latest, edition)}")
                    continue
                try:
                    where, what = self._planned(edition, one, target, claim)
                    lines.append(f"{one}: {what}, to {where}")
                except DeliveryFailed as failure:
                    lines.append(f"{one}: it would fail, {failure}")
        return lines

    def deliver_waiting(self) -> list[Delivered]:
        """Try again what could not be sent, and what a process was sending when it ended."""
        done = []
        with Records.opened(self.warehouse) as records:
            records.forget()
            for record in records.unfinished():
                target = self.book.targets.get(record.target)
                try:
                    edition = Edition.read(self.settings.reports_folder, record.edition)
                except EditionGone as gone:
                    done.append(self._given_up(records, record, str(gone)))
                    continue
                if target is None:
                    why = "delivery.yaml has no target of this name any more"
                    done.append(self._given_up(records, record, why))
                    continue
                done.append(self._one(records, edition, record.target, target, again=False))
        return [one for one in done if one.state != "elsewhere"]

    def _one(
        self, records: Records, edition: Edition, name: str, target: Target, *, again: bool
    ) -> Delivered:
        with records.alone(edition.name, name) as is_ours:
            if not is_ours:
                return Delivered(edition.name, name, "elsewhere", "another process sends it now")
            latest = records.latest(edition.name, name)
            claim = report_records.claim_of(edition, name, latest, again=again)
            if claim is None:
                return Delivered(edition.name, name, "kept", _sent_before(latest, edition))
            records.begin(claim, target.kind, edition.made_at)
            carried: list[str] = []
            result = attempts.tried(
                lambda: self._send(edition, name, target, claim, carried),
                name,
                self.book.tries,
                self.sleep,
            )
            state, said = self._noted(records, claim, result, carried)
            return Delivered(edition.name, name, state, said)

    def _noted(
        self, records: Records, claim: Claim, result: Delivery, carried: list[str]
    ) -> tuple[str, str]:
        """Write what became of an attempt, and return its state and sentence."""
        if result.is_confirmed:
            what = carried[-1] if carried else ""
            records.end(claim, "sent", result.said, carried=what)
            return "sent", f"{result.said}: {what}"
        is_too_old = clock.wall_now() - claim.first_attempt_at >= self.book.give_up_after
        if not result.may_pass or is_too_old:
            said = f"given up: {result.said}" if result.may_pass else result.said
            records.end(claim, "failed", said)
            return "failed", said
        wait = report_records.wait_after(claim.attempts)
        records.end(claim, "waiting", result.said, again_after=wait)
        return "waiting", f"{result.said}; it is tried again in {wait.total_seconds() / 60:.0f} min"

    def _given_up(self, records: Records, record: Record, why: str) -> Delivered:
        with records.alone(record.edition, record.target) as is_ours:
            if is_ours:
                claim = Claim(record.edition, record.target, record.occasion, record.attempts,
                              record.first_attempt_at)  # fmt: skip
                records.end(claim, "failed", why)
        state = "failed" if is_ours else "elsewhere"
        return Delivered(record.edition, record.target, state, why)

    def _send(
        self, edition: Edition, name: str, target: Target, claim: Claim, carried: list[str]
    ) -> str:
        """Send it, say in `carried` what of it, and return what the other side confirmed."""
        if isinstance(target, FolderTarget):
            carried.append(f"{len(edition.files())} files")
            return folder.copy(edition, self._folder(target), self.place)
        message = _message(edition, target, claim)
        if isinstance(target, WebhookTarget):
            carried.append("the headline, and where the report lies")
            return self._webhook(name).send(message)
        server, sender = self._mail()

        def written(server_takes: int | None) -> EmailMessage:
            made = report_letter.fitting(edition, target, message, sender, server_takes)
            carried.append(made.carries)
            return made.letter

        return server.send(written, sender, target.to, named=f"target {name}")

    def _planned(
        self, edition: Edition, name: str, target: Target, claim: Claim
    ) -> tuple[str, str]:
        """Return where an edition would go, and what of it."""
        if isinstance(target, FolderTarget):
            place = self._folder(target)
            if not place.is_dir():
                raise DeliveryFailed(f"the folder {place} is not there", may_pass=True)
            size = size_in_words(sum(file.stat().st_size for file in edition.files()))
            return str(place / edition.name), f"a copy of {len(edition.files())} files ({size})"
        message = _message(edition, target, claim)
        if isinstance(target, WebhookTarget):
            self._webhook(name)
            text = " / ".join([message.subject, *message.lines])
            return f"the webhook of {_WEBHOOKS} under {name}", f"a message: {text}"
        _, sender = self._mail()
        made = report_letter.fitting(edition, target, message, sender, None)
        size = size_in_words(made.size)
        what = f"a letter of {size}, “{made.letter['Subject']}”: {made.carries}"
        return f"{', '.join(target.to)} from {sender}", what

    def _folder(self, target: FolderTarget) -> Path:
        return self.settings.home / target.path.expanduser()

    def _webhook(self, name: str) -> Webhook:
        address = self.settings.webhooks.get(name)
        if address is None:
            raise DeliveryFailed(
                f"{_WEBHOOKS} has no address for {name}: set it as {name}=https://...",
                may_pass=False,
            )
        return Webhook(address.get_secret_value(), f"the address of {name} in {_WEBHOOKS}")

    def _mail(self) -> tuple[MailServer, str]:
        if self.settings.smtp_url is None:
            raise DeliveryFailed(
                f"{_SERVER} is not set: name the mail server there", may_pass=False
            )
        sender = addresses(FROM, self.settings.alert_mail_from)[0]
        return MailServer(self.settings.smtp_url.get_secret_value()), sender


def _message(edition: Edition, target: MailTarget | WebhookTarget, claim: Claim) -> Message:
    where = f"reports/{edition.name}/{edition.page.name}"
    if isinstance(target, WebhookTarget) and target.link is not None:
        where = f"{target.link.rstrip('/')}/{quote(f'{edition.name}/{edition.page.name}')}"
    lines = [edition.headline, f"{edition.days}." if edition.days else "", f"The report: {where}"]
    subject = f"{edition.title}: {' '.join(edition.headline.split())}"
    if len(subject) > _LONGEST_SUBJECT:
        subject = f"{subject[: _LONGEST_SUBJECT - 1].rstrip()}…"
    if isinstance(target, WebhookTarget):
        subject = edition.title
    return Message(claim.message_id, subject, tuple(filter(None, lines)))


def _sent_before(latest: Record | None, edition: Edition) -> str:
    assert latest is not None
    said = f"it was sent on {latest.ended_at:%Y-%m-%d at %H:%M} UTC"
    if latest.edition_made_at != edition.made_at:
        return f"{said}, as it was made then: --again sends it as it is now"
    return f"{said}: --again sends it once more"
