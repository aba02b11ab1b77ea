# Reads what ctest --output-junit wrote and prints "N passed, N failed". Catch2 programs say how many test cases they held;
# any other program counts as one, and so does one that crashed before it could say anything. A program that is missing
# has failed; one that asked to be skipped, or is disabled, is named and counts as neither.
{ sub(/^[ \t]*<system-out>/, "") }
/^[ \t]*<testcase / {
    name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name)
    status = $0; sub(/.* status="/, "", status); sub(/".*/, "", status)
    good = bad = skipped = 0
}
/<skipped message="SKIP_/ { skipped = 1 }
/^All tests passed \([0-9]+ assertions? in [0-9]+ test cases?\)/ { good += $(NF - 2) }
/^test cases: / {
    for (i = 3; i <= NF; ++i) {
        if ($i == "passed") good += $(i - 1)
        if ($i == "failed" && $(i + 1) != "as") bad += $(i - 1)
    }
}
/<\/testcase>/ {
    if (status == "disabled" || skipped) {
        print "not run: " name
        next
    }
    ok = status == "run"
    if (good + bad == 0 && ok) good = 1
    if (bad == 0 && !ok) bad = 1
    passed += good; failed += bad
}
END { printf "%d passed, %d failed\n", passed, failed }
