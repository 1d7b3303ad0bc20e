"""A real Chromium driven over its debugging pipe: pages are sized, typed into and asked, and their console is kept."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next((path for name in NAMES if (path := shutil.which(name))), None)
ABSENT = BROWSER is None and os.environ.get("CI") != "true"
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
#: seconds that a page may take for something
PATIENCE = 20
#: the pages of a release by their folders; `reports` is in a specimen alone
SECTIONS = (
    "",
    "timeline",
    "map",
    "contested",
    "context",
    "charts",
    "changes",
    "methodology",
    "about",
    "data",
    "reports",
)
KEYS = {"Tab": 9, "Enter": 13, "Space": 32, "ArrowDown": 40}


class Browser:
    """One browser with one page; `console` holds what the page complained of since it was opened."""

    def __init__(self, profile: Path) -> None:
        assert BROWSER is not None, "CI must have a Chromium"
        to_read, self._out = os.pipe()
        self._in, to_write = os.pipe()
        command = [BROWSER, *QUIET, f"--user-data-dir={profile}", "about:blank"]
        # Chromium reads its commands from descriptor 3 and answers on 4.
        shell = f'exec "$@" 3<&{to_read} 4>&{to_write}'
        self._process = subprocess.Popen(
            ["bash", "-c", shell, "browser", *command], pass_fds=(to_read, to_write), stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(to_write)
        self._buffer, self._number, self._height = b"", 0, 0
        self._session = ""
        self.console: list[str] = []
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._ask(f"{domain}.enable")

    def close(self) -> None:
        """End the browser."""
        self._process.kill()
        self._process.wait()
        os.close(self._in)
        os.close(self._out)

    def open(
        self,
        address: str,
        *,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        scripts: bool = True,
        media: str = "",
    ) -> None:
        """Go to an address at this size and wait until it is loaded; `media` may be `print`."""
        self._height = height
        self._ask("Emulation.setScriptExecutionDisabled", value=not scripts)
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._ask("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self._ask("Page.navigate", url="about:blank")
        self.console.clear()
        self._ask("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def value(self, expression: str) -> Any:
        """What an expression gives in the page."""
        found = self._ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def wait(self, expression: str) -> None:
        """Wait until an expression is true in the page."""
        until = time.monotonic() + PATIENCE
        while not self.value(expression):
            assert time.monotonic() < until, f"still not so: {expression}"
            time.sleep(0.05)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._ask("Input.insertText", text=text)

    def press(self, key: str) -> None:
        """Press and let go of a key."""
        told = {"key": " " if key == "Space" else key, "code": key, "windowsVirtualKeyCode": KEYS[key]}
        text = {"Space": " ", "Enter": "\r"}.get(key)
        self._ask("Input.dispatchKeyEvent", type="keyDown", **told, **({"text": text} if text else {}))
        self._ask("Input.dispatchKeyEvent", type="keyUp", **told)

    def picture(self, path: Path, cut: tuple[int, int, int, int] | None = None) -> None:
        """A picture of the page as long as it is, or of a part of it: left, top, width, height."""
        clip = {"clip": dict(zip(("x", "y", "width", "height"), cut, strict=True), scale=1)} if cut else {}
        found = self._ask(
            "Page.captureScreenshot",
            captureBeyondViewport=cut is None or cut[1] + cut[3] > self._height,
            format="png",
            **clip,
        )
        path.write_bytes(base64.b64decode(found["data"]))

    def printed(self, path: Path) -> None:
        """The page as a PDF on A4."""
        found = self._ask("Page.printToPDF", preferCSSPageSize=True)
        path.write_bytes(base64.b64decode(found["data"]))

    def _ask(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        session = {"sessionId": self._session} if self._session else {}
        message = {"id": self._number, "method": method, "params": parameters, **session}
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                return dict(answer["result"])
            self._listen(answer)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            more = os.read(self._in, 1 << 20)
            assert more, "the browser ended"
            self._buffer += more
        first, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(first))

    def _listen(self, event: dict[str, Any]) -> None:
        told = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            self.console.append(json.dumps(told["exceptionDetails"]))
        if event.get("method") == "Log.entryAdded" and told["entry"]["level"] in {"warning", "error"}:
            self.console.append(f"{told['entry']['text']} {told['entry'].get('url', '')}")
        if event.get("method") == "Runtime.consoleAPICalled" and told["type"] in {"warning", "error", "assert"}:
            self.console.append(json.dumps(told["args"]))
