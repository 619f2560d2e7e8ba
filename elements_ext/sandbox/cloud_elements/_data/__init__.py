"""Seed data: the same in every run."""
