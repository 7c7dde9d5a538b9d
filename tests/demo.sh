#!/bin/sh
# Shows the pipe that users come for on a filing made for the tests.
set -eu
cd "$(dirname "$0")/.."
filing=tests/filings/term-sheet.txt

echo "A table of $filing:"
echo
sed -n '/POOL I MORTGAGE LOANS BY STATE/,/=====/p' "$filing"
echo
echo "All its loans by state: tstables < $filing | tssum -k state"
echo
bin/tstables <"$filing" | bin/tssum -k state
