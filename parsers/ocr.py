"""Pixels to words with boxes: the only file that runs an OCR engine.

RapidOCR (PP-OCRv6 small, the models lie inside its wheel) reads first; Tesseract through `pytesseract` steps in where
RapidOCR is not installed, with figures that must be marked "please check". Settings as measured: long side 1280,
detector at 960, direction classifier off, one thread. A page that lies on its side or stands on its head is
recognised from the boxes and read once more.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from statistics import fmean
from typing import Literal, Protocol

from PIL import Image

from parsers.image import Refusal, open_image
from parsers.words import Page, Word

LONG_SIDE = 1280  # pixels
DETECTOR_SIDE = 960  # pixels
UNREADABLE_BELOW = 0.80  # mean line score of text that stands on its head
SETTINGS = {
    "Global.max_side_len": LONG_SIDE,
    "Global.use_cls": False,
    "Global.log_level": "error",
    "Det.limit_type": "max",
    "Det.limit_side_len": DETECTOR_SIDE,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}

ENGINE_ERRORS = (
    ("cv2", "error"),
    ("rapidocr.main", "RapidOCRError"),
    ("rapidocr.inference_engine.onnxruntime.main", "ONNXRuntimeError"),
    ("rapidocr.ch_ppocr_det.utils", "ResizeImgError"),
    ("rapidocr.utils.process_img", "ResizeImgError"),
)

EngineName = Literal["rapidocr", "tesseract"]
Point = Sequence[float]
Quad = Sequence[Point]


class EngineError(RuntimeError):
    """The engine gave up on a picture."""


class Reply(Protocol):
    """What RapidOCR answers; every part is None when it found no text."""

    boxes: Sequence[Quad] | None
    txts: Sequence[str] | None
    scores: Sequence[float] | None
    word_results: Sequence[Sequence[tuple[str, float, Quad]]]


class Engine(Protocol):
    """The one call of RapidOCR that is used."""

    def __call__(self, img_content: object, *, return_word_box: bool, return_single_char_box: bool) -> Reply: ...


def available_engines() -> tuple[EngineName, ...]:
    """Name the engines that are installed, the preferred one first."""
    found: list[EngineName] = []
    if importlib.util.find_spec("rapidocr") and importlib.util.find_spec("onnxruntime"):
        found.append("rapidocr")
    if importlib.util.find_spec("pytesseract") and _tesseract_languages():
        found.append("tesseract")
    return tuple(found)


def read_words(image_bytes: bytes) -> Page | Refusal:
    """Read one picture; gives its words with boxes, or the reason why it cannot be opened or read."""
    picture = open_image(image_bytes)
    return picture if isinstance(picture, Refusal) else read_picture(picture)


def read_picture(picture: Image.Image, *, engine: EngineName | None = None) -> Page | Refusal:
    """Read an opened picture upright; boxes are in its own pixels after turning by `Page.turned`."""
    names = available_engines()
    chosen = engine or (names[0] if names else None)
    if chosen is None:
        return Refusal("no_reader")
    if chosen == "tesseract":
        return _read_with_tesseract(picture)
    small = picture.copy()
    small.thumbnail((LONG_SIDE, LONG_SIDE))
    reply = _ask(small)
    turn = _turn_needed(reply)
    if turn:  # moving the boxes would save the second pass, but sideways detection loses single digits and long lines
        again = _ask(small.rotate(turn, expand=True))
        if _mean_score(again) >= _mean_score(reply) or turn != 180:
            reply = again
        else:
            turn = 0
    if turn in (90, -90) and _mean_score(reply) < UNREADABLE_BELOW:
        flipped = _ask(small.rotate(-turn, expand=True))
        if _mean_score(flipped) > _mean_score(reply):
            reply, turn = flipped, -turn
    return _page(reply, small, turn)


@cache
def start_engine() -> Engine:
    """Load the models once per process (about a second)."""
    engine: Engine = import_module("rapidocr").RapidOCR(params=SETTINGS)  # heavy: loads onnxruntime and OpenCV
    return engine


def _ask(picture: Image.Image) -> Reply:
    numpy = import_module("numpy")  # comes with RapidOCR, not a dependency of the rest
    pixels = numpy.asarray(picture)[:, :, ::-1]
    try:
        return start_engine()(pixels, return_word_box=True, return_single_char_box=True)
    except engine_errors() as problem:
        raise EngineError(f"{type(problem).__name__}: {problem}") from problem


def engine_errors() -> tuple[type[Exception], ...]:
    """What OpenCV, RapidOCR and its ONNX session raise beside Python's own errors, most often for want of memory."""
    return tuple(getattr(import_module(module), name) for module, name in ENGINE_ERRORS)


