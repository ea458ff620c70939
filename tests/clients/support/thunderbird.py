"""Imports iCalendar files into a calendar of Thunderbird, as its own dialogue does.

Starts Thunderbird without a window in the given profile folder and drives it through Marionette, the remote control it
is tested with. Each further argument is a folder whose files are opened one after the other. Prints a JSON array: for each
folder what the calendar then holds, and what it refused.
"""

import json
import os
import socket
import subprocess
import sys
import time

PREFERENCES = {
    "app.update.enabled": False,
    "calendar.timezone.local": "UTC",
    "calendar.timezone.useSystemTimezone": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
}

# getItemsFromIcsFile and putItemsIntoCal are what the import dialogue calls (calendar/base/content/import-export.js).
IMPORT = """
const [folders, done] = arguments;
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
calendar.name = "Mission";
cal.manager.registerCalendar(calendar);
const utc = when => {
  const local = when.clone();
  local.isDate = false;
  const at = new Date(local.nativeTime / 1000).toISOString();
  return when.isDate ? at.slice(0, 10) : at.slice(0, 16);
};
const described = item => ({
  uid: item.id,
  start: utc(item.startDate),
  end: utc(item.endDate ?? item.startDate),
  zones: [item.startDate.timezone.tzid, (item.endDate ?? item.startDate).timezone.tzid],
  summary: item.title ?? "",
  location: item.getProperty("LOCATION") ?? "",
  status: item.status ?? "",
});
const importFiles = async paths => {
  const refused = [];
  for (const path of paths) {
    const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    await putItemsIntoCal(calendar, getItemsFromIcsFile(file), {
      onDuplicate: item => void refused.push(item.id),
      onError: (item, error) => void refused.push(`${item.id}: ${error}`),
    });
  }
  const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
  return { refused: refused.length === 0 ? null : refused.join(", "), events: items.map(described) };
};
(async () => {
  const steps = [];
  for (const paths of folders) steps.push(await importFiles(paths));
  return { steps };
})().then(done, error => done({ error: String(error) }));
"""


class Marionette:
    """Messages are `LENGTH:[type, id, name, parameters]` (Firefox source docs, "Marionette protocol")."""

    def __init__(self, port, seconds):
        self.pending = b""
        self.count = 0
        deadline = time.monotonic() + seconds
        while True:
            try:
                self.socket = socket.create_connection(("127.0.0.1", port))
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.2)
        self.read()

    def read(self):
        while b":" not in self.pending:
            self.pending += self.socket.recv(65536)
        length, self.pending = self.pending.split(b":", 1)
        while len(self.pending) < int(length):
            self.pending += self.socket.recv(65536)
        message, self.pending = self.pending[: int(length)], self.pending[int(length) :]
        return json.loads(message)

    def call(self, name, **parameters):
        self.count += 1
        message = json.dumps([0, self.count, name, parameters]).encode()
        self.socket.sendall(f"{len(message)}:".encode() + message)
        _, _, error, result = self.read()
        if error:
            raise RuntimeError(f"{name}: {error['message']}")
        return result


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(profile, port):
    with open(os.path.join(profile, "user.js"), "w", encoding="utf-8") as file:
        for name, value in {**PREFERENCES, "marionette.port": port}.items():
            file.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
    flags = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "-profile", profile]
    return subprocess.Popen(["thunderbird", *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def files_in(folder):
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]


def import_files(port, folders):
    remote = Marionette(port, 60)
    remote.call("WebDriver:NewSession")
    remote.call("WebDriver:SetTimeouts", script=240_000)
    remote.call("Marionette:SetContext", value="chrome")
    paths = [files_in(folder) for folder in folders]
    script = {"script": IMPORT, "args": [paths], "sandbox": "system", "newSandbox": True}
    answer = remote.call("WebDriver:ExecuteAsyncScript", **script)["value"]
    remote.call("Marionette:Quit", flags=["eForceQuit"])
    if "error" in answer:
        raise RuntimeError(answer["error"])
    return answer["steps"]


def main(profile, folders):
    port = free_port()
    thunderbird = start(profile, port)
    try:
        print(json.dumps(import_files(port, folders)))
        thunderbird.wait(30)
    finally:
        if thunderbird.poll() is None:
            thunderbird.kill()
            thunderbird.wait()


main(sys.argv[1], sys.argv[2:])
