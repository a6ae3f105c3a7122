#!/bin/sh
# Rebuilds Wrayburn's plan and its scores. Needs libreoffice-writer (for page numbers in the contents list), poppler-utils and python3.
# KEEP=dir keeps LibreOffice's PDF there, to look at.
set -e
export PYTHONDONTWRITEBYTECODE=1
here=$(cd "$(dirname "$0")" && pwd)
base=$here/../../main/resources/rounds/sample-2016
out=$base/plans/X54000005
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$base/scores"
python3 "$here/build.py" "$out/main-wrayburn-stp.docx" "$work"
[ -z "$KEEP" ] || cp "$work"/*.pdf "$KEEP"/
[ ! -f "$here/scores.txt" ] || python3 "$here/../X54000004/tools/scores.py" "$here/scores.txt" "$out" "$base/scores/X54000005.yaml"
