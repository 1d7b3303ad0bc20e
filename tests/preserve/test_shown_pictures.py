"""Which pictures a report shows, by the address under which each of them stands in the case."""

from __future__ import annotations

import base64
import json

import pytest
from archive_making import Archive, zipped
from picture_making import jpeg, png, scene

from recount.preserve import Preserved, read_capture
from recount.preserve.beside import file_beside, link_from
from recount.records import SHOWS

URL = "https://mill.example/2019/strike.html"
FIRST, SECOND = jpeg(scene(1)), png(scene(2, (300, 200)))
WORDS = "<p>Shells fell on the orchard behind the old mill at noon and four farmers of one family died there.</p>"


def shows(preserved: Preserved) -> list[list[str]]:
    return [list(located.report.extra.get(SHOWS, ())) for located in preserved.reports]


def stored(preserved: Preserved) -> list[str]:
    return [located.address for located in preserved.pictures]


def telegram(*messages: dict[str, object], name: str = "export/result.json") -> Preserved:
    base = {"type": "message", "date": "2019-03-04T22:10:00", "from_id": "channel7"}
    listed = [{**base, "id": number, **message} for number, message in enumerate(messages, 1)]
    export = {"name": "Valley", "type": "public_channel", "id": 1, "messages": listed}
    return read_capture(name, json.dumps(export).encode())


