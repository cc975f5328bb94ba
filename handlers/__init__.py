"""Channel-neutral conversation logic: events in, replies and effects out. No await, no clock, no random, no files."""
