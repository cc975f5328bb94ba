"""A value worked out when it is first asked for and kept.

`functools.cached_property` takes a lock at each first reading until Python 3.12; a message has a score of such values,
and its reader one thread. To be replaced by the standard one when Python 3.11 is no longer served.

>>> from parsers.lazy import lazy
>>> class Word:
...     @lazy
...     def length(self) -> int:
...         print("counted")
...         return 4
>>> word = Word()
>>> word.length, word.length
counted
(4, 4)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

V = TypeVar("V")


class lazy(Generic[V]):
    """Work a value out once for each object and keep it in the object under the method's own name."""

    def __init__(self, make: Callable[[Any], V]) -> None:
        """Take the method that works the value out."""
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn under which name the value is kept."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> lazy[V]: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None) -> V: ...
    def __get__(self, instance: object | None, owner: type | None = None) -> lazy[V] | V:
        """Give the value; the next reading finds it in the object and never comes here."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._make(instance)
        return value