class TestAddresses:
    @pytest.mark.parametrize(
        ("name", "path", "found"),
        [
            ("export/result.json", "photos/a 1.jpg", "export/photos/a 1.jpg"),
            ("result.json", "./a.jpg", "a.jpg"),
            ("x/chat.zip, member _chat.txt", "a.jpg", "x/chat.zip, member a.jpg"),
            ("chat.zip, member in/result.json", "photos/a.jpg", "chat.zip, member in/photos/a.jpg"),
            ("export/result.json", "../other/a.jpg", "other/a.jpg"),
            ("export/result.json", "../../a.jpg", None),
            ("result.json", "/etc/a.jpg", None),
            ("result.json", "", None),
        ],
    )
    def test_a_file_is_named_from_the_folder_of_the_file_that_names_it(self, name, path, found):
        assert file_beside(name, path) == found

    @pytest.mark.parametrize(
        ("name", "link", "found"),
        [
            ("pages/strike.html", "strike_files/a%201.jpg?v=2#x", "pages/strike_files/a 1.jpg"),
            ("pages/strike.html", "https://mill.example/a.jpg", None),
            ("pages/strike.html", "//mill.example/a.jpg", None),
            ("pages/strike.html", "javascript:alert(1)", None),
            (f"a.warc, record at byte 5, {URL}", "../a.jpg?v=2#x", "https://mill.example/a.jpg?v=2"),
            (f"a.warc, record at byte 5, {URL}", "//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
            (f"a.warc, record at byte 5, {URL}", "file:///etc/passwd", None),
            (f"a.warc, record at byte 5, {URL}", "http://[broken", None),
            (URL, "a.jpg", None),
        ],
    )
    def test_a_link_is_followed_from_the_page_to_an_address_of_the_case(self, name, link, found):
        assert link_from(name, link) == found


class TestChats:
    def test_a_message_shows_its_photo_its_picture_file_and_a_frame_of_its_film(self):
        found = telegram(
            {"text": "One died.", "photo": "photos/a.jpg"},
            {"text": "Two died.", "date": "2", "file": "files/b.png", "mime_type": "image/png"},
            {
                "text": "Ten died.",
                "date": "3",
                "file": "c.mp4",
                "thumbnail": "c.mp4_thumb.jpg",
                "media_type": "video_file",
            },
        )
        assert shows(found) == [["export/photos/a.jpg"], ["export/files/b.png"], ["export/c.mp4_thumb.jpg"]]

    def test_stickers_and_files_left_out_of_the_export_are_not_shown(self):
        sticker = {"file": "s.webp", "mime_type": "image/webp", "media_type": "sticker"}
        left_out = {"photo": "(File not included. Change data exporting settings to download.)", "date": "2"}
        assert shows(telegram({"text": "One died.", **sticker}, {"text": "Two died.", **left_out})) == [[], []]

    def test_an_album_is_shown_by_the_one_message_of_it_that_has_words(self):
        album = [{"text": "", "photo": f"photos/{n}.jpg"} for n in range(2)]
        found = telegram({"text": "One died.", "photo": "photos/a.jpg"}, *album, {"text": "Two.", "date": "2"})
        assert shows(found) == [["export/photos/a.jpg", "export/photos/0.jpg", "export/photos/1.jpg"], []]

    def test_two_posts_of_one_second_are_not_told_apart_and_show_nothing(self):
        assert shows(telegram({"text": "One died.", "photo": "a.jpg"}, {"text": "Two died."})) == [[], []]

    def test_a_page_of_an_export_shows_photos_and_frames_of_films_and_no_avatars(self):
        media = '<a class="photo_wrap clearfix" href="photos/a.jpg"><img class="photo" src="photos/a_thumb.jpg"></a>'
        film = '<a class="video_file_wrap clearfix" href="b.mp4"><img class="video_file" src="b.mp4_thumb.jpg"></a>'
        face = '<div class="userpic_wrap"><img src="userpic.jpg"></div>'
        body = f'{face}<div class="body"><div class="from_name">Valley</div><div class="media_wrap">{media}{film}</div>'
        page = (
            f'<div class="message default clearfix" id="message1">{body}<div class="text">One died.</div></div></div>'
        )
        assert shows(read_capture("export/messages.html", page.encode())) == [
            ["export/photos/a.jpg", "export/b.mp4_thumb.jpg"]
        ]

    @pytest.mark.parametrize(
        ("line", "files"),
        [
            ("A: IMG-20190304-WA0001.jpg (file attached)\nOne died.", ["chat/IMG-20190304-WA0001.jpg"]),
            ("A: \u200e<attached: 00000012-PHOTO-2019-03-04-22-10-05.jpg>\nOne died.",
             ["chat/00000012-PHOTO-2019-03-04-22-10-05.jpg"]),
            ("A: \u200fIMG-1.jpg (الملف مرفق)\nOne died.", ["chat/IMG-1.jpg"]),
            ("A: STK-20190304-WA0001.webp (file attached)\nOne died.", []),
            ("A: VID-1.mp4 (file attached)\nOne died.", []),
            ("A: <Media omitted>\nOne died.", []),
        ],
    )  # fmt: skip
    def test_a_file_attached_to_the_words_of_a_message_is_shown(self, line, files):
        chat = f"[14/03/2019, 22:10:05] {line}\n[15/03/2019, 22:10:05] B: Two died."
        assert shows(read_capture("chat/_chat.txt", chat.encode())) == [files, []]

    def test_a_zipped_export_holds_its_pictures_under_the_addresses_that_its_messages_name(self):
        chat = (
            b"[14/03/2019, 22:10:05] A: \xe2\x80\x8e<attached: a.jpg>\nOne died.\n[15/03/2019, 22:10:05] B: Two died."
        )
        found = read_capture("WhatsApp.zip", zipped({"_chat.txt": chat, "a.jpg": FIRST}))
        assert shows(found)[0] == stored(found) == ["WhatsApp.zip, member a.jpg"]


class TestPages:
    def page(self, images: str, head: str = "", aside: str = "") -> bytes:
        return f"<html><head>{head}</head><body>{aside}<article>{WORDS}{images}</article></body></html>".encode()

    def test_a_page_shows_the_pictures_of_its_main_text_and_the_one_of_its_head(self):
        images = '<img src="f/a.jpg"><img data-src="f/b.jpg" src="data:image/gif;base64,R0lG">'
        images += '<img srcset="c.jpg 1x, d.jpg 2x">'
        head = '<meta property="og:image" content="lead.jpg">'
        menu = '<nav><a href="/">Home</a><img src="logo.png"></nav>'
        found = read_capture("pages/strike.html", self.page(images, head, menu))
        assert shows(found) == [["pages/lead.jpg", "pages/f/a.jpg", "pages/f/b.jpg", "pages/c.jpg", "pages/d.jpg"]]
        assert "picture 3: the picture is damaged" in f"{[f'{r.where}: {r.reason}' for r in found.rejections]}"

    def test_a_picture_in_the_page_itself_is_read_there(self):
        inline = base64.b64encode(FIRST).decode()
        found = read_capture("strike.html", self.page(f'<img src="data:image/jpeg;base64,{inline}">'))
        assert shows(found)[0] == stored(found) == ["strike.html, picture 1"]

    def test_an_archive_gives_the_pictures_that_its_pages_show_and_counts_the_others(self):
        archive = Archive().page(URL, self.page('<img src="/img/a.jpg"><img src="/never-archived.jpg">'))
        archive.page("https://mill.example/img/a.jpg", FIRST, Content_Type="image/jpeg")
        archive.page("https://mill.example/logo.png", SECOND, Content_Type="image/png")
        found = read_capture("a.warc", archive.content)
        assert shows(found)[0] == stored(found) == ["https://mill.example/img/a.jpg"]
        assert [r.reason for r in found.rejections] == [
            "1 records not read: a picture that no page of this archive shows in its text"
        ]

    def test_a_damaged_picture_of_an_archive_is_rejected_at_its_record(self):
        archive = Archive().page(URL, self.page('<img src="/a.jpg">'))
        archive.page("https://mill.example/a.jpg", FIRST[:3000], Content_Type="image/jpeg")
        (rejection,) = read_capture("a.warc", archive.content).rejections
        assert f"record at byte {archive.offsets[1]}" in rejection.where and "damaged or cut short" in rejection.reason


def test_a_table_states_pictures_and_what_cannot_be_used_of_them_is_told():
    good = {"sha256": "0a" * 32, "pdq": "f0" * 32, "quality": 90, "width": 1280, "height": 720}
    table = json.dumps({"text": "One died.", "pictures": [good, {"sha256": "0a"}]}) + "\n"
    found = read_capture("posts.jsonl", table.encode())
    assert [p.sha256 for p in found.reports[0].report.pictures] == ["0a" * 32]
    assert found.reports[0].report.extra == {}
    assert found.rejections[0].where == "posts.jsonl, line 1" and "a picture is not" in found.rejections[0].reason
