#!/bin/sh
# Rebuilds the Fenholm slide deck (PPTX). Needs python3 only.
set -e
cd "$(dirname "$0")"
python3 deck.py ../../main/resources/rounds/sample-2016/plans/X54000008/main-fenholm-fit-for-fenholm.pptx
