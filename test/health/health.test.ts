import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/health/metrics.ts';
import { type Health, startHealth } from '../../src/health/server.ts';
import { freePort } from '../end-to-end/free-port.ts';

let health: Health | undefined;
afterEach(() => health?.close());

async function start(reachStore: () => Promise<unknown> = async () => {}) {
  const port = await freePort();
  const metrics = createMetrics();
  health = await startHealth({ port, metrics, reachStore });
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  };
  return { ask, metrics, port, health };
}

describe('what answers at HEALTH_PORT', () => {
  it('is alive from the start, and ready when it is told, until it stops', async () => {
    const { ask, health: started } = await start();
    expect(await ask('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
    expect(await ask('/readyz')).toMatchObject({ status: 503, text: 'not ready\n' });
    started.ready();
    expect(await ask('/readyz?from=probe')).toMatchObject({ status: 200, text: 'ready\n' });
    started.stopping();
    expect(await ask('/readyz')).toMatchObject({ status: 503 });
  });

  it('is not ready while its store does not answer', async () => {
    const { ask, health: started } = await start(() => Promise.reject(new Error('gone')));
    started.ready();
    expect(await ask('/readyz')).toMatchObject({ status: 503 });
  });

  it('says what there is where something else is asked for', async () => {
    const { ask } = await start();
    expect(await ask('/')).toMatchObject({ status: 404, text: 'There are /healthz, /readyz and /metrics.\n' });
  });

  it('counts what a model did, as Prometheus reads it', async () => {
    const { ask, metrics } = await start();
    metrics.modelAsked({ task: 'answer', tokensIn: 1_200, tokensOut: 80, ms: 900, cost: 0.002 });
    metrics.modelAsked({ task: 'answer', tokensIn: 1_200, tokensOut: 0, ms: 10_000, fault: 'slow' });
    metrics.drafts.judged({ text: 'A secret.', facts: ['f1'], passed: true });
    metrics.drafts.judged({ text: 'Another.', facts: ['f1'], passed: false, check: 'figures' });
    metrics.drafts.done({ by: 'mixed' });
    metrics.drafts.done({ by: 'facts', isDeclined: true });
    metrics.drafts.rewritten(false);
    const { text, type } = await ask('/metrics');
    expect(type).toContain('text/plain');
    const lines = text
      .split('\n')
      .filter((line) => /^wirebrief_(model|drafted|rewritten)/.test(line) && !line.includes('_seconds'));
    expect(lines).toEqual([
      'wirebrief_model_calls_total{task="answer",ended="whole"} 1',
      'wirebrief_model_calls_total{task="answer",ended="slow"} 1',
      'wirebrief_model_tokens_total{direction="in"} 2400',
      'wirebrief_model_tokens_total{direction="out"} 80',
      'wirebrief_model_cost_total 0.002',
      'wirebrief_drafted_answers_total{by="mixed"} 1',
      'wirebrief_drafted_answers_total{by="declined"} 1',
      'wirebrief_drafted_sentences_total{judged="passed"} 1',
      'wirebrief_drafted_sentences_total{judged="figures"} 1',
      'wirebrief_rewritten_questions_total{kept="false"} 1',
    ]);
    expect(text).toContain('wirebrief_model_seconds_bucket{le="1",task="answer"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('secret');
  });

  it('counts what was delivered, how late, and what waits', async () => {
    const { ask, metrics } = await start();
    metrics.delivered({ platform: 'slack', kind: 'digest', outcome: 'sent', lateMs: 4_000 });
    metrics.delivered({ platform: 'slack', kind: 'digest', outcome: 'missed', lateMs: 30_000_000 });
    metrics.countWaiting(async () => 12);
    const { text } = await ask('/metrics');
    expect(text).toContain('wirebrief_deliveries_total{platform="slack",kind="digest",outcome="sent"} 1');
    expect(text).toContain('wirebrief_deliveries_total{platform="slack",kind="digest",outcome="missed"} 1');
    expect(text).toContain('wirebrief_delivery_late_seconds_bucket{le="5",platform="slack"} 1');
    expect(text).toContain('wirebrief_delivery_late_seconds_count{platform="slack"} 1');
    expect(text).toContain('wirebrief_deliveries_waiting 12');
    metrics.countWaiting(() => Promise.reject(new Error('no store')));
    expect((await ask('/metrics')).text).toContain('wirebrief_deliveries_waiting Nan');
  });

  it('says in one sentence that its port is taken', async () => {
    const { port } = await start();
    const again = startHealth({ port, metrics: createMetrics(), reachStore: async () => {} });
    await expect(again).rejects.toThrow(`HEALTH_PORT ${port} is in use by another program; choose another.`);
  });
});
