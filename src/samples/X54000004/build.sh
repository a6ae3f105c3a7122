#!/bin/sh
# Rebuilds Great Mercer's plan, its public summary and its scores. Needs chromium, poppler-utils, qpdf and python3.
set -e
export PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "$0")" && pwd)
base=$here/../../main/resources/rounds/sample-2016
out=$base/plans/X54000004
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$base/scores"
python3 "$here/build.py" "$out/main-great-mercer-together.pdf" "$work"
# the tag tree is two thirds of the file until its objects are packed
qpdf --object-streams=generate --recompress-flate --compression-level=9 --deterministic-id --replace-input "$out/main-great-mercer-together.pdf"
cp "$here/summary.html" "$out/summary-great-mercer-in-brief.html"
[ ! -f "$here/scores.txt" ] || python3 "$here/tools/scores.py" "$here/scores.txt" "$out" "$base/scores/X54000004.yaml"
