#!/bin/sh
# Rebuilds the Harrowdale plan: joins parts/*.html, sets style.css in, prints to PDF. Needs chromium and fonts-liberation.
set -eu
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000002
mkdir -p "$out"; tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
python3 - "$tmp/plan.html" <<'P'
import glob,sys
t=''.join(open(f,encoding='utf-8').read() for f in sorted(glob.glob('parts/*.html')))
open(sys.argv[1],'w',encoding='utf-8').write(t.replace('/*CSS*/',open('style.css',encoding='utf-8').read()))
P
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --no-pdf-header-footer \
  --user-data-dir="$tmp/profile" --print-to-pdf="$out/main-harrowdale-stp.pdf" "$tmp/plan.html" 2>/dev/null
