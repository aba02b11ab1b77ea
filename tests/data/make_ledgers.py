#!/usr/bin/env python3
"""Makes the ledgers of other offices beside this script: other words, other order, other encodings, other dates.

python3 tests/data/make_ledgers.py   (needs python3-openpyxl; the files are committed, run it only to change them)
What they hold is written down by hand in tests/core/exchange/other_ledgers_test.cpp.
"""
import datetime
import os

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

here = os.path.dirname(os.path.abspath(__file__))


def header_in_row_twelve():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "督办清单"
    sheet["A1"] = "某某市机关作风建设领导小组办公室"
    sheet["A3"] = "二〇二五年度督办事项清单"
    for row in range(5, 11):
        sheet.cell(row, 1, f"填报说明{row - 4}：本清单由各牵头单位逐月更新，第{row - 4}项。")
    header = ["完成 时限", "问题\n描述", "牵头单位（盖章）", "配合单位", "督办单号", "类别", "线索来源", "交办时间", "分管领导", "具体责任人",
              "整改举措", "落实情况", "办结时间", "是否办结", "经办科室", "说明"]
    for column, text in enumerate(header, 1):
        sheet.cell(12, column, text)
    day = datetime.date
    rows = [
        [day(2025, 4, 30), "窗口只收现金。", "教育局", "财政局/公安局", "督字2025年7号", "营商环境", "自查", day(2025, 4, 1), "甲某", "乙某",
         "开通扫码缴费", "已开通", day(2025, 4, 20), "已办结", "一科", None],
        ["二十个工作日内", "路灯不亮。\n群众反映三次。", "市城管局", "无", 8, "民生改善", "12345转办", "44290", None, None,
         "1）换灯；2）巡查", "换了一半", None, "整改中", "二科", "列入月报"],
        ["6月底前", "报表太多", "市统计局", None, "督字〔2025〕9号", "基层负担", "自查", "2025/5/6 00:00:00", None, None, None, None, None, None, None, None],
        [None] * 16,
        ["总计", None, None, None, 3] + [None] * 11,
    ]
    for number, row in enumerate(rows, 13):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value)
    sheet["A19"] = "统计人：丙某"
    book.create_sheet("字典").append(["营商环境", "民生改善", "基层负担"])
    book.save(os.path.join(here, "ledger-row12-1904.xlsx"))


def split_cells_in_gb18030():
    lines = [
        "2024年问题整改情况表,,,,,,,,,,,,",
        ",交办信息,,责任单位,,问题情况,,整改情况,,,,销号情况,",
        "序号,文号,日期,主办,协办,问题类型,具体表现,措施,进展,期限,完成时间,销号与否,日期",
        "1,江效交【2024】005号,2024.3.1,市公用集团,,民生改善,爆管抢修慢,\"一是建专班；二是定时限\",已建专班,3月29日,3月28日,√,4月1日",
        "2,,,,,办事不规范,\"收费单据,不全\",,,3月29日,,,",
        "小计,2,,,,,,,,,,1,",
        "序号,文号,日期,主办,协办,问题类型,具体表现,措施,进展,期限,完成时间,销号与否,日期",
        "3,江效交〔2024〕6号,2024年3月4日,市大数据局,市财政局；市审计局,营商环境,系统常停,,,１０个工作日,,否,",
        "4,江效交〔2024〕7号,2024年6月4日,大数据局,,营商环境,系统又停,,,15个工作日,,否,",
        ",,,,,,,,,,,,",
        "审核人：某某,,,,制表日期：2024年7月1日,,,,,,,,",
    ]
    with open(os.path.join(here, "ledger-split-gb18030.csv"), "wb") as out:
        out.write("\r\n".join(lines).encode("gb18030") + b"\r\n")


header_in_row_twelve()
split_cells_in_gb18030()
