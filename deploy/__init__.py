"""How katixo-bot gets onto a machine: the two commands, their environment, the locks, the service."""
