import fc from 'fast-check';

/** A character of any script or none, half a surrogate pair, or one of those that programs trip over. */
const UNIT = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\t',
    '\u00A0',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\u001B',
    'é',
    'e\u0301',
    '漢',
    'ש',
    '👩‍👧',
    '’',
  ),
);

/** Any text at all. What fast-check has built in for this takes seconds to set up in every test file that uses it. */
export function anyText(maxUnits = 20): fc.Arbitrary<string> {
  return fc.array(UNIT, { maxLength: maxUnits }).map((units) => units.join(''));
}
