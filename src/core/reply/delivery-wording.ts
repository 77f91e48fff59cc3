/** The fixed phrases of what became of something that was to be delivered. Times are as one says them: "08:30". */
export interface DeliveryWording {
  readonly digestOf: (day: string, story: string) => string;
  readonly waits: string;
  readonly tried: (times: number, why: string, next: string) => string;
  readonly sending: string;
  readonly looked: (next: string) => string;
  readonly sent: (time: string) => string;
  readonly unchanged: string;
  readonly refused: (why: string) => string;
  readonly missed: (why: string) => string;
  /** Why nothing was tried in time. */
  readonly nobody: string;
  readonly dropped: Readonly<Record<'removed' | 'paused' | 'superseded' | 'repaired', string>>;
  readonly trouble: Readonly<Record<'busy' | 'unreachable' | 'unknown' | 'fault' | 'other', string>>;
}
