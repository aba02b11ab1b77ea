#!/usr/bin/env bash
# Installs what is missing, builds the programs and opens the sample year. Without a display it does the main job on the
# command line instead and says where the report is.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
case "$(locale charmap 2> /dev/null || true)" in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac

packaging/install.sh build run
cmake --preset release
cmake --build --preset release --target duban dubantai

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the sample year.  正在打开示例年度。"
    exec build/release/bin/dubantai --sample "$@"
fi

# The main job without a window: a year of slips, its scores, the leader's report. Made anew each time.
duban="$root/build/release/bin/duban"
sample="$root/build/sample"
rm -rf "$sample"
mkdir -p "$sample"
"$duban" new "$sample/sample.duban" --sample
"$duban" score "$sample/sample.duban" --quarter 2026Q3 > "$sample/scores-2026Q3.txt"
"$duban" report "$sample/sample.duban" --kind report --quarter 2026Q3 --pdf "$sample/report-2026Q3.pdf" --xlsx "$sample/report-2026Q3.xlsx"

echo
echo "No display here, so the main job was done on the command line.  没有图形界面，已用命令行完成主要工作："
echo "  report    季度报告  $sample/report-2026Q3.pdf"
echo "  workbook  汇总表    $sample/report-2026Q3.xlsx"
echo "  scores    考核得分  $sample/scores-2026Q3.txt"
echo "  the year  示例年度  $sample/sample.duban"
echo "More commands: $duban --help  更多命令见 --help"
