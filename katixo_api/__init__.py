"""Typed async client of the Katixo accounting service, and a local sandbox of it. Knows nothing of chat."""
