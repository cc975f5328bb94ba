"""What the bot remembers: tables, one file of named statements a subject, and the database that runs them."""
