#!/bin/sh
# Rebuilds the East Levels plan and copies the public summary: joins parts/*.html, sets style.css in, prints to PDF. Needs chromium and fonts-lato.
set -eu
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000007
mkdir -p "$out"; tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
python3 - "$tmp/plan.html" <<'P'
import glob,sys
t=''.join(open(f,encoding='utf-8').read() for f in sorted(glob.glob('parts/*.html')))
open(sys.argv[1],'w',encoding='utf-8').write(t.replace('/*CSS*/',open('style.css',encoding='utf-8').read()))
P
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --no-pdf-header-footer \
  --user-data-dir="$tmp/profile" --print-to-pdf="$out/main-east-levels-stp.pdf" "$tmp/plan.html" 2>/dev/null
cp summary.html "$out/summary-what-levels-together-means-for-you.html"
