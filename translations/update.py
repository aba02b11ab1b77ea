#!/usr/bin/env python3
"""Brings dubantai_zh_CN.ts up to date: lupdate over the sources, then every string from the one glossary.

The glossary (translations/glossary/*.json) maps an English source string, or "Context|source" where one word needs two
translations, to Chinese. The same source string with two different translations in two files is an error.
Exit status 1 when a string has no translation; the strings are listed.
"""
import glob, json, os, shutil, subprocess, sys
import xml.etree.ElementTree as ET

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.dirname(here)
target = os.path.join(here, "dubantai_zh_CN.ts")
lupdate = shutil.which("lupdate", path=os.environ["PATH"] + ":/usr/lib/qt6/bin") or "lupdate"
if "qt6" not in lupdate and os.path.exists("/usr/lib/qt6/bin/lupdate"):
    lupdate = "/usr/lib/qt6/bin/lupdate"

subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "zh_CN",
                os.path.join(root, "core"), os.path.join(root, "ui"), os.path.join(root, "app"), "-ts", target], check=True)
words = {}
for path in sorted(glob.glob(os.path.join(here, "glossary", "*.json"))):
    for source, chinese in json.load(open(path, encoding="utf-8")).items():
        if words.get(source, chinese) != chinese:
            sys.exit(f"{path}: “{source}” is “{chinese}” here and “{words[source]}” elsewhere; one glossary, one wording")
        words[source] = chinese
tree = ET.parse(target)
missing = []
for context in tree.getroot().iter("context"):
    name = context.findtext("name")
    for message in context.iter("message"):
        source = message.findtext("source")
        chinese = words.get(f"{name}|{source}", words.get(source))
        translation = message.find("translation")
        for child in list(translation):
            translation.remove(child)
        if chinese is None:
            missing.append(f"{name}|{source}")
            translation.set("type", "unfinished")
            translation.text = None
        else:
            translation.attrib.pop("type", None)
            if message.get("numerus") == "yes":
                ET.SubElement(translation, "numerusform").text = chinese
            else:
                translation.text = chinese
with open(target, "w", encoding="utf-8") as out:
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
    out.write(ET.tostring(tree.getroot(), encoding="unicode"))
    out.write("\n")
for line in missing:
    print("no translation:", line)
print(f"{target}: {len(missing)} strings without translation")
sys.exit(1 if missing else 0)
