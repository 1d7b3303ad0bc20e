"""Every error that Recount raises on purpose.

    RecountError
    ├── InputError(ValueError)            something given to us cannot be used
    │   ├── UnreadableInput               bytes that no reader can open
    │   ├── BadReport                     a line of REPORTS without what a report needs
    │   ├── BadRecord                     JSON that is not the record it claims to be
    │   ├── BadJudgement                  a judgement that names nobody, no reason or nothing
    │   ├── BadLook                       a line of the monitoring log that cannot be used
    │   ├── BadRecipient                  a recipient of requests whose file allows nothing, or what nobody may allow
    │   ├── BadScope                      a scope that says something that is not understood
    │   ├── BadSheet                      a workbook that cannot be taken back into a case
    │   ├── BadNarrative                  an edited assessment text that cannot be kept as it is
    │   ├── BadMapping                    a mapping of columns that cannot be used
    │   ├── BadPlace                      a line of a gazetteer without a name or a point
    │   ├── BadCell                       a cell of an earlier list that is not what its column holds
    │   ├── BadModelAnswer                a language model's answer, or a claim of it, that is not accepted
    │   └── UnknownTable(LookupError)     a table that no mapping fits
    ├── CodebookError(ValueError)         a lexicon, policy or scheme file that breaks its own rules
    │   └── UnknownPolicy(LookupError)    a policy or scheme that the code book does not hold
    ├── CaseError                         the case folder and what is in it
    │   ├── NoCase(FileNotFoundError)     no case where one was expected
    │   ├── CaseExists(FileExistsError)   a new case was asked for where something is already
    │   ├── CaseLocked                    another process is changing this case
    │   └── NotInCase(LookupError)        a code or id that this case does not hold
    ├── EvidenceError                     preserved bytes and their digests
    │   └── DigestMismatch(ValueError)    bytes that no longer have the digest they were kept under
    ├── FetchError                        an address that gave nothing
    │   ├── AddressRefused(ValueError)    an address that must not be fetched
    │   ├── RobotsRefused(PermissionError) a page whose host asks programs to stay away
    │   ├── HostUnreachable(ConnectionError) no answer now; another time there may be one
    │   └── BadAnswer(ValueError)         an answer that cannot be used, and will be no better soon
    │       └── TooLarge                  a body beyond the limit, as sent or unfolded
    ├── PublishError                      what stands between a case and the public
    │   ├── NothingSigned                 a release was asked for and nothing is signed
    │   ├── ForeignFolder(FileExistsError) an output folder that Recount did not make
    │   ├── WouldLeak                     a finished folder that holds something withheld
    │   ├── CannotAsk                     a request for information that must not be drafted or approved
    │   └── NoRelease(FileNotFoundError)  nothing to show: no release has been made
    └── GateError                         the quality gate
        ├── GoldChanged                   the gold is not the one the floors were pinned to
        └── BelowFloor                    a figure fell under its floor

Each class says in its docstring the likely cause and the cure, carries the facts as attributes, and
subclasses the built-in it resembles, so that callers who know nothing of Recount can still catch it.
`retry` is true where the same call may succeed later without anybody changing anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Self

#: what stands in the sentence of an error: days and lists are written in the language of whoever reads it
Fact = str | date | tuple[str, ...]
#: the entry of an error that is about a file as a whole
WHOLE = "*"


def _at_entry(file: str, entry: str, why: str) -> str:
    return f"{file}: {why}" if entry == WHOLE else f"{file}: {entry}: {why}"


class RecountError(Exception):
    """Anything that went wrong in a way Recount foresaw; the message says what, where and the cure."""

    retry = False
    #: which sentence of its class this is, and what stands in it, for pages that speak more than one language
    code: str = ""
    facts: Mapping[str, Fact] = MappingProxyType({})

    def coded(self, code: str, **facts: Fact) -> Self:
        """This very error with a lasting code and its facts; the message stays as it is."""
        self.code, self.facts = code, facts
        return self


class InputError(RecountError, ValueError):
    """Something given to Recount cannot be used; the message names the file, the place in it and the cure."""


class UnreadableInput(InputError):
    """No reader opens these bytes: the file is damaged, empty, or of a kind that is not supported yet.

    Open the file by hand; if it is sound, convert it to HTML, plain text or JSONL and add it again.
    """

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why
        super().__init__(f"{name}: {why}")


class BadReport(InputError):
    """A line of REPORTS is not a report: not JSON, or without `report_id` or `text`, or with an id used before.

    The line number is in the message; mend that line, the others are read all the same.
    """

    def __init__(self, place: str, why: str) -> None:
        self.place, self.why = place, why
        super().__init__(f"{place}: {why}")


class BadRecord(InputError):
    """JSON that is not the record it claims to be: a missing field, an unknown word, a wrong type.

    Likely a file edited by hand or written by another version; the message names the record and the field.
    """

    def __init__(self, record: str, field: str, why: str) -> None:
        self.record, self.field, self.why = record, field, why
        super().__init__(f"{record}: {why}" if field == WHOLE else f"{record}.{field}: {why}")


class BadJudgement(InputError):
    """A judgement without a named person, a reason, or something to judge.

    Judgements answer for published numbers, so none of the three may be missing: give `--by` and `--reason`.
    """


class BadLook(InputError):
    """A line of the log of the monitoring cannot be used: no source, no outcome, days that are none or run backward.

    Name the source, one of the outcomes, and days as YYYY-MM-DD; `recount monitor --help` shows a line.
    """


class BadScope(InputError):
    """A scope of a case says something that is not understood: an unknown term, a wrong kind of value, a strange actor.

    The message names the file or option and the term; docs/how-to/choose-policy-and-scope.md shows every one.
    """

    def __init__(self, place: str, why: str) -> None:
        self.place, self.why = place, why
        super().__init__(f"{place}: {why}")


class BadRecipient(InputError):
    """A recipient of requests for information is not fully declared, or allows a field that must go to nobody.

    The message names the file and the entry; docs/how-to/ask-for-information.md shows every entry and every field.
    """

    def __init__(self, place: str, entry: str, why: str) -> None:
        self.place, self.entry, self.why = place, entry, why
        super().__init__(_at_entry(place, entry, why))


class BadNarrative(InputError):
    """An edited assessment text cannot be kept: a sentence without an id, an id or a claim that is not there.

    The message names the line. `recount narrative CASE INCIDENT --show` lists the ids, `recount explain` the claims.
    """

    def __init__(self, line: int, why: str) -> None:
        self.line, self.why = line, why
        super().__init__(f"line {line}: {why}" if line else why)


class BadSheet(InputError):
    """A workbook that cannot be taken back: of another case, not made by `recount sheet`, or with a column renamed.

    The message names the sheet and column. Give the column its name back, or make a new workbook and edit that.
    """

    def __init__(self, file: str, why: str) -> None:
        self.file, self.why = file, why
        super().__init__(f"{file}: {why}")


class BadMapping(InputError):
    """A mapping file says something that is not understood; the message names the file and the entry.

    Of an earlier list, docs/how-to/bring-what-you-have.md shows every entry, and `recount import CASE FILE --propose`
    writes a mapping to begin with; of a table of reports, `recount columns TABLE --out mapping.toml` does.
    """

    def __init__(self, file: str, entry: str, why: str) -> None:
        self.file, self.entry, self.why = file, entry, why
        super().__init__(_at_entry(file, entry, why))


class BadCell(InputError):
    """A cell of an earlier list is not what its column holds, such as words in a column of numbers.

    It becomes a rejection by row and column, and the row is kept whole. If the words mean that nothing is known, list
    them in the mapping under `unknown`; if they mean that nothing was filled in, under `blank`.
    """


class BadPlace(InputError):
    """A line of a gazetteer that somebody brought is no place: no name, no point on the globe, or columns missing.

    It becomes a rejection that names file, line and place, and the other lines are used. Mend the line and give the
    file again: until then its place is not known, or a namesake may be taken for it.
    """


class BadModelAnswer(InputError):
    """A language model's answer, or one claim of it, is not accepted: no JSON, not in the schema, or not in the text.

    It becomes a rejection that names the value; the rules' own reading stands. Nothing needs mending: a model that is
    refused often is a model to replace.
    """

    def __init__(self, kind: str, why: str, quote: str | None = None) -> None:
        self.kind, self.why, self.quote = kind, why, quote
        super().__init__(f"{kind}: {why}")


class UnknownTable(InputError, LookupError):
    """No mapping fits this table, or several do. Choose one with `--as`, or write one and give it with `--mapping`.

    The message lists the table's columns; `recount import CASE FILE --propose` writes a mapping to begin with.
    """

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why
        super().__init__(f"{name}: {why}")


class CodebookError(RecountError, ValueError):
    """A lexicon, policy or scheme file breaks its own rules; the message names the file and the entry."""

    def __init__(self, file: str, entry: str, why: str) -> None:
        self.file, self.entry, self.why = file, entry, why
        super().__init__(_at_entry(file, entry, why))


class UnknownPolicy(CodebookError, LookupError):
    """The code book holds no policy or scheme of this name; the message lists those it holds."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        self.name, self.known = name, known
        super().__init__("codebook", name, f"no such policy; known are {', '.join(known)}")


