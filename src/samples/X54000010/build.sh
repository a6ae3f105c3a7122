#!/bin/sh
# Rebuilds the Ashcombe plan: needs chromium, fonts-crosextra-carlito, fonts-crosextra-caladea, python3.
set -e
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000010
mkdir -p "$out"
python3 build.py "$out/main-ashcombe-stp.pdf" p1.html p2.html p3.html p4.html p5.html p6.html
python3 annex.py "$out/annex-how-we-compared-the-options.docx"
