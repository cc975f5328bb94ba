"""Opening pictures: what passes, what is refused and why."""

from __future__ import annotations

import io
import zlib

import pytest
from PIL import Image

from parsers.image import LONG_SIDE_CAP, SIZE_CAP_BYTES, Refusal, open_image


def encoded(picture: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, format=form, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = open_image(data)
    assert isinstance(picture, Image.Image)
    return picture


def reason(data: bytes) -> str:
    refused = open_image(data)
    assert isinstance(refused, Refusal)
    return refused.reason


def bomb() -> bytes:
    """A PNG header of four gigapixels over a few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    header = (65000).to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"MZ\x90\x00 a program", "not_a_document"),
        (b"\xff\xd8\xff\xe0 no picture", "damaged"),
        (bytes(SIZE_CAP_BYTES + 1), "too_big"),
        (bomb(), "too_many_pixels"),
        (encoded(Image.new("RGB", (3, 900))), "too_small"),
    ],
)
def test_hostile_bytes_are_refused_with_their_reason(data: bytes, why: str) -> None:
    assert reason(data) == why


def test_text_named_as_a_picture_is_refused() -> None:
    assert reason(b"<html>receipt.jpg</html>") == "not_a_document"


def test_heic_says_so_where_no_plugin_reads_it() -> None:
    assert reason(b"\0\0\0\x18ftypheic" + bytes(400)) == "heic"


def test_cut_off_jpeg_is_used_as_far_as_it_goes() -> None:
    data = encoded(Image.effect_noise((600, 800), 60).convert("RGB"))
    assert opened(data[: len(data) // 2]).size == (600, 800)


def test_rotation_from_exif_is_applied() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(encoded(Image.new("RGB", (300, 100)), exif=exif)).size == (100, 300)


@pytest.mark.parametrize(
    ("mode", "form"), [("CMYK", "JPEG"), ("L", "PNG"), ("1", "PNG"), ("P", "GIF"), ("I;16", "PNG"), ("RGB", "WEBP")]
)
def test_every_mode_becomes_rgb(mode: str, form: str) -> None:
    assert opened(encoded(Image.new(mode, (60, 50)), form)).mode == "RGB"


def test_transparency_lies_on_white() -> None:
    assert opened(encoded(Image.new("RGBA", (40, 40), (0, 0, 0, 0)), "PNG")).getpixel((5, 5)) == (255, 255, 255)


def test_animation_gives_its_first_frame() -> None:
    frames = [Image.new("RGB", (50, 50), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, format="GIF", save_all=True, append_images=frames[1:])
    first = opened(out.getvalue()).resize((1, 1)).tobytes()
    assert first[0] > 200 > first[2]


def test_large_photo_is_decoded_small() -> None:
    assert max(opened(encoded(Image.new("RGB", (8000, 4000)))).size) <= LONG_SIDE_CAP
