"""A real mail server for tests: listens on a free loopback port and keeps what it is sent.

Usage: smtp_server.py FOLDER   It writes the port to FOLDER/port, and each message to FOLDER/N.eml
with its envelope in FOLDER/N.envelope. Addresses that start with "reject" are refused for good
(550), with "later" for now (451). It ends with its parent, or when its standard input is closed.
"""
import asyncio
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("reject"):
            return "550 5.1.1 No such mailbox"
        if address.startswith("later"):
            return "451 4.3.0 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        place = self.folder / f"{self.count}.eml"
        place.with_suffix(".envelope").write_text(
            f"{envelope.mail_from}\n" + "\n".join(envelope.rcpt_tos) + "\n", encoding="ascii")
        place.write_bytes(envelope.original_content)
        return "250 Kept"


async def main(folder):
    keep = keeper(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keep, loop=loop, hostname="mail.example"),
                                      "127.0.0.1", 0)
    draft = folder / "port.new"
    draft.write_text(str(server.sockets[0].getsockname()[1]), encoding="ascii")
    draft.rename(folder / "port")
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(pathlib.Path(sys.argv[1])))
