"""Seed data: pure functions from a key to a row. The same key gives the same row, whatever was asked before."""
