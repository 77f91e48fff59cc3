import { describe, expect } from 'vitest';
import { aBriefing, libraryOf } from '../core/commands/builders.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { visibleText } from '../simulators/slack/content.ts';
import type { View } from '../simulators/slack/world.ts';
import { it, MODES, type Running, settled } from './slack-stage.ts';

const FOLLOWING = 'wirebrief:digest:following';
const ZONE = 'wirebrief:digest:zone';
const WHICH = 'wirebrief:digest:which';

/** The form that somebody gets for the bare command. */
async function formOf({ workspace }: Running, name: string, channel = 'general'): Promise<View> {
  await workspace.user(name).runs('/digest', '', channel);
  return await workspace.until('the form', () => workspace.modalsOf(name)[0]);
}

/** The element with this action. */
function elementOf({ content }: View, action: string): JsonObject {
  const elements = objectsAt(content, 'blocks').flatMap((block) => [
    objectAt(block, 'element') ?? {},
    objectAt(block, 'accessory') ?? {},
  ]);
  return elements.find(({ action_id: id }) => id === action) ?? {};
}

const labelsOf = (options: readonly JsonObject[]) => options.map((option) => textAt(objectAt(option, 'text'), 'text'));
const saidIn = ({ workspace }: Running, channel: string) => workspace.messagesIn(channel).map(visibleText);

