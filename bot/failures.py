"""What an operator can mend: the root of our own errors whose text is one sentence for them."""


class Mendable(Exception):
    """Something outside the program is not as it must be; the text says what to do."""
