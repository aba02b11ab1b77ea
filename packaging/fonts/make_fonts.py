#!/usr/bin/python3
"""Makes resources/fonts/*.otf: the three faces of official papers, cut from free fonts of Debian 12.

Why cut: in Noto CJK and Fandol the character 一 (U+4E00) shares its glyph with a Kangxi radical (U+2F00), and Qt writes
the lowest code point into the PDF, so that 一事一表 could neither be searched nor copied. The cut fonts hold no radicals
and no compatibility ideographs. Why renamed: a cut font must not stand in for the whole one of the same name.

Needs: python3-fonttools, fonts-noto-cjk, unicode-data; FandolFang-Regular.otf from texlive-lang-chinese:
    apt-get download texlive-lang-chinese && dpkg -x texlive-lang-chinese_*.deb /tmp/fandol
    packaging/fonts/make_fonts.py /tmp/fandol/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf
"""
import bz2
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "resources" / "fonts"
NOTO = pathlib.Path("/usr/share/fonts/opentype/noto")
UNIHAN = pathlib.Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
DICTIONARY = pathlib.Path("/usr/share/unicode/Unihan_DictionaryLikeData.txt.bz2")


def gb2312():
    out = set()
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                out.add(ord(bytes((high, low)).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return out


def general_standard():
    """通用规范汉字表: the 8,105 characters that names and places may use (Unihan kTGH)."""
    out = set()
    for path in (UNIHAN, DICTIONARY):
        with bz2.open(path, "rt", encoding="utf-8") as lines:
            out |= {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    return out


def wanted(rare):
    chars = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x2010, 0x2060)) | gb2312()
    chars |= {ord(c) for c in "〔〕〇①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳℃‰±×÷≤≥≈≠√☐☑✓✗□■○●△▲▼▽◇◆★☆→←↑↓㎡㎏㎞㎝㎜㎥¥￥€№℡"}
    chars |= set(range(0xFF01, 0xFF61)) | set(range(0x3000, 0x3020))
    if rare:
        chars |= general_standard()
    return {c for c in chars if not (0x2E80 <= c <= 0x2FDF or 0xF900 <= c <= 0xFAFF)}


def cut(source, number, target, family, style, rare):
    options = subset.Options()
    options.layout_features = []  # straight glyphs only; the page engine sets every character itself
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF", "DSIG"]
    font = subset.load_font(str(source), options) if number is None else TTFont(source, fontNumber=number, lazy=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted(rare))
    subsetter.subset(font)
    rename(font, family, style)
    subset.save_font(font, str(OUT / target), options)
    print(target, (OUT / target).stat().st_size, "bytes,", len(font.getBestCmap()), "characters")


def rename(font, family, style):
    postscript = family.replace(" ", "") + "-" + style
    for record in list(font["name"].names):
        if record.nameID in (1, 3, 4, 6) or record.langID not in (0, 0x409):
            font["name"].removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    for number, text in ((1, family), (2, style), (3, postscript), (4, family + " " + style), (6, postscript)):
        font["name"].setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    cff.topDictIndex[0].FullName = family + " " + style
    cff.topDictIndex[0].FamilyName = family


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    cut(sys.argv[1], None, "duban-fang.otf", "Duban Fang", "Regular", rare=True)
    cut(NOTO / "NotoSerifCJK-Bold.ttc", 2, "duban-title.otf", "Duban Title", "Bold", rare=False)
    cut(NOTO / "NotoSansCJK-Bold.ttc", 2, "duban-hei.otf", "Duban Hei", "Bold", rare=False)


main()
