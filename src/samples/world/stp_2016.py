#!/usr/bin/env python3
"""Turns the reference folder on England's 44 STPs into the data pack rounds/stp-2016.

Usage: python3 stp_2016.py REFERENCE_FOLDER RESOURCES_FOLDER
Changes no value: it renames columns and measures, splits notes from codes, and says in a note where it had to decide.
"""
import json
import re
import shutil
import sys

from packfiles import (EVENTS, FINANCE, FOOTPRINTS, OFFSETS, ORGANISATIONS, RATINGS, TILES, read_csv, write_csv,
                       write_geojson, write_text)

REFERENCE, RESOURCES = sys.argv[1], sys.argv[2]
ROUND = RESOURCES + "/rounds/stp-2016"

SHORT = {
    "E54000046": ("Northumberland, Tyne and Wear", "NTWD"), "E54000047": ("North Cumbria", "WNEC"),
    "E54000045": ("Durham and Teesside", "DDTW"), "E54000048": ("Lancashire and S Cumbria", "LSC"),
    "E54000005": ("West Yorkshire", "WY"), "E54000006": ("Coast, Humber and Vale", "CHV"),
    "E54000007": ("Greater Manchester", "GM"), "E54000008": ("Cheshire and Merseyside", "CM"),
    "E54000009": ("South Yorkshire", "SYB"), "E54000010": ("Staffordshire", "STF"),
    "E54000011": ("Shropshire and Telford", "STW"), "E54000012": ("Derbyshire", "DER"),
    "E54000013": ("Lincolnshire", "LIN"), "E54000014": ("Nottinghamshire", "NOT"),
    "E54000015": ("Leicestershire and Rutland", "LLR"), "E54000016": ("Black Country", "BC"),
    "E54000017": ("Birmingham and Solihull", "BS"), "E54000018": ("Coventry and Warwickshire", "CW"),
    "E54000019": ("Hereford and Worcester", "HW"), "E54000020": ("Northamptonshire", "NTH"),
    "E54000021": ("Cambridgeshire", "CP"), "E54000022": ("Norfolk and Waveney", "NW"),
    "E54000023": ("Suffolk and NE Essex", "SNEE"), "E54000024": ("Beds, Luton and MK", "MKBL"),
    "E54000025": ("Herts and West Essex", "HWE"), "E54000026": ("Mid and South Essex", "MSE"),
    "E54000027": ("North West London", "NWL"), "E54000028": ("North Central London", "NCL"),
    "E54000029": ("North East London", "NEL"), "E54000030": ("South East London", "SEL"),
    "E54000031": ("South West London", "SWL"), "E54000032": ("Kent and Medway", "KM"),
    "E54000033": ("Sussex and East Surrey", "SES"), "E54000034": ("Frimley", "FRI"),
    "E54000035": ("Surrey Heartlands", "SH"), "E54000036": ("Cornwall and Scilly", "COR"),
    "E54000037": ("Devon", "DEV"), "E54000038": ("Somerset", "SOM"),
    "E54000039": ("Bristol area", "BNSG"), "E54000040": ("Bath, Swindon and Wiltshire", "BSW"),
    "E54000041": ("Dorset", "DOR"), "E54000042": ("Hampshire and Isle of Wight", "HIW"),
    "E54000043": ("Gloucestershire", "GLO"), "E54000044": ("Bucks, Oxon and Berks W", "BOB"),
}

