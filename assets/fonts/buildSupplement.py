"""Builds radioCanada-supplement.woff2: the glyphs that Passerelle needs and no published cut of Radio Canada has.

Run where fontTools is installed, from this folder:
    (WOFF2 to TTF and back with any converter: docs/decisions/0020-screen-fonts.md)
    python3 buildSupplement.py latin.ttf supplement.ttf

U+202F narrow no-break space: a fifth of an em, as the visual language asks.
U+2011 no-break hyphen: the font's own hyphen under a second code.
U+2190-2193 arrows: drawn here, as thick as the font's minus sign at every weight and width.
"""
import sys
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib import instancer, models

MASTERS = [
    {},
    {"wght": -1.0}, {"wght": 1.0}, {"wdth": -1.0},
    {"wght": -1.0, "wdth": -1.0}, {"wght": 1.0, "wdth": -1.0},
]
USER = {"wght": {-1.0: 300, 0: 400, 1.0: 700}, "wdth": {-1.0: 75, 0: 100}}
# Code: glyph name and quarter turns from the right arrow.
ARROWS = {0x2192: ("arrowright", 0), 0x2191: ("arrowup", 1), 0x2190: ("arrowleft", 2), 0x2193: ("arrowdown", 3)}
OVERLAP_SIMPLE = 0x40


def minus_at(path, master):
    """Box of the minus sign (left, bottom, right, top, advance) at one master."""
    font = instancer.instantiateVariableFont(
        TTFont(path), {axis: USER[axis][master.get(axis, 0)] for axis in USER})
    name = font.getBestCmap()[0x2212]
    glyph = font["glyf"][name]
    return glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax, font["hmtx"][name][0]


def right_arrow(box):
    """Shaft and head as two clockwise outlines, points always in the same order, and the advance."""
    left, bottom, minus_right, top, advance = box
    thick, middle = top - bottom, (top + bottom) / 2
    longer = 0.5 * (minus_right - left)
    right, advance = minus_right + longer, advance + longer
    reach = 0.4 * (minus_right - left) + 0.3 * thick
    slant = thick / 2 ** 0.5
    inner = right - thick * 2 ** 0.5
    shaft = [(left, bottom), (left, top), (inner + slant, top), (inner + slant, bottom)]
    head = [
        (right, middle), (right - reach, middle - reach), (right - reach - slant, middle - reach + slant),
        (inner, middle), (right - reach - slant, middle + reach - slant), (right - reach, middle + reach),
    ]
    return [shaft, head], advance


def rotated(point, advance, box, quarter_turns):
    """A point of the arrow turned about the middle of its advance and of the minus sign."""
    cx, cy = advance / 2, (box[1] + box[3]) / 2
    x, y = point
    for _ in range(quarter_turns):
        x, y = cx - (y - cy), cy + (x - cx)
    return round(x), round(y)


def outline(contours):
    pen = TTGlyphPen(None)
    for contour in contours:
        pen.moveTo(contour[0])
        for point in contour[1:]:
            pen.lineTo(point)
        pen.closePath()
    glyph = pen.glyph()
    glyph.flags[0] |= OVERLAP_SIMPLE
    return glyph


def variations(masters, model):
    """gvar entries from (points, advance) at each master; the four phantom points close every list."""
    flat = [
        [c for point in [*points, (0, 0), (advance, 0), (0, 0), (0, 0)] for c in point]
        for points, advance in masters
    ]
    columns = [model.getDeltas(list(values)) for values in zip(*flat)]
    deltas = list(zip(*columns))
    return [
        TupleVariation(support, [(round(row[i]), round(row[i + 1])) for i in range(0, len(row), 2)])
        for support, row in list(zip(model.supports, deltas))[1:]
    ]


def add_arrow(font, name, turns, boxes, model):
    masters = []
    for box in boxes:
        contours, advance = right_arrow(box)
        masters.append(([[rotated(p, advance, box, turns) for p in c] for c in contours], advance))
    contours, advance = masters[0]
    font["glyf"][name] = outline(contours)
    font["glyf"][name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, font["glyf"][name].xMin)
    flattened = [([p for c in contours for p in c], advance) for contours, advance in masters]
    font["gvar"].variations[name] = variations(flattened, model)


def main(source, target):
    boxes = [minus_at(source, master) for master in MASTERS]
    model = models.VariationModel(MASTERS, ["wght", "wdth"])

    options = subset.Options(layout_features=[], notdef_outline=True, name_IDs=["*"], glyph_names=True)
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[0x2D])
    subsetter.subset(font)
    hyphen = font.getBestCmap()[0x2D]

    # Without HVAR every reader takes advances from gvar's phantom points: one source of truth for the new glyphs.
    for table in ("HVAR", "GDEF", "GSUB", "GPOS", "STAT"):
        if table in font:
            del font[table]
    codes = {0x2011: hyphen}
    font.setGlyphOrder(font.getGlyphOrder() + ["narrownbspace", *(name for name, _ in ARROWS.values())])
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"]["narrownbspace"] = TTGlyphPen(None).glyph()
    font["glyf"]["narrownbspace"].recalcBounds(font["glyf"])
    font["hmtx"]["narrownbspace"] = (font["head"].unitsPerEm // 5, 0)
    font["gvar"].variations["narrownbspace"] = []
    codes[0x202F] = "narrownbspace"
    for code, (name, turns) in ARROWS.items():
        add_arrow(font, name, turns, boxes, model)
        codes[code] = name
    for table in font["cmap"].tables:
        table.cmap = dict(codes)
    font.save(target)


main(sys.argv[1], sys.argv[2])
