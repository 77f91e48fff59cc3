/**
 * What is asked for at about the same time is done in one go: platforms wait until an event is noted, and each go is synced
 * to disk. `all` answers for each of its own, in their order; where it fails, each of them fails.
 */
export function together<Asked, Answer>(
  all: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (one: Asked) => Promise<Answer> {
  let waiting: { readonly asked: Asked; resolve(answer: Answer): void; reject(cause: unknown): void }[] = [];

  async function go(): Promise<void> {
    const gone = waiting;
    waiting = [];
    try {
      const answers = await all(gone.map(({ asked }) => asked));
      for (const [index, answer] of answers.entries()) gone[index]?.resolve(answer);
    } catch (cause) {
      for (const { reject } of gone) reject(cause);
    }
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (waiting.length === 1) setImmediate(go);
    });
}
