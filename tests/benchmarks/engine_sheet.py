"""Figures in rows and columns, printed as a table."""

from __future__ import annotations


class Sheet:
    """Collects figures: a row each, a column for each database that was measured."""

    def __init__(self) -> None:
        self._columns: list[str] = []
        self._rows: dict[str, dict[str, float]] = {}
        self._aims: dict[str, str] = {}

    def begin(self, column: str) -> None:
        """Note what follows in a new column."""
        self._columns.append(column)

    def note(self, row: str, figure: float, *, aim: str = "") -> None:
        """Write a figure, and what it should be."""
        self._rows.setdefault(row, {})[self._columns[-1]] = figure
        if aim:
            self._aims[row] = aim

    def show(self) -> None:
        """Print the table."""
        widths = [max(len(column), 10) for column in self._columns]
        names = "  ".join(f"{column:>{width}}" for column, width in zip(self._columns, widths, strict=True))
        print(f"\n{'':52} {'aim':>7}  {names}")
        for row, figures in self._rows.items():
            shown = (f"{figures[column]:.2f}" if column in figures else "" for column in self._columns)
            cells = "  ".join(f"{figure:>{width}}" for figure, width in zip(shown, widths, strict=True))
            print(f"{row:52} {self._aims.get(row, ''):>7}  {cells}", flush=True)
