"""What Aldermark's money has beyond the two years of returns in sample_world.py: an earlier year, control totals of systems and
regions, offsets between them, and acute spells. Everything in £m but the spells.

Made so that the ledger has something to say: in the Eastern Levels the systems, with the offset stated, do not come to the region's
control total in 2016-17; Lantern Bay's organisations do not come to their system's; Harrowdale's offset for Kestrel Coast moves
nothing for Northmarch as a whole.
"""
from decimal import Decimal

import aldermark
from sample_world import AREAS, BODIES

THOUSANDTH = Decimal("0.001")

# region: control totals of 2014-15 ("sum": what its systems come to), 2015-16, 2016-17
REGIONAL = {
    "Northmarch": ("sum", "-71.5", "-18.1"),
    "Westreach": ("sum", "-27.8", "3.1"),
    "Eastern Levels": ("sum", "-38.4", "-14.4"),
    "Southfold": ("sum", "-57.7", "-2.8"),
}

# a system's control total where it is not what its organisations come to
SYSTEM = {("X54000012", "2016-17"): "0.9"}

# kind, giver, receiver (blank: not stated), year, amount, repayable, note
OFFSETS = [
    ("neighbour", "X54000002", "X54000003", "2016-17", "1.2", "yes", "Surplus asked of Harrowdale to cover Kestrel Coast, to be paid back by March 2019"),
    ("top-slice", "X54000004", "", "2016-17", "3.2", "no", "The region's top slice; for whom is not stated"),
    ("neighbour", "X54000009", "", "2016-17", "4.6", "", "Extra surplus asked of Estuary North to support the region; the receiver is not stated"),
    ("rapid-savings", "X54000011", "", "2016-17", "2.5", "no", "Rapid savings scheme agreed in September 2016"),
    ("neighbour", "XNL", "XNM", "2016-17", "1.0", "yes", "Between two trusts of Ashcombe: moves nothing for the system"),
]

# who forecast at month 9 that the plan would be met, and missed it
HELD_TO_PLAN = {("XN2", "2016-17"), ("XN6", "2016-17"), ("XNF", "2016-17"), ("XNH", "2015-16"), ("XNQ", "2016-17")}

# acute spells in 2016-17; the two years before are a little fewer
SPELLS = {
    "XN1": 98400, "XN2": 41200, "XN4": 61300, "XN6": 34800, "XN7": 8900, "XN9": 104100, "XNA": 63200, "XNB": 21400, "XND": 42300,
    "XNE": 24100, "XNF": 66200, "XNH": 39400, "XNJ": 57900, "XNK": 22300, "XNL": 52600, "XNN": 71800, "XNP": 24900, "XNQ": 28700,
}


def chance(code, column):
    return Decimal(str(aldermark.hash01(sum(map(ord, code)), sum(map(ord, column)))))


def earlier(code, later):
    """2014-15 from what 2015-16 came to: targets a fifth easier, results mostly better, income and allocations smaller."""
    return {
        "ct": later["ct15"] * Decimal("0.8"),
        "net": later["net15"] * (Decimal("0.35") + chance(code, "net14") * Decimal("0.75")),
        "inc": None if later["inc15"] is None else later["inc15"] * (Decimal("0.970") + chance(code, "inc14") / 100),
        "alloc": None if later["alloc15"] is None else later["alloc15"] * (Decimal("0.974") + chance(code, "alloc14") / 100),
    }


def forecast(code, year, plan, result):
    """At month 9: most saw a third to two thirds of what was to come; a few held to their plan to the last and were then far off."""
    seen = Decimal(0) if (code, year) in HELD_TO_PLAN else Decimal("0.35") + chance(code, "forecast" + year) * Decimal("0.3")
    return (plan + (result - plan) * seen).quantize(THOUSANDTH)


def thousandths(amounts):
    return {key: None if value is None else value.quantize(THOUSANDTH) for key, value in amounts.items()}


def region_code(name):
    return "R2016-" + name.upper().replace(" ", "-")


def spells():
    for body in BODIES:
        if body["code"] in SPELLS:
            for back, year in ((2, "2014-15"), (1, "2015-16"), (0, "2016-17")):
                fewer = 1 - back * Decimal("0.018") - back * chance(body["code"], year) / 100
                yield body["footprint"], body["code"], year, str(int(SPELLS[body["code"]] * fewer))


def systems(organisations):
    """Code, year, control total; `organisations` gives the sums of their control totals by (footprint, year)."""
    for footprint in AREAS:
        for year in ("2014-15", "2015-16", "2016-17"):
            yield footprint, year, SYSTEM.get((footprint, year), str(organisations[footprint, year]))


def regions(system_totals):
    for name, totals in REGIONAL.items():
        for year, total in zip(("2014-15", "2015-16", "2016-17"), totals):
            summed = sum(Decimal(value) for footprint, of, value in system_totals if of == year and AREAS[footprint]["region"] == name)
            yield region_code(name), year, str(summed) if total == "sum" else total
