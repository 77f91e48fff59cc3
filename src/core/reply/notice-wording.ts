/** The fixed phrases of what the owner of a subscription is told. */
export interface NoticeWording {
  /** `where` is "in channel C1", `reason` why we can not post there. */
  readonly paused: (where: string, reason: string) => string;
  /** What it takes to go on. */
  readonly repair: Readonly<
    Record<'gone' | 'archived' | 'not-a-member' | 'forbidden' | 'no-access' | 'needs-tag', string>
  >;
  readonly goesOn: string;
}
