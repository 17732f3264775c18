#!/usr/bin/env python3
"""Makes NotoSansCJK-Subset.otf: the Chinese, Japanese and Korean characters that names and plain sentences need.

    pip install fonttools
    python3 assets/fonts/make-cjk-subset.py [NotoSansCJK-Regular.ttc]

The characters are those of the national character sets: GB 2312 (simplified Chinese), the frequent level of Big5
(traditional Chinese), JIS X 0208 (kana, jōyō and other kanji) and every Hangul syllable. Latin, Greek and Cyrillic are
left to Noto Sans. The face is the simplified Chinese one of the collection; keeping the Japanese forms of shared
characters too (feature `locl`) would add 2.2 MB.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

DEBIAN_FILE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
SIMPLIFIED_CHINESE = "Noto Sans CJK SC"


def two_byte_characters(codec, leads, trails):
    """The characters that a two-byte national encoding has in these rows and columns."""
    for lead in leads:
        for trail in trails:
            text = bytes([lead, trail]).decode(codec, "ignore")
            if len(text) == 1:
                yield ord(text)


def wanted():
    characters = set()
    characters.update(two_byte_characters("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)))
    characters.update(two_byte_characters("euc_jp", range(0xA1, 0xF5), range(0xA1, 0xFF)))
    big5_trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    characters.update(two_byte_characters("big5", range(0xA4, 0xC7), big5_trails))
    characters.update(range(0xAC00, 0xD7A4))
    characters.update(range(0x3000, 0x3100))
    characters.update(range(0x3131, 0x318F))
    characters.update(range(0x3105, 0x3130))
    characters.update(range(0xFF01, 0xFFEF))
    return {c for c in characters if c >= 0x3000}


def face(path, family):
    number = 0
    while True:
        font = TTFont(path, fontNumber=number, lazy=True)
        if font["name"].getDebugName(1) == family:
            return number
        number += 1


def main():
    source = sys.argv[1] if len(sys.argv) > 1 else DEBIAN_FILE
    options = subset.Options()
    options.font_number = face(source, SIMPLIFIED_CHINESE)
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["BASE", "vhea", "vmtx", "VORG", "DSIG"]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted())
    subsetter.subset(font)
    target = Path(__file__).with_name("NotoSansCJK-Subset.otf")
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    subset.save_font(font, str(target), options)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
