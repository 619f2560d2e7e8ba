"""Colour that marks a baseline; the label is its RGB value."""

from __future__ import annotations

from .._enums import IntCode


class BaselineColor(IntCode):
    """Colour that marks a baseline; the label is its RGB value."""

    COLOR_94A6AF = 0
    COLOR_DA1B3E = 1
    COLOR_D95630 = 2
    COLOR_A45800 = 3
    COLOR_34A853 = 4
    COLOR_149EB0 = 5
    COLOR_0072D0 = 6
    COLOR_7626BB = 7
    COLOR_344650 = 8
    COLOR_D01A83 = 9
    COLOR_990000 = 10
    COLOR_614051 = 11
    COLOR_046307 = 12
    COLOR_4747BA = 13
    COLOR_8B008B = 14
    COLOR_7D0552 = 15
    COLOR_4BC2D2 = 16
    COLOR_4BA2EB = 17
    COLOR_555AEC = 18
    COLOR_586D78 = 19
    COLOR_FF5789 = 20
    COLOR_CE164D = 21


LABELS = {
    0: "#94A6AF",
    1: "#DA1B3E",
    2: "#D95630",
    3: "#A45800",
    4: "#34A853",
    5: "#149EB0",
    6: "#0072D0",
    7: "#7626BB",
    8: "#344650",
    9: "#D01A83",
    10: "#990000",
    11: "#614051",
    12: "#046307",
    13: "#4747BA",
    14: "#8B008B",
    15: "#7D0552",
    16: "#4BC2D2",
    17: "#4BA2EB",
    18: "#555AEC",
    19: "#586D78",
    20: "#FF5789",
    21: "#CE164D",
}
