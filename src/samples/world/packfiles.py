"""Writing the files of a data pack: CSV as RFC 4180 with LF, GeoJSON on compact lines."""
import csv
import json
import os

FOOTPRINTS = ["code", "name", "short_name", "abbreviation", "region", "region_2019", "population",
              "population_year", "population_source", "lead", "lead_source", "note"]
TILES = ["code", "column", "row"]
ORGANISATIONS = ["code", "name", "kind", "footprint", "share", "main", "note", "source"]
EVENTS = ["footprint", "date", "kind", "text", "source", "url"]
RATINGS = ["footprint", "rater", "title", "date", "value", "rank_text", "note", "source", "url"]
FINANCE = ["footprint", "organisation", "measure", "year", "value", "unit", "basis", "stf", "qualifier",
           "preferred", "response", "note", "source", "url"]
OFFSETS = ["kind", "giver", "receiver", "year", "amount", "qualifier", "repayable", "note", "source", "url"]


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_csv(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{os.path.relpath(path)}: {len(rows)} rows, {os.path.getsize(path)} bytes")


def write_geojson(path, name, features):
    with open(path, "w", encoding="utf-8", newline="") as file:
        lines = [json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features]
        file.write('{"type":"FeatureCollection","name":"%s","features":[\n' % name)
        file.write(",\n".join(lines))
        file.write("\n]}\n")
    print(f"{os.path.relpath(path)}: {len(features)} features, {os.path.getsize(path)} bytes")


def write_text(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    print(f"{os.path.relpath(path)}: {os.path.getsize(path)} bytes")
