#!/bin/sh
# Rebuilds Estuary North's damaged plan, its annex and its scores. Needs chromium, poppler-utils and python3.
set -e
export PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "$0")" && pwd)
base=$here/../../main/resources/rounds/sample-2016
out=$base/plans/X54000009
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$base/scores"
python3 "$here/build.py" "$out/main-tides-of-change.pdf" "$out/annex-estates-and-capital.docx" "$work"
[ -z "$KEEP" ] || cp "$work"/whole.pdf "$KEEP"/
[ ! -f "$here/scores.txt" ] || python3 "$here/../X54000004/tools/scores.py" "$here/scores.txt" "$out" "$base/scores/X54000009.yaml" 2>/dev/null
