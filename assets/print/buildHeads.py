"""Builds the two faces that heads and feet carry where they cannot use the page's own (docs/decisions/0061-print-on-old-runtimes.md).

Run where fontTools and brotli are installed, from this folder:
    python3 buildHeads.py

Latin with the accents of the languages that delegates are likely to write, Vietnamese included, and the signs of our
heads. The licence reserves the name "Source", so a cut of it has a name of its own.
"""
from fontTools import subset

CODES = "U+0020-007E,U+00A0-024F,U+1EA0-1EF9,U+2010-2014,U+2018-201E,U+2026,U+202F,U+2212,U+2192"
CUTS = ("Regular", "Semibold")

for cut in CUTS:
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = ["kern", "tnum", "lnum", "ccmp", "mark"]
    font = subset.load_font(f"fonts/SourceSans3-{cut}.ttf", options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(CODES.replace("U+", "")))
    subsetter.subset(font)
    for record in list(font["name"].names):
        if record.nameID in (3, 7, 16, 17, 25):
            font["name"].removeNames(nameID=record.nameID)
    for name_id, text in {1: "Passerelle Heads", 2: cut, 4: f"Passerelle Heads {cut}", 6: f"PasserelleHeads-{cut}"}.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    subset.save_font(font, f"fonts/passerelleHeads{cut}.woff2", options)
