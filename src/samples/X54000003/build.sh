#!/bin/sh
# Rebuilds the Kestrel Coast plan (one PDF). Needs chromium, fonts-liberation, poppler-utils, qpdf, python3.
set -e
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000003/main-kestrel-coast-stp.pdf
draft=$(mktemp)
python3 plan_html.py . "$draft"
qpdf --object-streams=generate --recompress-flate --compression-level=9 "$draft" "$out"
rm "$draft"
