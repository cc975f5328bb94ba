"""The migrations, numbered, only ever added."""
