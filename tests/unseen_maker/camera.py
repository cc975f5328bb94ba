"""What a phone does to a sheet: tilt, slant, blur, shadow, fading, folds, small JPEG files."""

from __future__ import annotations

import math
import random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Pixels = NDArray[np.float64]
Corners = tuple[tuple[float, float], ...]


def photograph(sheet: Image.Image, rng: random.Random, *, hard: bool) -> tuple[Image.Image, str]:
    """A photo of the sheet on a desk, and what was done to it."""
    done = ["tilt"]
    if hard and rng.random() < 0.5:
        sheet, done = _faded(sheet), [*done, "faded"]
    if rng.random() < (0.6 if hard else 0.2):
        sheet, done = _creased(sheet, rng), [*done, "crease"]
    shot = _on_desk(sheet, rng, slant=0.05 if hard else 0.025)
    shot = shot.rotate(
        rng.uniform(-4, 4) if hard else rng.uniform(-2.5, 2.5), Image.Resampling.BICUBIC, fillcolor=(96, 84, 72)
    )
    if rng.random() < 0.6:
        shot, done = _shaded(shot, rng), [*done, "shadow"]
    shot = shot.filter(ImageFilter.GaussianBlur(rng.uniform(0.7, 1.3) if hard else rng.uniform(0, 0.6)))
    shot = _noisy(shot, rng)
    if hard and rng.random() < 0.35:
        turn = rng.choice((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270))
        shot, done = shot.transpose(turn), [*done, "turned"]
    side = rng.randrange(1400, 1800) if hard else rng.randrange(1700, 2400)
    shot.thumbnail((side, side), Image.Resampling.LANCZOS)
    return shot, ", ".join(done)


def _faded(sheet: Image.Image) -> Image.Image:
    return Image.blend(sheet, Image.new("RGB", sheet.size, (238, 236, 232)), 0.5)


def _creased(sheet: Image.Image, rng: random.Random) -> Image.Image:
    out = sheet.copy()
    pen = ImageDraw.Draw(out, "RGBA")
    for _ in range(rng.randint(1, 2)):
        y = rng.uniform(0.2, 0.8) * sheet.height
        ends = ((0, y), (sheet.width, y + rng.uniform(-30, 30)))
        pen.line(ends, fill=(60, 60, 60, 90), width=3)
        pen.line([(x, y + 4) for x, y in ends], fill=(255, 255, 255, 150), width=5)
    return out


def _on_desk(sheet: Image.Image, rng: random.Random, *, slant: float) -> Image.Image:
    tint = rng.choice(((96, 84, 72), (60, 64, 70), (150, 120, 90), (40, 70, 60)))
    edge = int(0.07 * max(sheet.size)) + 20
    desk = Image.new("RGB", (sheet.width + 2 * edge, sheet.height + 2 * edge), tint)
    desk.paste(sheet, (edge, edge))
    wide, high = desk.size
    near = [rng.uniform(0, slant) for _ in range(4)]
    corners: Corners = ((near[0] * wide, near[1] * high), (wide - near[1] * wide, near[2] * high))
    corners = (*corners, (wide - near[3] * wide, high - near[0] * high), (near[2] * wide, high - near[3] * high))
    flat = ((0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high))
    return desk.transform(desk.size, Image.Transform.PERSPECTIVE, _plane(flat, corners), Image.Resampling.BICUBIC)


def _plane(here: Corners, there: Corners) -> list[float]:
    rows, values = [], []
    for (x, y), (u, v) in zip(here, there, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return [float(n) for n in np.linalg.solve(np.array(rows), np.array(values))]


def _shaded(shot: Image.Image, rng: random.Random) -> Image.Image:
    angle, dark = rng.uniform(0, 2 * math.pi), rng.uniform(0.35, 0.6)
    y, x = np.mgrid[0 : shot.height, 0 : shot.width]
    across = (x / shot.width - 0.5) * math.cos(angle) + (y / shot.height - 0.5) * math.sin(angle)
    light = 1 - dark / (1 + np.exp(-across * rng.uniform(6, 30)))
    return _picture(np.asarray(shot, dtype=np.float64) * light[..., None])


def _noisy(shot: Image.Image, rng: random.Random) -> Image.Image:
    grain = np.random.default_rng(rng.randrange(10**6)).normal(0, 5, (shot.height, shot.width, 1))
    return _picture(np.asarray(shot, dtype=np.float64) + grain)


def _picture(pixels: Pixels) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