MEASURES = {  # reference name -> measure; anything not listed only swaps "_" for "-"
    "do_nothing_gap_2020_21": "do-nothing-gap",
    "do_nothing_gap_2020_21_health_only": "do-nothing-gap-health-only",
    "gap_per_head_gbp": "gap-per-head",
    "forecast_net_position_pct_of_allocation": "net-position-share-of-allocations",
}
BASIS = {  # only where the measure's own name says it
    "forecast_net_position_pct_of_allocation": "forecast-outturn", "forecast_deficit": "forecast-outturn",
    "system_forecast": "forecast-outturn", "system_outturn": "outturn", "ccg_outturn": "outturn",
    "provider_sector_outturn": "outturn", "planned_system_deficit": "plan", "system_plan": "plan",
    "planned_savings": "plan", "planned_deficit": "plan", "planned_in_year_deficit": "plan",
}
# organisations named by trust-finance.csv under a name or code the partner lists do not have
OTHER_NAMES = {
    "5 Boroughs Partnership NHS FT": ("RTV", "matched by us to North West Boroughs Healthcare NHS Foundation Trust, its later name"),
    "Plymouth Hospitals NHS Trust": ("RK9", "matched by us to University Hospitals Plymouth NHS Trust, its later name"),
}
NOT_LISTED = {
    "Staffordshire and Stoke-on-Trent Partnership NHS Trust": ("LOCAL-staffordshire-and-stoke-partnership", "trust"),
    "University Hospital of South Manchester NHS FT": ("LOCAL-university-hospital-south-manchester", "foundation-trust"),
    "Devon CCG": ("LOCAL-devon-ccg", "ccg"),
    "Central Sussex and East Surrey alliance CCGs": ("LOCAL-central-sussex-east-surrey-alliance", "other"),
}


def join(*parts):
    return "; ".join(part for part in parts if part)


def reference(name):
    return read_csv(f"{REFERENCE}/{name}")


