"""The application: doors, storage, engine, channels, commands."""
