#!/bin/sh
# Rebuilds the Three Rivers plan (DOCX) from parts/*.txt. Needs python3 only; toc-pages.json holds the page numbers of the contents list.
set -eu
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000011
mkdir -p "$out"
python3 build.py "$out/main-three-rivers-stp.docx"
