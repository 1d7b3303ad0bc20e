"""A language model behind an OpenAI-compatible address: one question, one answer, in plain HTTP.

Loaded only where a model is to be asked: nothing else needs the network.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from threading import Event

from ..errors import BadAnswer, FetchError, HostUnreachable
from ..extract import schema
from ..preserve.fetch_ask import AskLimits, Reply, address_to_ask, ask
from .model_plan import ModelSettings, instruction

_PATH = "/chat/completions"
_FINE = 200
#: statuses by which servers say that they do not know a key of the request: asked again without a schema
_UNKNOWN_KEY = (400, 415, 422, 500, 501)
#: a server that does not know who asks
_KEYLESS = (401, 403)
_PASSING = (429, 500, 502, 503, 504)
_TRIES = 2


class ModelDoor:
    """Asks a model about the words of a report. Several threads may ask at once."""

    def __init__(self, settings: ModelSettings) -> None:
        self.settings = settings
        self._address = address_to_ask(settings.address, _PATH, settings.allow_http)
        self._without_schema = Event()

    def answer(self, words: str) -> str:
        """What the model answers, as it came but for the key; asked once more where the failure may pass.

        Raises AddressRefused, HostUnreachable, BadAnswer, TooLarge; their words never hold the key.
        """
        for last in range(1, _TRIES + 1):
            try:
                return self._once(words)
            except FetchError as why:
                if last == _TRIES or not why.retry:
                    raise
        raise HostUnreachable(self._address, "no try was left")

    def _once(self, report: str) -> str:
        schemed = not self._without_schema.is_set()
        reply = self._sent(report, schemed)
        if schemed and reply.status in _UNKNOWN_KEY:
            reply = self._sent(report, False)
            if reply.status == _FINE:
                self._without_schema.set()
        if reply.status in _PASSING:
            raise HostUnreachable(self._address, f"it answers with status {reply.status}")
        if reply.status != _FINE:
            key = "; put its key into RECOUNT_LLM_KEY" if reply.status in _KEYLESS else ""
            raise BadAnswer(self._address, f"it answers with status {reply.status}{key}")
        words = _content(self._address, reply.content)
        return words.replace(self.settings.key, "[key]") if self.settings.key else words

    def _sent(self, words: str, schemed: bool) -> Reply:
        body: dict[str, object] = {
            "model": self.settings.model,
            "temperature": 0,
            "stream": False,
            "messages": [
                {"role": "system", "content": instruction()},
                {"role": "user", "content": json.dumps({"report": words}, ensure_ascii=False)},
            ],
        }
        if schemed:
            kept_to = {"name": "claims", "strict": True, "schema": schema()}
            body["response_format"] = {"type": "json_schema", "json_schema": kept_to}
        limits = AskLimits(self.settings.seconds)
        return ask(self._address, json.dumps(body).encode(), self._headers(), limits, self.settings.allow_http)

    def _headers(self) -> Mapping[str, str]:
        named = {"User-Agent": "Recount/0.1"}
        return {**named, "Authorization": f"Bearer {self.settings.key}"} if self.settings.key else named


def _content(address: str, body: bytes) -> str:
    """The words of the first choice of a chat completion."""
    try:
        content = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as why:
        raise BadAnswer(address, f"no chat completion: {type(why).__name__}") from why
    if not isinstance(content, str):
        raise BadAnswer(address, "no chat completion: its content is no text")
    return content