def _lines(reply: Reply) -> Iterator[tuple[Quad, str, float]]:
    if reply.boxes is not None and reply.txts and reply.scores:
        yield from zip(reply.boxes, reply.txts, reply.scores, strict=True)


def _mean_score(reply: Reply) -> float:
    scores = [score for _, text, score in _lines(reply) if len(text) > 2]
    return fmean(scores) if scores else 0.0


def _turn_needed(reply: Reply) -> int:
    """Degrees counter-clockwise: 90 or -90 when most text runs up or down, 180 when nothing reads well, else 0."""
    upright = sideways = 0
    for quad, text, _ in _lines(reply):
        wide, tall = _length(quad[0], quad[1]), _length(quad[0], quad[3])
        upright += len(text) if wide >= tall else 0
        sideways += len(text) if tall >= 1.5 * wide else 0
    if sideways > upright:  # the engine turns tall crops counter-clockwise before it reads them
        return 90 if _mean_score(reply) >= UNREADABLE_BELOW else -90
    return 180 if upright > 40 and _mean_score(reply) < UNREADABLE_BELOW else 0


def _length(a: Point, b: Point) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)


def _page(reply: Reply, picture: Image.Image, turn: int) -> Page:
    width, height = picture.size if turn in (0, 180) else picture.size[::-1]
    words: list[Word] = []
    for number, (quad, text, _) in enumerate(_lines(reply)):
        words += _split(text, quad, reply.word_results[number], number)
    return Page(tuple(words), width, height, source="ocr", engine="rapidocr", turned=turn % 360)


def _split(text: str, quad: Quad, signs: Sequence[tuple[str, float, Quad]], number: int) -> Iterator[Word]:
    """Cut one detected line into words at its spaces; each sign's own box says where the word begins and ends."""
    height = (_length(quad[0], quad[3]) + _length(quad[1], quad[2])) / 2
    left, right = _middle(quad[0], quad[3]), _middle(quad[1], quad[2])
    rest = list(signs)
    for token in text.split():
        own, rest = rest[: len(token)], rest[len(token) :]
        if not own:
            continue
        x0 = min(float(p[0]) for p in own[0][2])
        x1 = max(float(p[0]) for p in own[-1][2])
        score = min(float(sign[1]) for sign in own)
        yield Word(token, x0, _at(left, right, x0), x1, _at(left, right, x1), height, round(score, 3), number)


def _middle(a: Point, b: Point) -> tuple[float, float]:
    return (float(a[0]) + float(b[0])) / 2, (float(a[1]) + float(b[1])) / 2


def _at(left: tuple[float, float], right: tuple[float, float], x: float) -> float:
    """The height of the line through both points at x."""
    span = right[0] - left[0]
    return left[1] if span <= 0 else left[1] + (right[1] - left[1]) * (x - left[0]) / span


@cache
def _tesseract_languages() -> tuple[str, ...]:
    tesseract = import_module("pytesseract")  # optional
    try:
        return tuple(lang for lang in tesseract.get_languages() if lang in ("eng", "hin"))
    except (OSError, RuntimeError):  # pytesseract.TesseractNotFoundError is an OSError
        return ()


def _read_with_tesseract(picture: Image.Image) -> Page:
    """Read with `--psm 6`, which suits receipts best; Hindi beside English where it is installed."""
    tesseract = import_module("pytesseract")  # optional
    found = tesseract.image_to_data(
        picture, lang="+".join(_tesseract_languages()), config="--psm 6 --oem 1", output_type="dict", timeout=18
    )
    words = []
    for i, text in enumerate(found["text"]):
        if text.strip() and float(found["conf"][i]) > 0:
            x, y, w, h = (float(found[key][i]) for key in ("left", "top", "width", "height"))
            score = float(found["conf"][i]) / 100
            words.append(Word(text.strip(), x, y + h / 2, x + w, y + h / 2, h, score, int(found["line_num"][i])))
    return Page(tuple(words), *picture.size, source="ocr", engine="tesseract")
