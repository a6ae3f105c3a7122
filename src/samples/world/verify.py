#!/usr/bin/env python3
"""Checks the data packs under rounds/. Prints every fault; exit code 1 if there is one.

Usage: python3 verify.py RESOURCES_FOLDER [REFERENCE_FOLDER]
With the reference folder, also that stp-2016 carries every figure of it unchanged.
"""
import json
import os
import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal, InvalidOperation

sys.dont_write_bytecode = True
import packfiles
from packfiles import read_csv

ROUNDS = sys.argv[1] + "/rounds"
REFERENCE = sys.argv[2] if len(sys.argv) > 2 else None
FAULTS = []
FILES = {"footprints": packfiles.FOOTPRINTS, "tiles": packfiles.TILES, "organisations": packfiles.ORGANISATIONS,
         "events": packfiles.EVENTS, "external-ratings": packfiles.RATINGS, "finance": packfiles.FINANCE,
         "offsets": packfiles.OFFSETS}
BEYOND_FOOTPRINTS = {"ENGLAND", "LONDON5"}
ALLOWED = {
    ("organisations", "kind"): {"ccg", "trust", "foundation-trust", "council", "other"},
    ("organisations", "main"): {"1", "0", ""},
    ("events", "kind"): {"plan-published", "lead-changed", "success-regime", "accountable-care-system", "capped-expenditure", "rating", "other"},
    ("finance", "unit"): {"GBP m", "percent", "GBP per head", "count", "flag", "text"},
    ("finance", "basis"): {"plan", "forecast-outturn", "outturn", "audited", ""},
    ("finance", "stf"): {"including", "excluding", ""},
    ("finance", "preferred"): {"1", "0"},
    ("finance", "response"): {"accepted", "refused", ""},
    ("offsets", "kind"): {"neighbour", "top-slice", "rapid-savings"},
    ("offsets", "repayable"): {"yes", "no", ""},
}
KEYS = {"footprints": ("code",), "tiles": ("code",), "organisations": ("code", "footprint"), "external-ratings": ("footprint", "rater", "title"),
        "events": ("footprint", "date", "kind", "text"), "offsets": ("kind", "giver", "receiver", "year")}
NEEDED = {"footprints": ("name", "short_name", "abbreviation", "region"), "organisations": ("code", "name", "source"),
          "events": ("date", "text", "source"), "external-ratings": ("value", "source"), "finance": ("measure", "year", "source", "qualifier")}

# the table of the world file: control total, outturn, allocations 2015-16, net position 2015-16, gap, capital asked
WORLD = {
    "X54000001": "-15.2 -11.0 1297.0 -75.2 291.0 118.0", "X54000002": "3.1 4.0 842.5 4.2 143.0 36.5",
    "X54000003": "-6.0 -9.4 561.0 -17.4 112.0 64.0", "X54000004": "12.4 15.3 2520.0 -12.6 688.0 240.0",
    "X54000005": "-4.4 -12.9 633.0 -12.0 121.0 22.0", "X54000006": "-8.1 -28.5 428.0 -27.8 96.0 15.0",
    "X54000007": "-2.0 -10.8 1035.0 6.2 214.0 58.0", "X54000008": "-11.5 -27.2 701.0 -28.7 163.0 -",
    "X54000009": "-9.0 -26.9 918.0 -37.6 207.0 90.0", "X54000010": "1.5 4.2 769.0 -30.8 158.0 44.0",
    "X54000011": "-7.7 -36.5 1160.0 -47.6 246.0 71.0", "X54000012": "0.4 -1.2 517.0 9.3 88.0 19.0",
}


def check(condition, text):
    if not condition:
        FAULTS.append(text)


