"""Fuzzing: documents made up from the schemas, bytes made up from nothing."""
