#!/usr/bin/env python3
"""Writes the fictional data pack rounds/sample-2016 (the country Aldermark). Deterministic.

Usage: python3 sample_2016.py RESOURCES_FOLDER
Touches neither the pack's plans/ nor its scores/.
"""
import sys
from collections import defaultdict
from decimal import Decimal

import aldermark
import sample_money
from packfiles import (EVENTS, FINANCE, FOOTPRINTS, OFFSETS, ORGANISATIONS, RATINGS, TILES, write_csv, write_geojson, write_text)
from sample_world import AREAS, BODIES, EVENTS_OF, PARTNERS, RATINGS_OF, TILE_OF

ROUND = sys.argv[1] + "/rounds/sample-2016"
SOURCE = "Fictional sample data made for Candour"
THOUSANDTH = Decimal("0.001")

ROUND_YAML = f"""\
# The fictional sample round: the invented country Aldermark. Describes no real place, body or person.
# Columns and allowed values of the files beside this one: ../README.md; made by src/samples/world/sample_2016.py
id: sample-2016
title: "Sample round 2016"
fictional: true
country: Aldermark
period: "2016/17 to 2020/21"
criteriaSet: stp-2016
summary: "Twelve invented areas of an invented country and the plans they wrote in 2016. Everything in this round was made up to show how plans are read, scored and published."
regions:
  - Northmarch
  - Westreach
  - Eastern Levels
  - Southfold
attribution: "{SOURCE}. Describes no real place, body or person."
measures:
  distance-from-control-total: "2016-17"
  net-position-share-of-allocations: "2015-16"
  distance-from-control-total-share-of-income: "2016-17"
  do-nothing-gap-per-head: "2020-21"
  single-provider-reliance: "2016-17"
"""


def footprints():
    for code, a in AREAS.items():
        yield {"code": code, "name": a["name"], "short_name": a["short"], "abbreviation": a["abbreviation"], "region": a["region"],
               "population": a["population"], "population_year": "2015", "population_source": SOURCE,
               "lead": a["lead"], "lead_source": SOURCE, "note": a["note"]}


def tiles():
    return [{"code": code, "column": c, "row": r} for code, (c, r) in sorted(TILE_OF.items(), key=lambda t: t[1][::-1])]


def organisations():
    rows = [{"code": b["code"], "name": b["name"], "kind": b["kind"], "footprint": b["footprint"], "main": "1", "note": b["note"]}
            for b in BODIES]
    rows += [{"code": code, "name": name, "kind": kind, "footprint": footprint, "main": "1"} for footprint, kind, code, name in PARTNERS]
    return [row | {"source": SOURCE} for row in sorted(rows, key=lambda r: r["footprint"])]


def events():
    for footprint in AREAS:
        for date, kind, text in EVENTS_OF[footprint]:
            yield {"footprint": footprint, "date": date, "kind": kind, "text": text, "source": SOURCE}


def ratings():
    for footprint, (category, value, note) in RATINGS_OF.items():
        yield {"footprint": footprint, "rater": "AHS Central", "title": "AHS Central progress dashboard, July 2017", "date": "2017-07-20",
               "value": value, "rank_text": f"Category {category}", "note": note, "source": SOURCE}


def uneven(text, spread, *key):
    """A hand-written round figure made uneven in the thousandths, always the same way."""
    offset = (aldermark.hash01(*key) - 0.5) * 2 * spread
    return (Decimal(text) + Decimal(offset).quantize(THOUSANDTH)).quantize(THOUSANDTH)


def filled(footprint, column):
    """The column's figure for each body of the footprint; the first body that has one takes what is left of the total."""
    bodies = [b for b in BODIES if b["footprint"] == footprint and b[column] is not None]
    total = AREAS[footprint].get(column)
    values = {}
    for b in bodies:
        if b[column] != "rest":
            exact = b[column] == "0" or len(b[column].partition(".")[2]) > 2
            spread = 0 if exact else 0.4 if column in ("alloc15", "alloc16", "inc15", "inc16") else 0.045
            values[b["code"]] = uneven(b[column], spread, sum(map(ord, b["code"])), sum(map(ord, column)))
    for b in bodies:
        if b[column] == "rest":
            values[b["code"]] = (Decimal(total) - sum(values.values())).quantize(THOUSANDTH)
    return values


def finance():
    for footprint, area in AREAS.items():
        columns = {c: filled(footprint, c) for c in
                   ("ct15", "net15", "ct16", "out16", "stf16", "alloc15", "alloc16", "inc15", "inc16")}
        for body in (b for b in BODIES if b["footprint"] == footprint):
            yield from returns(body, {c: v.get(body["code"]) for c, v in columns.items()})
        yield figure(footprint, "", "do-nothing-gap", "2020-21", area["gap"], note="Provisional do-nothing gap in 2020/21 as submitted")
        if area["capital"]:
            yield figure(footprint, "", "capital-requested", "plan", area["capital"], note="Over the planning period")
        else:
            yield figure(footprint, "", "capital-requested", "plan", "", qualifier="none stated", preferred="0", note="No capital was asked for")