class CaseError(RecountError):
    """Something is wrong with the case folder or with what was asked of it."""


class NoCase(CaseError, FileNotFoundError):
    """There is no case here. Make one with `recount new CASE`, or check the path."""


class CaseExists(CaseError, FileExistsError):
    """A new case was asked for in a folder that holds something already. Choose another folder."""


class CaseLocked(CaseError):
    """Another process is changing this case. Wait until it has finished and call again."""

    retry = True


class NotInCase(CaseError, LookupError):
    """The case holds nothing under this code or id. `recount status CASE` lists what it holds."""


class EvidenceError(RecountError):
    """Preserved bytes and what is recorded of them do not agree."""


class DigestMismatch(EvidenceError, ValueError):
    """Preserved bytes no longer have the digest they were kept under: the file was changed or is damaged.

    Restore it from a backup; the record stays as it is, and `recount verify` goes on naming the file.
    """

    def __init__(self, where: str, expected: str, actual: str) -> None:
        self.where, self.expected, self.actual = where, expected, actual
        super().__init__(f"{where}: expected sha256 {expected}, found {actual}; restore the file from a backup")
        self.coded("digest_mismatch", file=where)


class FetchError(RecountError):
    """An address gave nothing; the message names it and says why. `retry` says whether it may do so later."""

    def __init__(self, address: str, why: str) -> None:
        self.address, self.why = address, why
        super().__init__(f"{address}: {why}")


