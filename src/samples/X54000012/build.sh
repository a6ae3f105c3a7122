#!/bin/sh
# Rebuilds the Lantern Bay plan: one long web page, joined from its parts. The October draft needs python3.
set -e
cd "$(dirname "$0")"
out=../../main/resources/rounds/sample-2016/plans/X54000012
mkdir -p "$out"
cat p0.html p1.html p2.html p3.html > "$out/main-lantern-bay-health-and-care-plan.html"
# What was handed in before: a version of its own, kept apart so that nothing is scored by it.
earlier=../../main/resources/rounds/sample-2016/earlier/X54000012
mkdir -p "$earlier"
PYTHONDONTWRITEBYTECODE=1 python3 october.py . "$earlier/main-lantern-bay-october-submission.html"