def returns(body, v):
    def row(measure, year, value, **more):
        return figure(body["footprint"], body["code"], measure, year, str(value), **more)

    answer15, answer16 = body["answer15"], body["answer16"]
    net16 = v["out16"] - (v["stf16"] or 0)
    no_fund = "The fund began in April 2016, so including and excluding it are the same in this year"
    yield row("control-total", "2015-16", v["ct15"], response=answer15)
    yield row("plan", "2015-16", planned(v["ct15"], v["net15"], answer15), basis="plan", stf="including", note=no_fund)
    yield row("outturn", "2015-16", sample_money.forecast(body["code"], "2015-16", planned(v["ct15"], v["net15"], answer15), v["net15"]),
              basis="forecast-outturn", stf="including", note="Forecast at month 9. " + no_fund)
    yield row("outturn", "2015-16", v["net15"], basis="outturn", stf="including", note=no_fund)
    yield row("net-position", "2015-16", v["net15"], basis="outturn", stf="excluding")
    yield row("control-total", "2016-17", v["ct16"], stf="including", response=answer16)
    yield row("plan", "2016-17", planned(v["ct16"], v["out16"], answer16), basis="plan", stf="including")
    foreseen = sample_money.forecast(body["code"], "2016-17", planned(v["ct16"], v["out16"], answer16), v["out16"])
    yield row("outturn", "2016-17", foreseen, basis="forecast-outturn", stf="including", note="Forecast at month 9")
    yield row("outturn", "2016-17", foreseen - (v["stf16"] or 0), basis="forecast-outturn", stf="excluding", note="Forecast at month 9")
    yield row("outturn", "2016-17", v["out16"], basis="outturn", stf="including")
    yield row("outturn", "2016-17", net16, basis="outturn", stf="excluding")
    if v["stf16"] is not None:
        yield row("stf-received", "2016-17", v["stf16"], basis="outturn",
                  note="None: the control total was refused" if answer16 == "refused" else "")
    yield row("net-position", "2016-17", net16, basis="outturn", stf="excluding")
    for measure, a, b in (("allocation", "alloc15", "alloc16"), ("income", "inc15", "inc16")):
        if v[a] is not None:
            basis = "outturn" if measure == "income" else ""
            yield row(measure, "2015-16", v[a], basis=basis)
            yield row(measure, "2016-17", v[b], basis=basis)


def earlier_year():
    no_fund = "Before the fund began, so including and excluding it are the same"
    for body in BODIES:
        later = {column: filled(body["footprint"], column).get(body["code"]) for column in ("ct15", "net15", "inc15", "alloc15")}
        v = sample_money.thousandths(sample_money.earlier(body["code"], later))

        def row(measure, value, **more):
            return figure(body["footprint"], body["code"], measure, "2014-15", str(value), **more)

        yield row("control-total", v["ct"], response="accepted")
        yield row("plan", v["ct"], basis="plan", stf="including", note=no_fund)
        yield row("outturn", sample_money.forecast(body["code"], "2014-15", v["ct"], v["net"]), basis="forecast-outturn",
                  stf="including", note="Forecast at month 9. " + no_fund)
        yield row("outturn", v["net"], basis="audited", stf="including", note=no_fund)
        yield row("net-position", v["net"], basis="audited", stf="excluding")
        if v["alloc"] is not None:
            yield row("allocation", v["alloc"])
        if v["inc"] is not None:
            yield row("income", v["inc"], basis="audited")


def ledger(returned):
    """Control totals of systems and regions, held against what organisations returned; and acute spells."""
    organisations = defaultdict(Decimal)
    for r in returned:
        if r["measure"] == "control-total":
            organisations[r["footprint"], r["year"]] += Decimal(r["value"])
    systems = list(sample_money.systems(organisations))
    for footprint, year, value in systems:
        yield figure(footprint, "", "system-control-total", year, value)
    for code, year, value in sample_money.regions(systems):
        yield figure(code, "", "regional-control-total", year, value)
    for footprint, code, year, value in sample_money.spells():
        yield figure(footprint, code, "acute-spells", year, value, unit="count")


def offsets():
    for kind, giver, receiver, year, amount, repayable, note in sample_money.OFFSETS:
        yield {"kind": kind, "giver": giver, "receiver": receiver, "year": year, "amount": amount, "qualifier": "exact",
               "repayable": repayable, "note": note, "source": SOURCE}


def planned(target, result, answer):
    """Who accepted planned for the target; who refused planned between the target and what came."""
    if answer == "accepted":
        return target
    return (target + (result - target) * Decimal("0.6")).quantize(THOUSANDTH)


def figure(footprint, organisation, measure, year, value, **more):
    return {"footprint": footprint, "organisation": organisation, "measure": measure, "year": year, "value": value, "unit": "GBP m",
            "qualifier": "exact", "preferred": "1", "source": SOURCE} | more


def main():
    write_text(ROUND + "/round.yaml", ROUND_YAML)
    write_csv(ROUND + "/footprints.csv", FOOTPRINTS, list(footprints()))
    write_geojson(ROUND + "/boundaries.geojson", "sample-2016", list(aldermark.features()))
    write_csv(ROUND + "/tiles.csv", TILES, tiles())
    write_csv(ROUND + "/organisations.csv", ORGANISATIONS, organisations())
    write_csv(ROUND + "/events.csv", EVENTS, list(events()))
    write_csv(ROUND + "/external-ratings.csv", RATINGS, list(ratings()))
    returned = [*finance(), *earlier_year()]
    write_csv(ROUND + "/finance.csv", FINANCE, [*returned, *ledger(returned)])
    write_csv(ROUND + "/offsets.csv", OFFSETS, list(offsets()))


main()
