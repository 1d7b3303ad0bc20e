"""PDFs made by several producers from the same invented lines."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path

from fpdf import FPDF

ARABIC = (
    "قُتل ١٢ مدنياً بينهم 3 أطفال (ثلاثة من عائلة واحدة) في قصف على بلدة السلام.",
    "وقال مسؤول في منظمة Relief Watch إن الغارة وقعت عند الساعة 14:30 يوم 3/4/2019.",
    "إلى الآن لم يُعلن أحد المسؤولية؛ الأهالي يطالبون بلجنة «مستقلة» لا بوعود.",
    "بلغت نسبة الدمار 45.5% في الحي [الشرقي] والأضرار 1,200 منزل - الله أعلم.",
    "استُهدفت سيارة إسعاف بطائرة F-16 قرب دوار الساعة مساء الأربعاء ٢٠١٨/١١/٢٨.",
    "لا تزال الجثث تحت الأنقاض، ولا معلومات عن الإصابات بين العمال والأطباء.",
    "أصيب ما بين 10-15 شخصاً، بعضهم بحال خطرة، ونُقلوا إلى مشفى الهلال.",
    "«لم نسمع صفارة إنذار»، تقول أم لأربعة أطفال من قرية عين الدلب.",
    "الحصيلة: 7 شهداء (4 نساء و3 رجال) وأكثر من ٢٠ جريحاً حتى الآن.",
    "نفى المتحدث باسم القوة وقوع ضحايا، وأضاف: لا علم لنا بأي غارة هناك!",
    "هل قُصف السوق عمداً؟ سؤال لم تُجب عنه أي جهة خلال أسبوع كامل.",
    "وثّق المركز أسماء الضحايا: الأب والأم وثلاث بنات وحفيدٌ رضيع.",
    "نشرت صفحة محلية على Facebook صوراً للموقع عند 10:45 ليلاً.",
    "سقطت 4 براميل متفجرة على حي الإنشاءات بعد الثانية ظهراً بقليل.",
    "جُرح ١٥ بينهم مسعفان؛ والأرقام أوّلية وقد ترتفع في الأيام المقبلة.",
    "المدرسة الابتدائية (مدرسة الإخاء) كانت تؤوي 35 عائلة نازحة.",
    "في 12 آذار/مارس قُتل رجل وزوجته في منزلهما قرب جسر الرطبة.",
    "رئيس البلدية: «خسرنا المخبز الوحيد»، والطحين لا يكفي لأكثر من يومين.",
)
ENGLISH = (
    "The shelling began before dawn on 4 March, when residents of the lower quarter heard three loud explosions.",
    "At least nine people were killed, among them two children, and some twenty more were wounded by shrapnel.",
    "A nurse at the field hospital (who asked not to be named) counted 31 patients between 05:00 and noon.",
)
_FONTS = {
    "Amiri": ("fontpkg_amiri", "files/Amiri-Regular.ttf"),
    "Noto": ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def font(name: str) -> Path:
    package, path = _FONTS[name]
    with as_file(files(package) / path) as found:
        return found


def blank(family: str = "Amiri", size: float = 14) -> FPDF:
    """An empty document with a font that has Arabic letters."""
    pdf = FPDF()
    pdf.set_creation_date(datetime(2020, 1, 1, tzinfo=UTC))
    pdf.add_font("Letters", "", str(font(family)))
    pdf.set_font("Letters", size=size)
    return pdf


def written(pdf: FPDF) -> bytes:
    return bytes(pdf.output())


def shaped(lines: Sequence[str], family: str = "Amiri", size: float = 14) -> bytes:
    """As a modern program does it: letters joined, each line in visual order."""
    pdf = blank(family, size)
    pdf.set_text_shaping(True)
    pdf.add_page()
    for line in lines:
        pdf.cell(0, 11, line, align="R", new_x="LMARGIN", new_y="NEXT")
    return written(pdf)


def unshaped(lines: Sequence[str]) -> bytes:
    """As a program does it that knows nothing of Arabic: each letter right of the one before it."""
    pdf = blank()
    pdf.add_page()
    for line in lines:
        pdf.cell(0, 11, line, new_x="LMARGIN", new_y="NEXT")
    return written(pdf)


def preshaped(words: Sequence[str]) -> bytes:
    """As old programs do it: presentation forms, turned round before they are drawn. Letters and blanks only."""
    pdf = blank()
    pdf.add_page()
    for line in words:
        pdf.cell(0, 11, presentation_forms(line)[::-1], align="R", new_x="LMARGIN", new_y="NEXT")
    return written(pdf)


def has_browser() -> bool:
    """True where `printed` can print."""
    return any(shutil.which(name) for name in _BROWSERS)


def printed(lines: Sequence[str], family: str = "Amiri") -> bytes | None:
    """As a browser prints it; None where there is no browser."""
    browser = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        return None
    face = f"@font-face {{ font-family: Letters; src: url('{font(family).as_uri()}') }}"
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html lang=ar dir=rtl><meta charset=utf-8><style>{face} p {{ font: 16px Letters }}</style>{body}</html>"
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "page.html", Path(folder) / "page.pdf"
        source.write_text(page, encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync",
                 "--allow-file-access-from-files", "--no-pdf-header-footer"]  # fmt: skip
        subprocess.run(
            [browser, *flags, f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", source.as_uri()],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return target.read_bytes()


def presentation_forms(line: str) -> str:
    """Letters as the forms in which they are drawn, lam and alef as one."""
    forms = _forms()
    drawn: list[str] = []
    joins = False  # whether the letter before reaches out to the next one
    at = 0
    while at < len(line):
        letter = line[at : at + 2] if line[at : at + 2] in forms else line[at]
        at += len(letter)
        reached = at < len(line) and "medial" in forms.get(letter, {}) and "final" in forms.get(line[at], {})
        shape = ("medial" if reached else "final") if joins else ("initial" if reached else "isolated")
        drawn.append(forms[letter].get(shape, letter) if letter in forms else letter)
        joins = reached
    return "".join(drawn)


def _forms() -> dict[str, dict[str, str]]:
    """Presentation forms by letter and place in the word. *Source*: the Unicode Character Database."""
    found: dict[str, dict[str, str]] = {}
    for code in range(0xFE80, 0xFEFD):
        shape, *letters = unicodedata.decomposition(chr(code)).split()
        found.setdefault("".join(chr(int(letter, 16)) for letter in letters), {})[shape.strip("<>")] = chr(code)
    return found
