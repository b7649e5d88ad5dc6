#!/usr/bin/env bash
# Plays a suite with a candidate and holds it against a baseline. The exit code is the gate's: only 0 is green.
set -euo pipefail

SUITE=${SUITE:-suites/festival.yaml}
CANDIDATE=${CANDIDATE:?a backend spec, as in candidate=openai:MODEL@URL#key=KEY}
BASELINE=${BASELINE:-baseline/scores.jsonl}
MARGIN=${MARGIN:-0.05}
OUT=${OUT:-gate}
NAME=${NAME:-candidate-$(date -u +%Y%m%d-%H%M%S)}
FESTEVAL=${FESTEVAL:-npx festeval}

# Nothing of an earlier run may be taken for this one's.
rm -rf "$OUT/report" "$OUT/compare.txt" "$OUT/gate.txt" "$OUT/gate.xml"
mkdir -p "$OUT"
# A run that stopped early or broke too often still has its say at the gate, which is never green then.
status=0
$FESTEVAL eval "$SUITE" --backend "$CANDIDATE" --name "$NAME" || status=$?
case $status in 0 | 3 | 5) ;; *) exit "$status" ;; esac
cp -r "reports/$NAME" "$OUT/report"

$FESTEVAL compare "$BASELINE" "$OUT/report" | tee "$OUT/compare.txt" || true
status=0
$FESTEVAL gate "$BASELINE" "$OUT/report" --margin "$MARGIN" --junit "$OUT/gate.xml" | tee "$OUT/gate.txt" || status=$?
exit "$status"
