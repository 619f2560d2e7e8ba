"""A module for each operation: `OPERATION`, `request`, and the plain functions made from it."""
