import { describe, expect, it } from 'vitest';
import { createZoneFinder, offerZones, zoneNames } from '../../../src/core/digest/zones.ts';

describe('time zones', () => {
  it('are found by every name in the list, however it is written', () => {
    const find = createZoneFinder();
    expect(zoneNames().filter((name) => find(name.toLowerCase().replaceAll('_', ' ')) !== name)).toEqual([]);
  });

  it.each([
    ['new york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kyiv', 'Europe/Kyiv'],
    ['gmt', 'UTC'],
  ])('are found by their city: %s', (typed, name) => {
    expect(createZoneFinder()(typed)).toBe(name);
  });

  it.each(['EST', '+02:00', 'UTC+2', 'Europe/Nowhere', 'a/../b', ''])('are not made of “%s”', (typed) => {
    expect(createZoneFinder()(typed)).toBeUndefined();
  });

  it('are offered by how they begin, then by a part that does', () => {
    expect(offerZones('ka', 4)).toEqual(['Africa/Kampala', 'Asia/Kabul', 'Asia/Kamchatka', 'Asia/Karachi']);
    expect(offerZones('Europe/P', 9)).toEqual(['Europe/Paris', 'Europe/Podgorica', 'Europe/Prague']);
    expect(offerZones('zzz', 5)).toEqual([]);
  });
});
