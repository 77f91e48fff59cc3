/** So long a platform can wait for our store to say to what something belongs: it shows an error where it hears nothing for 3 s. */
const FIND_MAX_MS = 500;

/** What the store finds; undefined where it takes too long, or fails. */
export async function findInTime<Found>(finding: Promise<Found>): Promise<Found | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), FIND_MAX_MS);
  const found = finding.catch(() => undefined);
  return Promise.race([found, late.promise]).finally(() => clearTimeout(timer));
}
