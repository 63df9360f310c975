"""The tables of the encodings of one byte, as Python's codecs have them, for tests/encodings.rs.

    python3 tests/reference/encodings.py > tests/reference/encodings.tsv

A line holds the name in the Encoding Standard and what the bytes from 0x80 on mean, in hexadecimal;
a dash stands for a byte without meaning. Needs only the standard library.
"""
import platform

CODECS = {
    "IBM866": "cp866",
    "KOI8-R": "koi8_r",
    "KOI8-U": "koi8_u",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "windows-874": "cp874",
    "ISO-8859-8-I": "iso8859_8",
}
CODECS |= {f"windows-{number}": f"cp{number}" for number in range(1250, 1259)}
CODECS |= {f"ISO-8859-{number}": f"iso8859_{number}" for number in [*range(2, 9), 10, 13, 14, 15, 16]}


def meaning(byte, codec):
    try:
        return f"{ord(bytes([byte]).decode(codec)):04X}"
    except UnicodeDecodeError:
        return "-"


print("# Python", platform.python_version())
for name, codec in sorted(CODECS.items()):
    print(name, *(meaning(byte, codec) for byte in range(0x80, 0x100)), sep="\t")