def kebab(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


STPS = reference("stp.csv")
GEO = json.load(open(f"{REFERENCE}/stp-boundaries.geojson", encoding="utf-8"))
BASES = {f["properties"]["stp17cd"]: f["properties"]["boundary_basis"] for f in GEO["features"]}


def footprints():
    for s in STPS:
        code = s["stp_ons_code_apr2017"]
        lead_known = bool(s["lead_2016"])
        seen = s["plan_version_seen_by_hsj"]
        note = join(
            "" if s["stp_ons_code_dec2016"] == code else f"ONS code of December 2016: {s['stp_ons_code_dec2016']}",
            "" if s["name_ons_dec2016"] == s["name"] else f"ONS name of December 2016: {s['name_ons_dec2016']}",
            s["name_ods_apr2019"] and f"Name in the ODS workbook of April 2019: {s['name_ods_apr2019']}",
            s["population_stated"] and f"Population stated: {int(s['population_stated']):,} ({s['population_stated_source']})",
            "" if lead_known or not s["lead_2016_source"] else f"Lead in 2016: {s['lead_2016_source']}",
            seen and f"Plan version seen by HSJ: {seen}",
            "" if "split" not in BASES[code] else f"Boundary: {BASES[code]}",
        )
        yield {"code": code, "name": s["name"], "short_name": SHORT[code][0], "abbreviation": SHORT[code][1],
               "region": s["region4_2016"], "region_2019": s["region7_2019"],
               "population": s["population_mid2018_ons"], "population_year": "2018",
               "population_source": "ONS mid-2018 CCG population estimates, summed",
               "lead": s["lead_2016"], "lead_source": s["lead_2016_source"] if lead_known else "", "note": note}


def boundaries():
    for f in GEO["features"]:
        p = f["properties"]
        yield {"type": "Feature", "properties": {"code": p["stp17cd"], "label": [p["label_lon"], p["label_lat"]]},
               "geometry": {"type": f["geometry"]["type"], "coordinates": without_repeats(f["geometry"]["coordinates"])}}


def without_repeats(part):
    """The two cut boundaries hold a few points twice in a row; the shape stays the same without."""
    if isinstance(part[0][0], list):
        return [without_repeats(p) for p in part]
    return part[:1] + [b for a, b in zip(part, part[1:]) if a != b]


def tiles():
    hexes = json.load(open(f"{REFERENCE}/stp-hex-layout-derived.hexjson", encoding="utf-8"))["hexes"]
    top, left = max(h["r"] for h in hexes.values()), min(h["q"] for h in hexes.values())
    assert top % 2 == 0  # otherwise turning it over would change which rows are shoved right
    cells = [{"code": c, "column": h["q"] - left, "row": top - h["r"]} for c, h in hexes.items()]
    return sorted(cells, key=lambda c: (c["row"], c["column"]))


def trust_kind(name):
    return "foundation-trust" if re.search(r"Foundation Trust|NHS FT", name) else "trust"


def organisations():
    rows = []
    for c in reference("ccg-to-stp.csv"):
        rows.append({"code": c["ccg_ods_code"], "name": c["ccg_name"], "kind": "ccg", "footprint": c["stp_ons_code_2017"],
                     "main": "1", "source": c["source"],
                     "note": join(f"ONS code {c['ccg_ons_code']} ({c['ccg_ons_code_vintage']})" if c["ccg_ons_code"] else "",
                                  c["successor_ccg_apr2018"] and f"successor in April 2018: {c['successor_ccg_apr2018']}", c["note"])})
    trusts = reference("trust-to-stp.csv")
    names = {t["trust_ods_code"]: t["trust_name"] for t in reversed(trusts)}
    names["RTD"] = "The Newcastle Upon Tyne Hospitals NHS Foundation Trust"
    for t in trusts:
        several = int(t["n_stps_trust_is_partner_in"]) > 1
        name = names[t["trust_ods_code"]]
        rows.append({"code": t["trust_ods_code"], "name": name, "kind": trust_kind(name),
                     "footprint": t["stp_ons_code_2017"], "main": t["main_stp"], "source": t["source"],
                     "note": join(several and f"partner in {t['n_stps_trust_is_partner_in']} footprints, shares not known",
                                  several and not t["main_stp"] and "main one not known",
                                  "" if name == t["trust_name"] else f"source spells it: {t['trust_name']}", t["note"])})
    rows += partners("council", [(x["la_ods_code"], x["la_name"], x) for x in reference("la-to-stp.csv")])
    rows += partners("other", [(x["ods_code"], x["name"], x) for x in reference("other-partner-orgs.csv")])
    for x in reference("trust-finance.csv"):
        if x["organisation"] in NOT_LISTED:
            code, kind = NOT_LISTED[x["organisation"]]
            rows.append({"code": code, "name": x["organisation"], "kind": kind, "footprint": x["stp_ons_code_2017"], "main": "1",
                         "note": "not in the partner lists of 2017-2019; named by a finance source; the code is our own key", "source": x["source"]})
    return rows


def partners(kind, items):
    rows = []
    for raw, name, x in items:
        code, note = partner_code(raw, name)
        rows.append({"code": code, "name": name, "kind": kind, "footprint": x["stp_ons_code_2017"], "main": "1",
                     "note": note, "source": x["source"]})
    for row in rows:
        count = len({r["footprint"] for r in rows if r["code"] == row["code"]})
        if count > 1:
            row["main"] = ""
            row["note"] = join(row["note"], f"partner in {count} footprints, shares not known; main one not known")
    return rows


def partner_code(raw, name):
    if raw in ("", "?", "-"):
        return f"LOCAL-{kebab(name)}", "no code in the source; the code is our own key"
    if raw.startswith("CQC:"):
        return "CQC-" + raw[4:].strip(), "CQC provider number, no ODS code in the source"
    code, _, rest = raw.partition(" ")
    return code, rest.strip("()").replace("(", "")


def events():
    workbook = "NHS Digital ODS STP Partner Mapping workbook, 3 Apr 2019"
    ratings = {r["stp_ons_code_apr2017"]: r for r in reference("ratings-2017.csv") if r["overall_label"]}
    for s in STPS:
        def event(date, kind, text, source, url=""):
            return {"footprint": s["stp_ons_code_apr2017"], "date": date, "kind": kind, "text": text, "source": source, "url": url}

        def flag_source(word):
            return next(p for p in re.split(r"; (?=[A-Za-z ]+: )", s["flag_sources"]) if p.startswith(word + ":"))[len(word) + 2:]

        if s["success_regime"] == "1":
            yield event("2015-06-03", "success-regime", f"Named as a success regime area: {s['success_regime_note']}",
                        f"{flag_source('success regime')}; date: Public Finance, NHS England takes action on poor services in Essex, Devon and Cumbria, 4 Jun 2015",
                        "https://www.publicfinance.co.uk/news/2015/06/nhs-england-takes-action-poor-services-essex-devon-and-cumbria")
        if s["devolution"] == "1":
            date = {"E54000007": "2016-04-01", "E54000035": "2017-06"}[s["stp_ons_code_apr2017"]]
            yield event(date, "other", s["devolution_note"], flag_source("devolution"))
        if s["published_date_2016"]:
            yield event(s["published_date_2016"], "plan-published", join("Plan published", s["published_note"]), s["published_source"])
        if s["acs_wave1_2017"] == "1":
            yield event("2017-06", "accountable-care-system", f"Among the first accountable care systems: {s['acs_note']}", flag_source("ACS"))
        if s["capped_expenditure_2017"] == "1":
            yield event("2017", "capped-expenditure", join("One of 13 areas in the capped expenditure process", s["cep_note"]), flag_source("CEP"))
        if s["stp_ons_code_apr2017"] in ratings:
            r = ratings[s["stp_ons_code_apr2017"]]
            yield event("2017-07-21", "rating", f"Rated {r['overall_label']} (category {r['overall_category']}) in NHS England's STP progress dashboard",
                        r["source"], r["url"])
        if s["lead_apr2019_workbook"]:
            changed = s["lead_2016"] and not same_lead(s["lead_2016"], s["lead_apr2019_workbook"])
            yield event("2019-04", "lead-changed" if changed else "other", f"Lead as listed in April 2019: {s['lead_apr2019_workbook']}", workbook)
        if s["ics_wave_apr2019"]:
            yield event("2019-04", "other", f"Listed as integrated care system: {s['ics_wave_apr2019'].lower()}", workbook)


def same_lead(before, after):
    return all(word in after for word in before.replace("Sir ", "").split())


def ratings():
    for r in reference("ratings-2017.csv"):
        if r["overall_label"]:
            yield {"footprint": r["stp_ons_code_apr2017"], "rater": "NHS England", "title": "STP progress dashboard, baseline view",
                   "date": "2017-07-21", "value": r["overall_label"], "rank_text": f"Category {r['overall_category']}",
                   "note": r["leadership_rating"] and f"Leadership: {r['leadership_rating']} ({r['leadership_source']})",
                   "source": r["source"], "url": r["url"]}
    for r in reference("commissioning-score-2018.csv"):
        score = r["population_weighted_ccg_score_1_best_4_worst"]
        worst = not score
        yield {"footprint": r["stp_ons_code_apr2017"], "rater": "HSJ", "title": "Population-weighted CCG score (1 best, 4 worst)",
               "date": "2018-07", "value": score or "Joint worst", "rank_text": "" if worst else r["note"][:1].upper() + r["note"][1:],
               "note": f"{r['note']}; the score itself was not found" if worst else "", "source": r["source"], "url": r["url"]}


def finance(orgs):
    rows = []
    for f in reference("finance.csv"):
        rows.append({"footprint": f["stp_ons_code_apr2017"], "measure": measure(f["measure"]), "year": f["year"], "value": f["value"],
                     "unit": f["unit"], "basis": BASIS.get(f["measure"], ""), "qualifier": f["qualifier"], "preferred": f["preferred"],
                     "stf": "including" if "after 52 sustainability funding" in f["note"] else "",
                     "note": f["note"], "source": f["source"], "url": f["url"]})
    codes = {plain(o["name"]): o["code"] for o in orgs}
    for f in reference("trust-finance.csv"):
        name = f["organisation"]
        code, why = OTHER_NAMES.get(name) or (NOT_LISTED[name][0] if name in NOT_LISTED else codes[plain(name)], "")
        rows.append({"footprint": f["stp_ons_code_2017"], "organisation": code, "measure": measure(f["measure"]), "year": f["year"],
                     "value": f["value_gbp_m"], "unit": "GBP m", "basis": BASIS.get(f["measure"], ""), "qualifier": f["qualifier"],
                     "response": "refused" if "rejected" in f["measure"] else "", "preferred": "",
                     "note": join(f"Organisation as named in the source: {name}", why), "source": f["source"]})
    mark_preferred(rows)
    return rows


def mark_preferred(rows):
    """The reference marks a row only where it has rivals or was thought over; a row without a rival is preferred too."""
    def key(row):
        return tuple(row.get(k, "") for k in ("footprint", "organisation", "measure", "year"))
    count = {}
    for row in rows:
        count[key(row)] = count.get(key(row), 0) + 1
    for row in rows:
        alone = count[key(row)] == 1 and row["value"] != ""
        row["preferred"] = "1" if row["preferred"] == "1" or alone else "0"


# reference measure -> what its note adds; the receiver only where the note names it
ASKS = {
    "regional-control-total-ask": ("", "Asked towards the region's control total; for whom is not stated"),
    "regional-ask-to-support-neighbour": ("E54000021", "The source says “lend”; whether it was to be repaid is not stated"),
}


def offsets(figures):
    """The asks among the figures once more, as entries of the ledger. The ledger counts these and not the figures."""
    for row in figures:
        if row["measure"] in ASKS:
            receiver, added = ASKS[row["measure"]]
            yield {"kind": "neighbour", "giver": row["footprint"], "receiver": receiver, "year": row["year"], "amount": row["value"],
                   "qualifier": row["qualifier"], "note": join(row.get("note", ""), added), "source": row["source"], "url": row.get("url", "")}


def measure(name):
    return MEASURES.get(name, name.replace("_", "-"))


def plain(name):
    text = name.lower().replace("nhs ft", "nhs foundation trust")
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^nhs ", "", text))


ROUND_YAML = """\
# The round "STP plans 2016": England's 44 sustainability and transformation plans.
# Columns and allowed values of the files beside this one: ../README.md
id: stp-2016
title: "STP plans 2016"
fictional: false
country: England
period: "2016/17 to 2020/21"
criteriaSet: stp-2016
summary: "The sustainability and transformation plans that 44 areas of the English NHS wrote in 2016. Figures, dates and outside ratings are carried with the source each was found in; what was not found is shown as not available."
regions:
  - North
  - Midlands and East
  - London
  - South
attribution: "Source: NHS Digital Organisation Data Service / Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2018."
measures:
  distance-from-control-total: "2016-17"
  net-position-share-of-allocations: "2015-16"
  distance-from-control-total-share-of-income: "2016-17"
  do-nothing-gap-per-head: "2020-21"
  single-provider-reliance: "2016-17"
"""


def main():
    orgs = organisations()
    write_text(ROUND + "/round.yaml", ROUND_YAML)
    write_csv(ROUND + "/footprints.csv", FOOTPRINTS, list(footprints()))
    write_geojson(ROUND + "/boundaries.geojson", "stp-2016", list(boundaries()))
    write_csv(ROUND + "/tiles.csv", TILES, tiles())
    write_csv(ROUND + "/organisations.csv", ORGANISATIONS, orgs)
    write_csv(ROUND + "/events.csv", EVENTS, sorted(events(), key=lambda e: (e["footprint"], e["date"])))
    write_csv(ROUND + "/external-ratings.csv", RATINGS, list(ratings()))
    figures = finance(orgs)
    write_csv(ROUND + "/finance.csv", FINANCE, figures)
    write_csv(ROUND + "/offsets.csv", OFFSETS, list(offsets(figures)))
    for name in ("issue-register.csv", "topic-counts.csv", "ratings-2017-method.csv"):
        with open(f"{REFERENCE}/{name}", encoding="utf-8", newline="") as file:
            write_text(f"{ROUND}/reference/{name}", file.read().replace("\r\n", "\n"))
    shutil.copyfile(f"{REFERENCE}/nhs-vocabulary.csv", f"{RESOURCES}/vocabulary/nhs-vocabulary.csv")


main()
