#!/bin/sh
# Rebuilds the Lantern Bay plan: one long web page, joined from its parts. No other tool is needed.
set -e
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000012
mkdir -p "$out"
cat p0.html p1.html p2.html p3.html > "$out/main-lantern-bay-health-and-care-plan.html"
