#!/usr/bin/env python3
"""Draws a boundaries.geojson as an SVG to look at. Usage: python3 draw.py boundaries.geojson out.svg"""
import json
import math
import sys

COLOURS = ["#cfd8c7", "#dfd3bf", "#c7d3dc", "#e0cbc6", "#d7d7b8", "#cbc6d9", "#bcd0cc", "#e3dcc9", "#c9cfc0", "#d9c9d2", "#d2d9e0", "#dcd0b0"]
features = json.load(open(sys.argv[1], encoding="utf-8"))["features"]


def parts(feature):
    g = feature["geometry"]
    return [g["coordinates"]] if g["type"] == "Polygon" else g["coordinates"]


points = [p for f in features for poly in parts(f) for p in poly[0]]
west, south = min(p[0] for p in points), min(p[1] for p in points)
east, north = max(p[0] for p in points), max(p[1] for p in points)
squeeze = math.cos(math.radians((south + north) / 2))
scale = 900 / (north - south)


def place(p):
    return 20 + (p[0] - west) * squeeze * scale, 20 + (north - p[1]) * scale


width = 40 + (east - west) * squeeze * scale
out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="940"><rect width="100%" height="100%" fill="#f3f6f7"/>']
for k, f in enumerate(features):
    path = " ".join("M" + " ".join(f"{x:.2f},{y:.2f}" for x, y in map(place, ring)) + "Z" for poly in parts(f) for ring in poly)
    out.append(f'<path d="{path}" fill="{COLOURS[k % 12]}" fill-rule="evenodd" stroke="#555" stroke-width="0.8"/>')
for f in features:
    x, y = place(f["properties"]["label"])
    out.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-family="sans-serif" font-size="15">{f["properties"]["code"][-2:]}</text>')
open(sys.argv[2], "w", encoding="utf-8").write("\n".join(out) + "\n</svg>\n")
