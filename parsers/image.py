"""Opens a file that somebody sent: decides by its first bytes what it is and gives upright RGB pictures, or a refusal.

The declared type and the name are not believed. Caps: 25 MB of file, 60 million pixels (a 50-megapixel phone photo
passes, a decompression bomb does not). Large JPEGs are decoded at a reduced scale. Rotation from EXIF is applied; the
first frame of an animation is taken; transparency is laid on white; CMYK becomes RGB.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from dataclasses import dataclass
from typing import Literal

from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

SIZE_CAP_BYTES = 25_000_000
PIXEL_CAP = 60_000_000
LONG_SIDE_CAP = 3600  # pixels kept for the QR code; text is read at 1280
SMALLEST_SIDE = 24
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "MPO")
DECODER_ERRORS = (  # what Pillow's decoders raise on hostile bytes
    OSError, ValueError, TypeError, SyntaxError, EOFError, LookupError, ArithmeticError, AttributeError, RuntimeError,
    AssertionError, MemoryError, struct.error, zlib.error,
)  # fmt: skip

Kind = Literal["pdf", "image", "heic", "unknown"]
Reason = Literal[
    "empty", "too_big", "too_many_pixels", "too_small", "damaged", "not_a_document", "heic", "locked",
    "no_pages", "too_slow", "crashed", "no_reader",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file could not be opened or read; the sentence for the user belongs to the reason."""

    reason: Reason
    detail: str = ""


def kind_of(data: bytes) -> Kind:
    """Tell by the first bytes what a file is, whatever its name says.

    >>> kind_of(b"%PDF-1.7"), kind_of(b"MZ.."), kind_of(bytes([0xFF, 0xD8, 0xFF, 0xE0]))
    ('pdf', 'unknown', 'image')
    """
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"hevc", b"mif1", b"msf1"):
        return "heic"
    starts = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
    if data.startswith(starts) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or data[4:12] == b"ftypavif":
        return "image"
    return "unknown"


def open_image(data: bytes) -> Image.Image | Refusal:
    """Give the upright RGB picture inside `data`, or the reason why there is none."""
    if not data:
        return Refusal("empty")
    if len(data) > SIZE_CAP_BYTES:
        return Refusal("too_big")
    if kind_of(data) == "unknown":
        return Refusal("not_a_document")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _decode(data)
    except UnidentifiedImageError:
        return Refusal("heic" if kind_of(data) == "heic" else "damaged")
    except Image.DecompressionBombError:
        return Refusal("too_many_pixels")
    except DECODER_ERRORS as problem:
        return Refusal("damaged", type(problem).__name__)


def _decode(data: bytes) -> Image.Image | Refusal:
    """Check the header's size first, decode only then; a cut-off picture is used as far as it goes."""
    picture = Image.open(io.BytesIO(data), formats=[f for f in FORMATS if f in _known_formats()])
    width, height = picture.size
    if width * height > PIXEL_CAP:
        return Refusal("too_many_pixels", f"{width} x {height}")
    if min(width, height) < SMALLEST_SIDE:
        return Refusal("too_small", f"{width} x {height}")
    picture.draft("RGB", (LONG_SIDE_CAP, LONG_SIDE_CAP))
    before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, True
    try:
        picture.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before
    upright = ImageOps.exif_transpose(_to_rgb(picture))
    upright.thumbnail((LONG_SIDE_CAP, LONG_SIDE_CAP))
    return upright


def _known_formats() -> set[str]:
    Image.init()
    return set(Image.OPEN)


def _to_rgb(picture: Image.Image) -> Image.Image:
    """Lay transparency on white, everything else simply becomes RGB; EXIF stays with the result."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        ground = Image.new("RGBA", layer.size, "white")
        ground.alpha_composite(layer)
        flat = ground.convert("RGB")
        flat.info["exif"] = picture.info.get("exif", b"")
        return flat
    return picture if picture.mode == "RGB" else picture.convert("RGB")