def read_pack(name):
    pack = {}
    for file, columns in FILES.items():
        path = f"{ROUNDS}/{name}/{file}.csv"
        raw = open(path, "rb").read()
        check(b"\r" not in raw and not raw.startswith(b"\xef\xbb\xbf"), f"{path}: carriage return or byte order mark")
        pack[file] = read_csv(path)
        check(list(pack[file][0]) == columns, f"{path}: columns {list(pack[file][0])}")
        for number, row in enumerate(pack[file], 2):
            where = f"{name}/{file}.csv:{number}"
            check(None not in row and None not in row.values(), f"{where}: number of cells")
            for (allowed_file, column), values in ALLOWED.items():
                check(allowed_file != file or row[column] in values, f"{where}: {column} {row.get(column)!r}")
            for column in NEEDED.get(file, ()):
                check(row[column] != "", f"{where}: {column} is blank")
            check(all(v == v.strip() for v in row.values()), f"{where}: stray blanks")
        if file in KEYS:
            repeated = [k for k, n in Counter(tuple(r[c] for c in KEYS[file]) for r in pack[file]).items() if n > 1]
            check(not repeated, f"{path}: repeated {repeated}")
    return pack


def check_pack(name, pack):
    codes = {f["code"] for f in pack["footprints"]}
    organisations = {o["code"] for o in pack["organisations"]}
    regions = re.findall(r"^  - (.+)$", open(f"{ROUNDS}/{name}/round.yaml", encoding="utf-8").read(), re.M)
    for f in pack["footprints"]:
        check(f["region"] in regions, f"{name}: region {f['region']} of {f['code']}")
        check(len(f["abbreviation"]) <= 6, f"{name}: abbreviation {f['abbreviation']}")
        check(f["population"].isdigit(), f"{name}: population of {f['code']}")
    for column in ("short_name", "abbreviation"):
        check(len({f[column] for f in pack["footprints"]}) == len(codes), f"{name}: {column} not unique")
    check({t["code"] for t in pack["tiles"]} == codes, f"{name}: tiles and footprints differ")
    check(len({(t["column"], t["row"]) for t in pack["tiles"]}) == len(codes), f"{name}: two footprints on one tile")
    for file in ("organisations", "events", "external-ratings"):
        check({r["footprint"] for r in pack[file]} <= codes, f"{name}/{file}: unknown footprint")
    for e in pack["events"] + pack["external-ratings"]:
        check(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", e["date"]), f"{name}: date {e['date']}")
    kinds = defaultdict(set)
    for o in pack["organisations"]:
        kinds[o["code"]].add((o["name"], o["kind"]))
    check(all(len(k) == 1 for k in kinds.values()), f"{name}: an organisation with two names or kinds")
    regional = {f"R{year}-" + re.sub("[^A-Z0-9]+", "-", f[column].upper())
                for year, column in (("2016", "region"), ("2019", "region_2019")) for f in pack["footprints"] if f[column]}
    check_finance(name, pack["finance"], codes | regional, organisations)
    for o in pack["offsets"]:
        check(o["giver"] in codes | organisations | regional, f"{name}/offsets.csv: giver {o['giver']}")
        check(o["receiver"] in codes | organisations | regional | {""} - {o["giver"]}, f"{name}/offsets.csv: receiver {o['receiver']}")
        check(Decimal(o["amount"]) > 0 and o["source"], f"{name}/offsets.csv: amount or source of {o['giver']}")
    check_boundaries(name, codes)


def check_finance(name, rows, codes, organisations):
    keys = Counter()
    for number, r in enumerate(rows, 2):
        where = f"{name}/finance.csv:{number}"
        check(r["footprint"] in codes | BEYOND_FOOTPRINTS or (r["footprint"] == "" and r["organisation"]), f"{where}: footprint {r['footprint']}")
        check(r["organisation"] == "" or r["organisation"] in organisations, f"{where}: organisation {r['organisation']}")
        check(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", r["measure"]), f"{where}: measure {r['measure']}")
        check(r["value"] != "" or (r["qualifier"] == "none stated" and r["preferred"] == "0"), f"{where}: value is blank")
        try:
            Decimal(r["value"] or "0")
        except InvalidOperation:
            check(False, f"{where}: value {r['value']}")
        if r["preferred"] == "1":
            keys[tuple(r[k] for k in ("footprint", "organisation", "measure", "year", "basis", "stf"))] += 1
    check(not [k for k, n in keys.items() if n > 1], f"{name}: two preferred figures {[k for k, n in keys.items() if n > 1]}")
    readme = open(f"{ROUNDS}/README.md", encoding="utf-8").read()
    for measure in {r["measure"] for r in rows}:
        check(f"`{measure}`" in readme, f"README lacks measure {measure}")


def check_boundaries(name, codes):
    path = f"{ROUNDS}/{name}/boundaries.geojson"
    features = json.load(open(path, encoding="utf-8"))["features"]
    check([f["properties"]["code"] for f in features if f["properties"]["code"] in codes].__len__() == len(codes) == len(features), f"{path}: features")
    check({f["properties"]["code"] for f in features} == codes, f"{path}: codes")
    for f in features:
        code, g = f["properties"]["code"], f["geometry"]
        polygons = [g["coordinates"]] if g["type"] == "Polygon" else g["coordinates"]
        for polygon in polygons:
            for k, ring in enumerate(polygon):
                check(ring[0] == ring[-1] and len(ring) >= 4, f"{path}: {code} ring not closed")
                check((twice_area(ring) > 0) == (k == 0), f"{path}: {code} winding")
                check(all(a != b for a, b in zip(ring, ring[1:])), f"{path}: {code} repeated point")
        check(any(inside(f["properties"]["label"], p[0]) for p in polygons), f"{path}: {code} label outside")
    return features


def twice_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def inside(p, ring):
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > p[1]) != (y2 > p[1]) and p[0] < x1 + (p[1] - y1) * (x2 - x1) / (y2 - y1):
            odd = not odd
    return odd


def check_clean_borders():
    """The invented country: no border crosses another, and every inner border is used exactly once from each side."""
    features = json.load(open(f"{ROUNDS}/sample-2016/boundaries.geojson", encoding="utf-8"))["features"]
    owners, lines = defaultdict(list), set()
    for f in features:
        g = f["geometry"]
        for polygon in [g["coordinates"]] if g["type"] == "Polygon" else g["coordinates"]:
            for a, b in zip(polygon[0], polygon[0][1:]):
                a, b = tuple(a), tuple(b)
                owners[a, b].append(f["properties"]["code"])
                lines.add((min(a, b), max(a, b)))
    check(all(len(o) == 1 for o in owners.values()), "sample-2016: a border used twice from one side")
    boxes = defaultdict(list)
    for line in lines:
        (x1, y1), (x2, y2) = line
        for i in range(int(min(x1, x2) * 20), int(max(x1, x2) * 20) + 2):
            for j in range(int(min(y1, y2) * 20), int(max(y1, y2) * 20) + 2):
                boxes[i, j].append(line)
    crossings = {tuple(sorted((s, t))) for box in boxes.values() for n, s in enumerate(box) for t in box[n + 1:]
                 if not set(s) & set(t) and crosses(s, t)}
    check(not crossings, f"sample-2016: borders cross {sorted(crossings)[:3]}")
    area_regions = {r["code"]: r["region"] for r in read_csv(f"{ROUNDS}/sample-2016/footprints.csv")}
    touching = {frozenset((owners[a, b][0], owners[b, a][0])) for a, b in owners if (b, a) in owners}
    for region in set(area_regions.values()):
        members = {c for c, r in area_regions.items() if r == region}
        reached = {min(members)}
        for _ in members:
            reached |= {c for pair in touching if pair & reached for c in pair} & members
        check(reached == members, f"sample-2016: {region} falls apart")
    return len(lines)


def crosses(s, t):
    def side(a, b, p):
        return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    return side(*s, t[0]) * side(*s, t[1]) < 0 and side(*t, s[0]) * side(*t, s[1]) < 0


def check_world(pack):
    totals, by_body = defaultdict(Decimal), {}
    for r in pack["finance"]:
        if r["basis"] == "forecast-outturn" or r["measure"] == "outturn" and r["stf"] == "excluding":
            check(r["value"] != "", f"{r['organisation']}: a forecast without a figure")
            continue
        if r["value"]:
            totals[r["footprint"], r["measure"], r["year"], r["stf"]] += Decimal(r["value"])
            by_body[r["organisation"], r["measure"], r["year"]] = (Decimal(r["value"]), r["response"])
    for code, line in WORLD.items():
        ct, out, allocation, net, gap, capital = line.split()
        found = {"control total": totals[code, "control-total", "2016-17", "including"], "outturn": totals[code, "outturn", "2016-17", "including"],
                 "allocation": totals[code, "allocation", "2015-16", ""], "net position": totals[code, "net-position", "2015-16", "excluding"],
                 "gap": totals[code, "do-nothing-gap", "2020-21", ""], "capital": totals[code, "capital-requested", "plan", ""]}
        for (what, value), wanted in zip(found.items(), (ct, out, allocation, net, gap, capital)):
            check(value == Decimal(wanted.replace("-", "0") if wanted == "-" else wanted), f"{code}: {what} {value}, the world says {wanted}")
        share = found["net position"] / found["allocation"] * 100
        print(f"  {code}  distance {found['outturn'] - found['control total']:+8.3f}  share {share:+6.2f} %   "
              f"2015-16 distance {totals[code, 'outturn', '2015-16', 'including'] - totals[code, 'control-total', '2015-16', '']:+8.3f}  "
              f"2016-17 share {totals[code, 'net-position', '2016-17', 'excluding'] / totals[code, 'allocation', '2016-17', ''] * 100:+6.2f} %")
        met = found["outturn"] >= found["control total"]
        if code in ("X54000001", "X54000010"):
            check(met and share < -3, f"{code} should meet its target and have a large structural deficit")
        if code in ("X54000007", "X54000012"):
            check(not met and share > 0, f"{code} should miss its target and have a structural surplus")
    check_ledger(pack, totals)
    for o in pack["organisations"]:
        check(o["code"].startswith("X") and o["source"] == "Fictional sample data made for Candour", f"{o['code']}: not marked fictional")
        if o["kind"] in ("council", "other"):
            continue
        wanted = ["allocation"] if o["kind"] == "ccg" else ["income"]
        for measure in wanted + ["control-total", "plan", "outturn", "net-position"]:
            for year in ("2014-15", "2015-16", "2016-17"):
                check((o["code"], measure, year) in by_body, f"{o['code']}: no {measure} {year}")
        stf, answer = by_body.get((o["code"], "stf-received", "2016-17"), (Decimal(0), ""))
        check(by_body[o["code"], "net-position", "2016-17"][0] + stf == by_body[o["code"], "outturn", "2016-17"][0], f"{o['code']}: outturn is not net plus fund")
        if o["kind"] != "ccg":
            check((stf == 0) == (by_body[o["code"], "control-total", "2016-17"][1] == "refused") and stf >= 0, f"{o['code']}: fund and answer disagree")
    for f in pack["footprints"]:
        check(4 <= sum(e["footprint"] == f["code"] for e in pack["events"]) <= 6, f"{f['code']}: number of events")
        check(any(r["footprint"] == f["code"] for r in pack["external-ratings"]), f"{f['code']}: no outside rating")
    for file in pack:
        check(all(r.get("source", "Fictional sample data made for Candour") == "Fictional sample data made for Candour" for r in pack[file]), f"sample {file}: source")


def check_ledger(pack, totals):
    """One region does not add up, and one system; all others do, to the penny."""
    region_of = {f["code"]: "R2016-" + f["region"].upper().replace(" ", "-") for f in pack["footprints"]}
    odd = set()
    for year, stf in (("2014-15", ""), ("2015-16", ""), ("2016-17", "including")):
        sums = defaultdict(Decimal)
        for code, region in region_of.items():
            system = totals[code, "system-control-total", year, ""]
            sums[region] += system
            if system != totals[code, "control-total", year, stf]:
                odd.add((code, year))
        for o in pack["offsets"]:
            if o["year"] == year and o["giver"] in region_of:
                sums[region_of[o["giver"]]] += Decimal(o["amount"])
                if o["receiver"]:
                    sums[region_of[o["receiver"]]] -= Decimal(o["amount"])
        odd |= {(region, year) for region, sum_ in sums.items() if sum_ != totals[region, "regional-control-total", year, ""]}
    check(odd == {("R2016-EASTERN-LEVELS", "2016-17"), ("X54000012", "2016-17")}, f"the ledger's oddities are {odd}")


def check_reference(pack):
    def reference(name):
        return read_csv(f"{REFERENCE}/{name}")
    theirs = Counter((r["stp_ons_code_apr2017"], r["year"], r["value"], r["unit"], r["qualifier"], r["note"], r["source"], r["url"]) for r in reference("finance.csv"))
    theirs += Counter((r["stp_ons_code_2017"], r["year"], r["value_gbp_m"], "GBP m", r["qualifier"], r["organisation"], r["source"], "") for r in reference("trust-finance.csv"))
    ours = Counter()
    for r in pack["finance"]:
        named = re.match(r"Organisation as named in the source: ([^;]+)", r["note"])
        ours[r["footprint"], r["year"], r["value"], r["unit"], r["qualifier"], named[1] if named else r["note"], r["source"], r["url"]] += 1
    check(ours == theirs, f"stp-2016 finance differs from the reference: {list((ours - theirs) + (theirs - ours))[:3]}")
    chosen = {(r["stp_ons_code_apr2017"], r["value"]) for r in reference("finance.csv") if r["preferred"] == "1"}
    check(chosen <= {(r["footprint"], r["value"]) for r in pack["finance"] if r["preferred"] == "1"}, "stp-2016: a preferred figure was lost")
    rated = {(r["stp_ons_code_apr2017"], r["overall_label"]) for r in reference("ratings-2017.csv") if r["overall_label"]}
    check(rated == {(r["footprint"], r["value"]) for r in pack["external-ratings"] if r["rater"] == "NHS England"}, "stp-2016: ratings differ")
    for name in ("issue-register.csv", "topic-counts.csv", "ratings-2017-method.csv"):
        check(read_csv(f"{ROUNDS}/stp-2016/reference/{name}") == reference(name), f"reference/{name} differs")
    check(read_csv(sys.argv[1] + "/vocabulary/nhs-vocabulary.csv") == reference("nhs-vocabulary.csv"), "vocabulary differs")
    for file, code in (("ccg-to-stp.csv", "ccg_ods_code"), ("trust-to-stp.csv", "trust_ods_code")):
        pairs = {(r[code], r["stp_ons_code_2017"]) for r in reference(file)}
        check(pairs <= {(o["code"], o["footprint"]) for o in pack["organisations"]}, f"organisations of {file} are missing")
    print("  against the reference: " + ", ".join(f"{k} {v}" for k, v in sorted(Counter(o["kind"] for o in pack["organisations"]).items())))


packs = {name: read_pack(name) for name in ("stp-2016", "sample-2016")}
for name, pack in packs.items():
    check_pack(name, pack)
    size = os.path.getsize(f"{ROUNDS}/{name}/boundaries.geojson")
    check(size <= (170_000 if name == "stp-2016" else 60_000), f"{name}: boundaries too heavy")
    print(f"{name}: " + ", ".join(f"{file} {len(rows)}" for file, rows in pack.items()) + f", boundaries {size} bytes")
check_world(packs["sample-2016"])
print(f"  {check_clean_borders()} border lines, none crossing")
if REFERENCE:
    check_reference(packs["stp-2016"])
print("\n".join(FAULTS) or "no faults")
sys.exit(bool(FAULTS))
