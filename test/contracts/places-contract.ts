import { expect, it } from 'vitest';
import type { Subject } from './subject.ts';

export function placesContract(subject: () => Subject): void {
  it('knows nothing of a place that never chose', async () => {
    expect(await subject().store.places.find('C1')).toEqual({});
  });

  it('changes only what is given', async () => {
    const { places } = subject().store;
    await places.change('C1', { language: 'fr', timeZone: 'Europe/Paris' });
    await places.change('C1', { model: false });
    await places.change('C1', { language: 'en' });
    await places.change('C2', { model: true });
    expect(await places.find('C1')).toEqual({ language: 'en', timeZone: 'Europe/Paris', model: false });
    expect(await places.find('C2')).toEqual({ model: true });
  });

  it('does nothing when nothing is given', async () => {
    const { places } = subject().store;
    await places.change('C1', {});
    expect(await places.find('C1')).toEqual({});
  });
}
