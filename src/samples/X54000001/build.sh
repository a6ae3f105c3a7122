#!/bin/sh
# Rebuilds the Northmoor and Vale plan (PDF) and its finance annex (XLSX). Needs chromium, fonts-liberation, poppler-utils, qpdf, python3.
set -e
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000001
draft=$(mktemp)
python3 ../X54000003/plan_html.py . "$draft"
qpdf --object-streams=generate --recompress-flate --compression-level=9 "$draft" "$out/main-northmoor-and-vale-stp.pdf"
rm "$draft"
python3 finance_xlsx.py "$out/annex-finance-template.xlsx"
