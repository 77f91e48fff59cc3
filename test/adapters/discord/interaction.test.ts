import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../../src/adapters/discord/interaction.ts';

const VIEW = 1 << 10;
const SEND = 1 << 11;
const ALL = String((1n << 53n) - 1n);

/** An interaction of Discord's in a server's channel, with what matters here. */
function anInteraction(over: object = {}) {
  return {
    id: '1',
    application_id: '2',
    token: 'secret',
    type: 2,
    guild_id: '3',
    channel: { id: '4', type: 0 },
    member: { user: { id: '5' } },
    app_permissions: ALL,
    authorizing_integration_owners: { 0: '3' },
    ...over,
  };
}

describe('readInteraction', () => {
  it('knows who, where and in which language', () => {
    expect(readInteraction(anInteraction({ locale: 'fr' }))).toMatchObject({
      user: '5',
      language: 'fr',
      channel: '4',
      spot: { kind: 'channel', mayHoldThreads: true },
    });
    expect(readInteraction(anInteraction({ locale: 'pt-BR' }))?.language).toBe('en');
  });

  it.each([
    ['everything', {}, { canPost: true, canOpenThreads: true, isGuest: false }],
    ['to write', { app_permissions: String(VIEW | SEND) }, { canPost: true, canOpenThreads: false }],
    ['only to see', { app_permissions: String(VIEW) }, { canPost: false }],
    ['to write, and not to see', { app_permissions: String(SEND) }, { canPost: false }],
    [
      'to write in channels, from a thread',
      { app_permissions: String(VIEW | SEND), channel: { id: '4', type: 11, parent_id: '6' } },
      { canPost: false, canOpenThreads: false },
    ],
    ['what a guest may', { authorizing_integration_owners: { 1: '5' } }, { canPost: false, isGuest: true }],
    [
      'what goes between two',
      { guild_id: undefined, channel: { id: '4', type: 1 }, context: 1 },
      { canPost: true, canOpenThreads: false, isGuest: false },
    ],
    [
      'nothing between two others',
      { guild_id: undefined, channel: { id: '4', type: 1 }, context: 2 },
      { canPost: false, isGuest: true },
    ],
  ])('knows that we may do %s', (_, over, rights) => {
    expect(readInteraction(anInteraction(over))?.via).toMatchObject(rights);
  });

  it.each([
    ['a payload of another kind', {}],
    ['nobody', anInteraction({ member: undefined })],
    ['nowhere', anInteraction({ channel: undefined })],
  ])('reads nothing from %s', (_, payload) => {
    expect(readInteraction(payload)).toBeUndefined();
  });
});
