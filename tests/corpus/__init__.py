"""Labelled messages and the rules by which a reading of them is right."""
