"""What pictures are known by: looks that outlive recompressing and resizing, and files that were made to do harm."""

from __future__ import annotations

import io

import pytest
from picture_making import bomb, flag, jpeg, png, scene
from PIL import Image, ImageOps

from recount.preserve import Preserved, read_capture
from recount.records import Picture, digest_of


def read(content: bytes, name: str = "valley/photo.jpg") -> Preserved:
    return read_capture(name, content)


def picture(content: bytes) -> Picture:
    (found,) = read(content).pictures
    return found.picture


def apart(one: bytes, other: bytes) -> int:
    return (int(picture(one).pdq, 16) ^ int(picture(other).pdq, 16)).bit_count()


def saved(image: Image.Image, kind: str) -> bytes:
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def test_a_picture_is_known_by_its_bytes_its_looks_and_its_size() -> None:
    content = jpeg(scene(1))
    (found,) = read(content).pictures
    assert (found.address, found.picture.sha256) == ("valley/photo.jpg", digest_of(content))
    assert (found.picture.width, found.picture.height, found.picture.quality) == (960, 640, 100)
    assert len(found.picture.pdq) == 64 and not read(content).reports and not read(content).rejections


def test_its_looks_stay_the_same_bits_on_every_machine() -> None:
    grey = Image.linear_gradient("L")
    both = Image.merge("RGB", (grey, grey.rotate(90), ImageOps.mirror(grey.rotate(45))))
    assert picture(png(both)).pdq == STAY


STAY = "020ce5f51fff85a07f0e85a2f80097a7201f9f85207f9646fdf8861679e09e1e"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_recompressing_resizing_and_another_format_change_few_bits(number: int) -> None:
    whole = scene(number)
    changed = [jpeg(whole, 25), jpeg(whole.resize((320, 213)), 60), png(whole), saved(whole, "WEBP")]
    assert max(apart(jpeg(whole), one) for one in [*changed, jpeg(whole.convert("L"))]) <= 8


def test_a_picture_that_lost_a_thin_border_is_still_the_same_and_a_cut_one_is_not() -> None:
    whole = scene(4)
    assert apart(jpeg(whole), jpeg(whole.crop((9, 6, 951, 634)))) <= 31
    assert apart(jpeg(whole), jpeg(whole.crop((96, 64, 864, 576)))) > 31


def test_other_pictures_differ_by_far_more_bits_than_the_threshold() -> None:
    files = [jpeg(scene(number)) for number in range(5)]
    assert min(apart(one, other) for one in files for other in files if one is not other) > 80


def test_a_telephone_that_was_turned_shows_the_same_picture() -> None:
    whole = scene(5)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees
    turned = jpeg(whole.rotate(90, expand=True), exif=exif)
    assert apart(jpeg(whole), turned) <= 8
    assert (picture(turned).width, picture(turned).height) == (960, 640)


def test_what_is_transparent_is_seen_on_white() -> None:
    whole = scene(6).convert("RGBA")
    whole.paste((9, 9, 9, 0), (0, 0, 300, 640))
    white = scene(6)
    white.paste((255, 255, 255), (0, 0, 300, 640))
    assert apart(saved(whole, "PNG"), saved(white, "PNG")) <= 4


@pytest.mark.parametrize("blank", [Image.new("RGB", (800, 600), "white"), flag(), flag().rotate(90, expand=True)])
def test_blank_pictures_and_stripes_have_no_detail_to_be_known_by(blank: Image.Image) -> None:
    assert [picture(content).quality for content in (png(blank), jpeg(blank, 60))] == [0, 0]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (bomb(), "too many points"),
        (bomb(9000, 9000), "too many points"),
        (bomb(7000, 8000), "damaged or cut short"),
        (jpeg(scene(7))[:5000], "damaged or cut short"),
        (png(scene(7))[:5000], "damaged or cut short"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "damaged or cut short"),
        (b"\xff\xd8\xff\xe0" + b"\xff" * 400, "damaged or cut short"),
        (b"GIF89a" + b"\xff" * 20, "damaged or cut short"),
        (b"RIFF\x10\0\0\0WEBPVP8 \0\0\0\0", "damaged or cut short"),
    ],
)
def test_bombs_and_damaged_pictures_are_rejected_by_name_and_nothing_crashes(content: bytes, why: str) -> None:
    preserved = read(content)
    (rejection,) = preserved.rejections
    assert rejection.where == "valley/photo.jpg" and why in rejection.reason and "kept as evidence" in rejection.reason
    assert not preserved.pictures and preserved.media_type.startswith("image/")


def test_every_way_of_cutting_a_picture_short_is_a_picture_or_a_rejection() -> None:
    for content in (jpeg(scene(8, (320, 240))), png(scene(8, (320, 240)).quantize(16))):
        for end in range(4, len(content), max(1, len(content) // 60)):
            preserved = read(content[:end])
            assert len(preserved.pictures) + len(preserved.rejections) == 1


def test_other_media_files_are_kept_and_said_to_be_unread() -> None:
    (rejection,) = read(b"RIFF\x10\0\0\0WAVEfmt ", "a.wav").rejections
    assert "a media file: kept as evidence" in rejection.reason