describe.concurrent('the form of a digest', () => {
  it.for(MODES)(
    '17: the bare command opens it, filled in, and sent off it is subscribed: %s',
    async (mode, { stage }) => {
      const running = await stage.run(mode, { hasDigests: true });
      const { workspace, store } = running;
      workspace.admin.profiles('ana', { timeZone: 'Asia/Kolkata' });
      const { id: general } = workspace.channel('general');
      const form = await formOf(running, 'ana');
      expect(elementOf(form, 'target').initial_conversation).toBe(general);
      expect(labelsOf(objectsAt(elementOf(form, FOLLOWING), 'initial_options'))).toEqual(['All briefings']);
      expect(labelsOf(objectsAt(elementOf(form, 'days'), 'initial_options'))).toHaveLength(5);
      expect(elementOf(form, 'time').initial_time).toBe('08:30');
      expect(labelsOf([objectAt(elementOf(form, ZONE), 'initial_option') ?? {}])).toEqual(['Asia/Kolkata']);
      const ana = workspace.user('ana');
      await ana.chooses(form, FOLLOWING, 'briefing sample-harbour-bridge', 'harb');
      await ana.chooses(form, ZONE, 'Europe/Paris', 'par');
      const sent = await ana.submits(form, { days: ['1', '3'], time: '07:15', language: 'fr', mode: 'always' });
      expect(sent.result).toBe('closed');
      const [said] = await workspace.until(
        'a word',
        () => saidIn(running, 'general').length > 0 && saidIn(running, 'general'),
      );
      expect(said).toContain(
        'Subscribed: sample-harbour-bridge, on Mondays and Wednesdays at 07:15 (Europe/Paris), in French, also when nothing has changed.',
      );
      expect(await store.subscriptions.list(9)).toMatchObject([
        {
          ...{ platform: 'slack', workspace: workspace.teamId, place: general, target: general, owner: ana.id },
          following: { kind: 'some', slugs: ['sample-harbour-bridge'], topics: [] },
          schedule: { time: '07:15', days: [1, 3], timeZone: 'Europe/Paris' },
          ...{ language: 'fr', mode: 'always' },
        },
      ]);
    },
  );

  it('17: lists topics, briefings and zones in time, a hundred at most, of ten thousand', async ({ stage }) => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aBriefing({
        slug: `mill-${index}`,
        title: { en: `The mill number ${index} ${'of the long valley '.repeat(8)}` },
        topics: { en: [`river ${index} ${'and its banks '.repeat(6)}`] },
      }),
    );
    const running = await stage.run('socket', { hasDigests: true, library: libraryOf(...many) });
    const { workspace } = running;
    const ana = workspace.user('ana');
    const form = await formOf(running, 'ana');
    const offered = await Promise.all(
      ['', 'river 77', 'mill number 77'].map((typed) => ana.looksUp(form, FOLLOWING, typed)),
    );
    expect(offered.map(({ problems, outcome }) => [problems, outcome?.acked])).toEqual([
      [[], true],
      [[], true],
      [[], true],
    ]);
    const [all, rivers, mills] = offered.map(({ options }) => options.map(({ value }) => value));
    expect(all).toHaveLength(100);
    expect(all?.[0]).toBe('all');
    expect(rivers?.[0]).toMatch(/^topic river 77 and its banks/);
    expect(mills?.[0]).toBe('briefing mill-77');
    expect(labelsOf((await ana.looksUp(form, ZONE, 'new')).options)).toContain('America/New_York');
    expect((await ana.looksUp(form, ZONE, '')).options).toHaveLength(100);
  });

  it('17: says at the field what is wrong there, and is done once that is mended', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    const ana = workspace.user('ana');
    const form = await formOf(running, 'ana');
    const errorsFor = async (channel: string) => {
      const { result, errors } = await ana.submits(form, { target: workspace.channel(channel).id });
      return [result, Object.keys(errors).map((block) => block.split(' ')[0]), Object.values(errors)];
    };
    for (const channel of ['random', 'secret']) {
      expect(await errorsFor(channel)).toEqual([
        'refused',
        ['target'],
        ['I am not in that channel, so no digest can come there. Type /invite there, choose me, and try again.'],
      ]);
    }
    expect(await errorsFor('attic')).toEqual([
      'refused',
      ['target'],
      ['That channel is archived, so no digest can come there.'],
    ]);
    workspace.channel('desk').members.delete(ana.id);
    expect(await errorsFor('desk')).toEqual([
      'refused',
      ['target'],
      ['Only members of this channel may change its digests.'],
    ]);
    workspace.fault({ method: 'users.conversations', do: '500', times: 1 });
    workspace.channel('desk').members.add(ana.id);
    expect(await errorsFor('desk')).toEqual(['refused', ['target'], [FAILED]]);
    expect(await store.subscriptions.list(9)).toEqual([]);
    expect((await errorsFor('desk'))[0]).toBe('closed');
    await workspace.until('both to be told', () => workspace.ephemeralsFor('ana').length === 1);
    expect(saidIn(running, 'desk').join()).toContain('Subscribed: all briefings');
    expect(saidIn(running, 'general')).toEqual([]);
    expect(await store.subscriptions.list(9)).toHaveLength(1);
  });

  it('17: sent again because it took too long, it is done once', async ({ stage }) => {
    let isSlow = true;
    const running = await stage.run('socket', {
      hasDigests: true,
      ackTimeoutMs: 30_000,
      bot: (bot) => {
        const { digests } = bot;
        if (!digests) throw new Error('no digests');
        const submit: typeof digests.submit = async (...given) => {
          const submitted = await digests.submit(...given);
          if (isSlow) await new Promise((resolve) => setTimeout(resolve, 2_300));
          return submitted;
        };
        return { ...bot, digests: { ...digests, submit } };
      },
    });
    const { workspace, store } = running;
    const form = await formOf(running, 'ana');
    const late = await workspace.user('ana').submits(form);
    expect([late.result, Object.values(late.errors)]).toEqual(['refused', ['That took too long; please press again.']]);
    isSlow = false;
    expect((await workspace.user('ana').submits(form)).result).toBe('closed');
    expect(await store.subscriptions.list(9)).toHaveLength(1);
  });

  it('17: says how to do without where it did not open in time', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace } = running;
    workspace.fault({ method: 'views.open', do: 'error', error: 'expired_trigger_id' });
    await workspace.user('ana').runs('/digest', '', 'general');
    const [told] = await workspace.until('a word', () => {
      const words = workspace.ephemeralsFor('ana').map(visibleText);
      return words.length > 0 && words;
    });
    const typed = /\/digest (?<words>.*)$/.exec(told ?? '')?.groups?.words ?? '';
    expect(told).toBe(`The form could not be opened in time. Try again, or type it: /digest ${typed}`);
    await workspace.user('ana').runs('/digest', typed, 'general');
    await settled(running);
    expect(saidIn(running, 'general').join()).toContain('Subscribed: all briefings, on weekdays at 08:30');
  });

  it('17: changes what the channel has already, in the language of whoever opens it', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    workspace.admin.profiles('ana', { locale: 'fr-FR' });
    const ana = workspace.user('ana');
    for (const words of ['subscribe all 10:45 sat en', 'subscribe sample-harbour-bridge always']) {
      await ana.runs('/digest', words, 'general');
      await settled(running);
    }
    const [first] = await store.subscriptions.list(9);
    const form = await formOf(running, 'ana');
    expect(textAt(objectAt(form.content, 'title'), 'text')).toBe('Récapitulatif');
    const options = objectsAt(elementOf(form, WHICH), 'options');
    expect(labelsOf(options).map((label) => label?.slice(0, 24))).toEqual([
      'Un nouveau',
      '1 · tous les dossiers, l',
      '2 · sample-harbour-bridg',
    ]);
    await ana.chooses(form, WHICH, first?.id ?? '');
    await workspace.until('its values', () => elementOf(form, 'time').initial_time === '10:45');
    expect(labelsOf(objectsAt(elementOf(form, 'days'), 'initial_options'))).toEqual(['Samedi']);
    expect((await ana.submits(form, { time: '11:00' })).result).toBe('closed');
    expect(await store.subscriptions.list(9)).toMatchObject([
      { id: first?.id, schedule: { time: '11:00', days: [6] }, language: 'en' },
      { mode: 'always' },
    ]);
  });
});

const FAILED = 'Something went wrong on our side; please try again.';
