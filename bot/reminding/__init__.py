"""Reminders at work: the scan of a day, the clock, and who is told what."""
