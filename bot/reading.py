"""Files to readings in worker processes: a time limit and a memory cap, models loaded once per process, no database.

`read_file` is what the application awaits: a crash, a hang or a bomb in a worker is an answer (`FileReading.refusal`), not
an outage. `read_many` reads many files side by side for the command line. `to_answer` gives the plain field names.
"""

from __future__ import annotations

import resource
import signal
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from multiprocessing import get_context
from pathlib import Path

import anyio
import anyio.to_process
from anyio import BrokenWorkerProcess, CapacityLimiter

from parsers.evidence import Seen
from parsers.file_reading import FileReading, read_bytes
from parsers.image import Refusal
from parsers.reading import ReceiptReading
from parsers.table import TableLine

TIME_LIMIT_S = 20.0
