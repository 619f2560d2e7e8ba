"""Names of people, companies and places, all made up; domains are below example.com."""

from __future__ import annotations

import random
from typing import Final

FIRST: Final = (
    "Ada", "Amara", "Anders", "Beatriz", "Bruno", "Camille", "Chidi", "Dalia", "Dmitri", "Elena", "Emeka", "Farah",
    "Finn", "Greta", "Hana", "Hugo", "Ines", "Ivo", "Jia", "Jonas", "Kaveh", "Keiko", "Lars", "Leila", "Mateo", "Mina",
    "Nadia", "Niko", "Olga", "Omar", "Paula", "Priya", "Quentin", "Rosa", "Ruben", "Sana", "Søren", "Tarek", "Tova",
    "Uma", "Viktor", "Wanda", "Xenia", "Yusuf", "Zoë",
)  # fmt: skip
LAST: Final = (
    "Abara", "Albrecht", "Barros", "Castellano", "Dahl", "Demir", "Eklund", "Farrow", "Fontaine", "Gallo", "Haddad",
    "Ibarra", "Jansen", "Kimura", "Kovacs", "Laine", "Lindqvist", "Marchetti", "Mbeki", "Nakamura", "Novak", "O'Shea",
    "Okafor", "Pereira", "Quist", "Ramirez", "Rossi", "Sandoval", "Silva", "Tanaka", "Toth", "Ueda", "Varga", "Weiss",
    "Yilmaz", "Zielinski",
)  # fmt: skip
PLACE: Final = (
    "Alder", "Amber", "Birch", "Blue Harbor", "Brook", "Cedar", "Clear Lake", "Copper", "Coral", "Crane", "Delta",
    "Eagle", "East Gate", "Elm", "Falcon", "Fern", "Flint", "Garnet", "Granite", "Hazel", "Heron", "Iron Bridge",
    "Juniper", "Lark", "Linden", "Maple", "Meadow", "North Star", "Oak", "Old Mill", "Pine", "Quarry", "River Bend",
    "Saffron", "Silver", "South Pier", "Stone", "Sycamore", "Willow", "Winter",
)  # fmt: skip
TRADE: Final = (
    "Accounting", "Architects", "Bakeries", "Biotech", "Brewing", "Clinics", "Consulting", "Dental Care", "Design",
    "Energy", "Foods", "Foundry", "Insurance", "Law", "Logistics", "Media", "Outfitters", "Pharmacy", "Printing",
    "Robotics", "Schools", "Shipping", "Textiles", "Travel",
)  # fmt: skip
COUNTRIES: Final = {
    "US": "United States", "CA": "Canada", "GB": "United Kingdom", "DE": "Germany", "FR": "France", "NL": "Netherlands",
    "AU": "Australia", "JP": "Japan", "SG": "Singapore", "CH": "Switzerland", "SE": "Sweden", "BR": "Brazil",
    "ES": "Spain", "IT": "Italy", "IE": "Ireland", "NZ": "New Zealand", "ZA": "South Africa", "KR": "Korea",
}  # fmt: skip
CITIES: Final = (
    "Aarhus",
    "Bristol",
    "Calgary",
    "Dresden",
    "Fukuoka",
    "Gothenburg",
    "Lyon",
    "Perth",
    "Porto",
    "Utrecht",
)
DEPARTMENTS: Final = ("Finance", "Human Resources", "IT", "Legal", "Marketing", "Operations", "Research", "Sales")
TITLES: Final = ("Administrator", "Analyst", "Assistant", "Consultant", "Engineer", "Lead", "Manager", "Specialist")


def organization(random_: random.Random, index: int) -> str:
    """A company's name; different for each index below 960."""
    place = PLACE[index % len(PLACE)]
    trade = TRADE[(index // len(PLACE) + index) % len(TRADE)]
    return f"{place} {trade}{random_.choice(('', '', ' Group', ' Ltd', ' GmbH', ' & Co.'))}"


def domain(name: str, index: int) -> str:
    """A domain for a company: alder-accounting-7.example.com"""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
    return f"{'-'.join(filter(None, kept.split('-')))}-{index}.example.com"


def person(random_: random.Random) -> tuple[str, str]:
    """First and last name."""
    return random_.choice(FIRST), random_.choice(LAST)


def mailbox(first: str, last: str) -> str:
    """The part of an address before the `@`, in ASCII letters."""
    plain = {"ø": "o", "ë": "e", "'": ""}
    return "".join(plain.get(letter, letter) for letter in f"{first}.{last}".lower())
