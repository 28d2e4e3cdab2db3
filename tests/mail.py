"""A mail server on this machine: what is sent goes over a real connection, and can be refused."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Inbox:
    """The mails that came in. While `refuses` is set, no mail is taken."""

    port: int = 0
    refuses: bool = False
    mails: list[EmailMessage] = field(default_factory=list)

    def text_to(self, address: str) -> list[str]:
        """The texts sent to an address, oldest first."""
        return [mail.get_content().replace("\r\n", "\n") for mail in self.mails if mail["To"] == address]


class _Conversation(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as Django speaks."""

    inbox: Inbox

    def handle(self) -> None:
        self._say(220, "ready")
        while line := self.rfile.readline():
            verb = line.decode("ascii", "replace").split()[0].upper().split(":")[0] if line.strip() else ""
            if verb == "DATA":
                self._take()
            elif verb == "MAIL" and self.inbox.refuses:
                self._say(451, "try again later")
            else:
                self._say(221 if verb == "QUIT" else 250, "ok")
            if verb == "QUIT":
                return

    def _say(self, code: int, text: str) -> None:
        self.wfile.write(f"{code} {text}\r\n".encode())

    def _take(self) -> None:
        self._say(354, "go ahead")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        mail = message_from_bytes(b"".join(lines), policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.inbox.mails.append(mail)
        self._say(250, "taken")


@contextmanager
def mail_server() -> Iterator[Inbox]:
    """Serve until the block ends; `inbox.port` is where."""
    inbox = Inbox()
    handler = type("Conversation", (_Conversation,), {"inbox": inbox})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        inbox.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield inbox
        server.shutdown()
