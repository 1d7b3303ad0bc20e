"""Lines of PDFs restored exactly: Recount beside plain PDFium and plain pdfplumber, by producer. See README.md."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pdfplumber
import pypdfium2

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "preserve"))

from pdf_making import ARABIC, ENGLISH, presentation_forms, preshaped, printed, shaped, unshaped

from recount.preserve import read_capture

#: lines that old programs can draw: letters and blanks only
PLAIN = tuple("".join(char for char in line if char.isalpha() or char == " ").strip() for line in ARABIC)


def by_recount(content: bytes) -> str:
    return "\n".join(located.report.text for located in read_capture("a.pdf", content).reports)


def by_pdfium(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def by_pdfplumber(content: bytes) -> str:
    with pdfplumber.open(io.BytesIO(content)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


READERS: dict[str, Callable[[bytes], str]] = {
    "Recount": by_recount,
    "PDFium": by_pdfium,
    "pdfplumber": by_pdfplumber,
}


def restored(lines: Sequence[str], text: str) -> int:
    """How many lines stand in a text whole; where they break does not count."""
    joined = " ".join(text.split())
    return sum(1 for line in lines if " ".join(line.split()) in joined)


def main(files: Sequence[str]) -> None:
    """Print a table. FILES are PDFs of the same lines that other programs made, by hand."""
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    unmixed = [
        line
        for line in PLAIN
        if presentation_forms(line) != line and not any(c.isascii() and c.isalpha() for c in line)
    ]
    sets: list[tuple[str, Sequence[str], bytes | None]] = [
        ("fpdf2 with HarfBuzz, Amiri", ARABIC, shaped(ARABIC)),
        ("fpdf2 with HarfBuzz, Noto Sans Arabic", ARABIC, shaped(ARABIC, "Noto")),
        ("Chromium, Amiri", ARABIC, printed(ARABIC)),
        ("Chromium, Noto Sans Arabic", ARABIC, printed(ARABIC, "Noto")),
        ("letters drawn from the left, unjoined", ARABIC, unshaped(ARABIC)),
        ("presentation forms in visual order", unmixed, preshaped(unmixed)),
        ("English, fpdf2", ENGLISH, shaped(ENGLISH, size=9)),
        *((Path(file).name, ARABIC, Path(file).read_bytes()) for file in files),
    ]
    print(f"| producer | lines | {' | '.join(READERS)} |")
    print(f"|---|---|{'---|' * len(READERS)}")
    for name, lines, content in sets:
        if content is not None:
            shares = [f"{restored(lines, read(content)) / len(lines):.2f}" for read in READERS.values()]
            print(f"| {name} | {len(lines)} | {' | '.join(shares)} |")


if __name__ == "__main__":
    main(sys.argv[1:])
