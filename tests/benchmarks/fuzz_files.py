"""Sends mutated files through a real worker: `python -m tests.benchmarks.fuzz_files COUNT [SEED]`.

Truncated, bit-flipped, spliced and wrongly typed files, decompression bombs, a 50-megapixel and a one-pixel picture, a
PDF of 300 pages. Prints one table: what came of them, the slowest, the largest memory of a worker; fails when an answer
is missing, a time limit of 20 s (of a core) or 1.2 GB is passed, or a refusal has no sentence.
"""

from __future__ import annotations

import io
import random
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import anyio
from PIL import Image

from bot.reading import TIME_LIMIT_S, Wish, in_worker, sentence, work
from parsers.file_reading import FileReading

CORPUS = Path(__file__).parents[1] / "corpus" / "receipts"
SIDE = 140  # pixels of a picture before it is damaged: most of the time goes to decoders, not to text
MEMORY_LIMIT_KB = 1_200_000
ODD = (
    b"",
    b"\xff\xd8\xff",
    b"%PDF-1.7",
    b"GIF89a",
    b"RIFF\0\0\0\0WEBP",
    b"MZ" + bytes(200),
    b"\x00" * 5000,
    b"PK\x03\x04 zip",
)


def measured(data: bytes, wish: Wish) -> tuple[FileReading, bytes | None]:
    """Read, and give the seconds of a core and the worker's largest memory (kB) in place of the picture."""
    import resource  # does not exist on Windows

    started = time.process_time()
    result, _ = work(data, wish)
    seconds = time.process_time() - started
    return result, f"{seconds:.2f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}".encode()


def monsters() -> Iterator[tuple[str, bytes]]:
    """Files that are hostile by size."""
    yield "50 megapixels", _encoded(Image.new("RGB", (8660, 5774), "white"), "JPEG")
    yield "200 megapixels in a small PNG", _flat_png(20000, 10000)
    yield "bomb, 4 gigapixels", _flat_png(65000, 65000)
    yield "one pixel", _encoded(Image.new("RGB", (1, 1)), "PNG")
    yield "one pixel high", _encoded(Image.new("RGB", (5000, 1)), "PNG")
    yield "30000 x 40", _encoded(Image.new("RGB", (30000, 40), "white"), "PNG")
    yield "CMYK", _encoded(Image.new("CMYK", (600, 400)), "JPEG")
    yield "16-bit grey", _encoded(Image.new("I;16", (600, 400)), "PNG")
    yield "animated", _animation()
    yield "300 pages", _long_pdf(300)
    yield "12 scanned pages", _scans(12)
    yield from ((f"odd {n}", data) for n, data in enumerate(ODD))


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Files of the corpus, shrunk and then damaged in one of six ways."""
    rng = random.Random(seed)
    bases = _bases()
    for number in range(count):
        name, data = rng.choice(bases)
        way = rng.choice((_cut, _flip, _splice, _zero, _grow, _retype))
        yield f"{number} {name} {way.__name__.strip('_')}", way(data, rng)


async def run(count: int, seed: int) -> int:
    """Read them all; give the number of failures."""
    seen: Counter[str] = Counter()
    slowest, largest, failures = (0.0, ""), (0, ""), 0
    for name, data in (*monsters(), *mutants(count, seed)):
        result, measures = await in_worker(measured, data, Wish())
        seconds, memory = (measures or b"0 0").decode().split()
        took, used = float(seconds), int(memory)
        slowest, largest = max(slowest, (took, name)), max(largest, (used, name))
        if sum(seen.values()) % 100 == 0:
            print(f"{sum(seen.values())} files, slowest {slowest[0]:.1f} s", file=sys.stderr, flush=True)
        outcome = result.refusal.reason if result.refusal else str(result.reading.kind if result.reading else "nothing")
        seen[outcome] += 1
        silent = bool(result.refusal and not sentence(result.refusal)) or not (result.refusal or result.reading)
        if silent or took > TIME_LIMIT_S or used > MEMORY_LIMIT_KB or outcome == "crashed":
            failures += 1
            print(f"FAILED {name}: {outcome} {result.refusal}, {took:.1f} s, {used} kB", flush=True)
    for outcome, times in seen.most_common():
        print(f"{times:6}  {outcome}")
    print(f"slowest {slowest[0]:.1f} s ({slowest[1]}); largest worker {largest[0] / 1024:.0f} MB ({largest[1]})")
    print(f"{failures} failures")
    return failures


def _bases() -> list[tuple[str, bytes]]:
    """The corpus: PDFs as they are, pictures small so that many can be read."""
    found: list[tuple[str, bytes]] = []
    for path in sorted(CORPUS.iterdir()):
        if path.suffix == ".pdf":
            found.append((path.name, path.read_bytes()))
        elif path.suffix == ".jpg":
            with Image.open(path) as picture:
                picture.thumbnail((SIDE, SIDE))
                found += [
                    (f"{path.name}.{form}", _encoded(picture.convert("RGB"), form))
                    for form in ("JPEG", "PNG", "WEBP", "GIF")
                ]
    return found


def _encoded(picture: Image.Image, form: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, format=form)
    return out.getvalue()


def _animation() -> bytes:
    out = io.BytesIO()
    frames = [Image.new("P", (300, 300), n) for n in range(40)]
    frames[0].save(out, format="GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def _scans(pages: int) -> bytes:
    """A bill photographed page by page, as scanning apps make them."""
    with Image.open(CORPUS / "d003.jpg") as page:
        pictures = [page.convert("RGB")] * pages
    out = io.BytesIO()
    pictures[0].save(out, format="PDF", save_all=True, append_images=pictures[1:])
    return out.getvalue()


def _flat_png(width: int, height: int) -> bytes:
    """A PNG whose header promises far more pixels than its few bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(bytes(width + 1)) for _ in range(min(height, 500))) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _long_pdf(pages: int) -> bytes:
    """A text PDF of many pages, written by hand."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(pages))),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number in range(pages):
        text = (
            b"BT /F1 14 Tf 60 700 Td (Tax Invoice page %d of a very long bill, item line 42, amount 100.00) Tj ET"
            % number
        )
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            % (5 + 2 * number)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(text), text))
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%s endobj\n" % (n, o) for n, o in enumerate(objects, start=1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)


def _cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(1, len(data))]


def _flip(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 5, 50, 500))):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _splice(data: bytes, rng: random.Random) -> bytes:
    a, b = sorted(rng.randrange(len(data)) for _ in range(2))
    return data[:a] + data[b:] + data[a:b]


def _zero(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    length = rng.randrange(1, 3000)
    return data[:at] + bytes(length) + data[at + length :]


def _grow(data: bytes, rng: random.Random) -> bytes:
    return data + rng.randbytes(rng.randrange(1, 100_000))


def _retype(data: bytes, rng: random.Random) -> bytes:
    return rng.choice(ODD) + data[rng.randrange(0, 40) :]


if __name__ == "__main__":
    sys.exit(1 if anyio.run(run, int(sys.argv[1]), int((sys.argv[2:] or ["1"])[0])) else 0)
