#!/bin/sh
# Rebuilds the Tarnside plan (12 of 16 pages are scans without text): needs chromium, poppler-utils, fonts-liberation, python3.
set -e
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000006
mkdir -p "$out"
python3 scan.py "$out/main-tarnside-stp.pdf"
