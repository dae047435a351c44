#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a copy of an OpenType font whose digits are all equally wide.

    tabular.py IN.otf OUT.otf "New Family"

Columns of numbers then line up, and a number keeps its place while a slider moves it, in any program that can set
text, without asking for the font's feature 'tnum'. The copy has a family name of its own, so it is never mistaken for
the installed original, and holds only the characters this program can show. One that Inter lacks is among them, the word
joiner: without it, Qt would look through all of the system's fonts for it. The same input gives the same bytes.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

DIGITS = "0123456789"
ZERO_WIDTH_SPACE = 0x200B
WORD_JOINER = 0x2060

# What the program writes itself, and what people may write in names and notes.
CHARACTERS = [
    range(0x0020, 0x0370),  # Latin, its extensions, modifiers, combining marks
    range(0x0370, 0x0400),  # Greek
    range(0x0400, 0x0530),  # Cyrillic
    range(0x1E00, 0x1F00),  # more of Latin
    range(0x2000, 0x20D0),  # punctuation, superscripts and subscripts, currencies
    range(0x2100, 0x2300),  # letterlike signs, fractions, arrows, operators
    range(0x25A0, 0x2600),  # geometric shapes
    range(0x2713, 0x2719),  # check marks and crosses
]

# The features that text is set with when nobody asks for any, but for 'calt': it draws ":" and other signs beside digits
# and capitals as glyphs that stand for no character, so that nobody could find or copy them in a PDF.
FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk"]

# Copyright, family, style, identifier, full name, version, PostScript name, trademark, licence, its address,
# typographic family and style.
NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17]


def tabular_glyphs(font):
    """Maps each digit's glyph to the one that the feature 'tnum' puts in its place."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping = {}
    for index in sorted(lookups):
        for part in table.LookupList.Lookup[index].SubTable:
            part = getattr(part, "ExtSubTable", part)
            mapping.update(getattr(part, "mapping", {}))
    glyph_of = font.getBestCmap()
    missing = [digit for digit in DIGITS if glyph_of[ord(digit)] not in mapping]
    if missing:
        raise SystemExit(f"tabular.py: the font's feature 'tnum' has no digit {missing[0]}")
    return {glyph_of[ord(digit)]: mapping[glyph_of[ord(digit)]] for digit in DIGITS}


def draw_digits_tabular(font, tabular):
    """Gives the digits' own glyphs the tabular outlines, all of one width. Names and characters stay as they are."""
    strings = font["CFF "].cff[0].CharStrings
    metrics = font["hmtx"].metrics
    # In some weights one digit is a thousandth of an em narrower than the others.
    width = max(metrics[glyph][0] for glyph in tabular.values())
    for digit, glyph in tabular.items():
        outline = strings[glyph]
        outline.decompile()
        # An outline begins with its width, told as the difference from the nominal one.
        nominal = outline.private.nominalWidthX
        if outline.program[0] != metrics[glyph][0] - nominal:
            raise SystemExit(f"tabular.py: the outline {glyph} does not begin with its width")
        outline.setProgram([width - nominal] + outline.program[1:])
        strings.charStringsIndex[strings.charStrings[digit]] = outline
        metrics[digit] = (width, metrics[glyph][1])


def remove_from_kerning(font, glyphs):
    """Takes the glyphs out of every kerning pair; the font's own tabular digits are in none either."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for part in lookup.SubTable:
            part = getattr(part, "ExtSubTable", part)
            if type(part).__name__ == "PairPos":
                remove_from_pairs(part, glyphs)


def remove_from_pairs(part, glyphs):
    first = part.Coverage.glyphs
    if part.Format == 1:
        part.PairSet = [pairs for glyph, pairs in zip(first, part.PairSet) if glyph not in glyphs]
        for pairs in part.PairSet:
            pairs.PairValueRecord = [pair for pair in pairs.PairValueRecord if pair.SecondGlyph not in glyphs]
            pairs.PairValueCount = len(pairs.PairValueRecord)
        part.PairSetCount = len(part.PairSet)
    else:
        for classes in (part.ClassDef1.classDefs, part.ClassDef2.classDefs):
            for glyph in glyphs:
                classes.pop(glyph, None)  # the second glyph is then of class 0, "any other"
    part.Coverage.glyphs = [glyph for glyph in first if glyph not in glyphs]


def keep_what_is_shown(font):
    options = subset.Options(
        layout_features=FEATURES, name_IDs=NAMES, name_languages=[0x409], notdef_outline=True, recalc_timestamp=False
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[character for block in CHARACTERS for character in block])
    subsetter.subset(font)


def add_word_joiner(font):
    """Like the zero width space, it has no looks; it only forbids a line to end."""
    for table in font["cmap"].tables:
        if table.isUnicode() and ZERO_WIDTH_SPACE in table.cmap:
            table.cmap[WORD_JOINER] = table.cmap[ZERO_WIDTH_SPACE]
    if WORD_JOINER not in font.getBestCmap():
        raise SystemExit("tabular.py: the font has no zero width space")


def rename(font, family):
    names = font["name"]
    style = (names.getDebugName(17) or names.getDebugName(2)).replace(" ", "")
    postscript = f"{family.replace(' ', '')}-{style}"
    regular = style == "Regular"
    new = {
        1: family if regular else f"{family} {style}",
        2: "Regular",
        3: f"{postscript}:{names.getDebugName(5)}",
        4: f"{family} {style}",
        6: postscript,
        16: family,
        17: style,
    }
    for identifier, text in new.items():
        names.setName(text, identifier, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    cff[0].FullName = new[4]
    cff[0].FamilyName = family


def check(font):
    """Fails when the digits are not equally wide after all."""
    glyphs = [font.getBestCmap()[ord(digit)] for digit in DIGITS]
    strings = font["CFF "].cff[0].CharStrings
    widths = {font["hmtx"].metrics[glyph][0] for glyph in glyphs}
    for glyph in glyphs:
        strings[glyph].decompile()
        widths.add(strings[glyph].program[0] + strings[glyph].private.nominalWidthX)
    if len(widths) != 1:
        raise SystemExit(f"tabular.py: the digits have different widths: {sorted(widths)}")


def main():
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    source, target, family = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    if "CFF " not in font:
        raise SystemExit(f"tabular.py: {source} is not an OpenType font with CFF outlines")
    tabular = tabular_glyphs(font)
    draw_digits_tabular(font, tabular)
    remove_from_kerning(font, set(tabular))
    keep_what_is_shown(font)
    add_word_joiner(font)
    rename(font, family)
    font.save(target)
    check(TTFont(target))


if __name__ == "__main__":
    main()