class AddressRefused(FetchError, ValueError):
    """An address that must not be fetched: not http or https, with a password in it, or of a private network.

    Give the public address. For a server of your own network, `--allow-private` opens the door to it.
    """


class RobotsRefused(FetchError, PermissionError):
    """The host asks programs not to fetch this page (robots.txt), or cannot be asked now, and then `retry` is true.

    Ask the publisher, or save the page by hand in a browser and add the file.
    """

    def __init__(self, address: str, why: str, retry: bool = False) -> None:
        self.retry = retry
        super().__init__(address, why)


class HostUnreachable(FetchError, ConnectionError):
    """No answer came: the name is not known, the host is down, the line broke, or it took too long. Call again."""

    retry = True


class BadAnswer(FetchError, ValueError):
    """An answer that cannot be used: a certificate that is not accepted, endless redirects, a damaged body.

    Look at the address in a browser; if the page is sound there, save it and add the file.
    """


class TooLarge(BadAnswer):
    """A body beyond the size limit, as sent or unfolded. Raise the limit with `--size`, or save the file by hand."""

    def __init__(self, address: str, limit: int) -> None:
        self.limit = limit
        super().__init__(address, f"more than {limit} bytes")


class PublishError(RecountError):
    """What was asked for cannot be published."""


class NothingSigned(PublishError):
    """No incident of the case is signed, and only signed incidents enter a release.

    Read one with `recount explain`, sign it with `recount sign`, or look at everything with `recount specimen`.
    """


class ForeignFolder(PublishError, FileExistsError):
    """The output folder exists and was not made by Recount, so it is not replaced. Choose another name."""


class WouldLeak(PublishError):
    """A finished file holds a name or address that is withheld, or, in a request, a position, a person, or anything
    that was not allowed; nothing was released.

    Likely a publisher's name that is also a common word: give the publisher its full name, or judge its risk anew. In a
    request it is likely a question of your own: say it in other words.
    """

    def __init__(self, file: str, what: str = "a withheld name or address") -> None:
        self.file, self.what = file, what
        super().__init__(f"{file} would show {what}; nothing was released")


class CannotAsk(PublishError):
    """A request for information must not be drafted or approved: its incident is in no release or stands otherwise now,
    its recipient is not declared or may not be told so much, or its second signature is not another person's.

    The message says which. Make a new release and draft anew, or declare the recipient with `recount request`.
    """


class NoRelease(PublishError, FileNotFoundError):
    """There is no release to show yet. `recount release CASE` makes one; `recount specimen CASE` shows the rest."""


class GateError(RecountError):
    """The quality gate did not pass."""


class GoldChanged(GateError):
    """The gold is not the one that the floors were pinned to, so its figures cannot be compared with them.

    Restore the gold, or pin the floors anew with `recount evaluate --pin` and say why in the commit.
    """


class BelowFloor(GateError):
    """A figure fell under its floor. Mend the reader; lowering a floor takes a reason in the floors file."""
