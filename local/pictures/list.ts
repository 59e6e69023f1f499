/** One picture of the documentation. */
export interface Picture {
  /** Name of the file in `docs/pictures`. */
  readonly file: string;
  /** What it shows, for whoever reads what the command writes. */
  readonly shows: string;
  /** Of the window, in CSS px. A picture is as wide as it, and as high or ends sooner, where a part of the page ends. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
}

/** Pixels of a file for each CSS px, across and down: pages are shown smaller than they are, and must stay sharp. */
export const scale = 2;

/** Where they are kept, from the project's folder. */
export const picturesFolder = 'docs/pictures';

/** Two of them side by side fit the README's column. */
const phone = { size: { width: 360, height: 740 } } as const;
/** A page of this width, from its head to the end of a part of it. */
const upTo = (width: number) => ({ size: { width, height: 1200 } }) as const;

/** Every picture, by its name. */
export const pictures = {
  'mail-light': { ...phone, file: 'mail-light.png', shows: 'the mail that asks for a decision', scheme: 'light' },
  'mail-dark': { ...phone, file: 'mail-dark.png', shows: 'the same mail in the dark', scheme: 'dark' },
  'review-light': { ...phone, file: 'review-light.png', shows: 'the review page behind its link', scheme: 'light' },
  'review-dark': { ...phone, file: 'review-dark.png', shows: 'the same page in the dark', scheme: 'dark' },
  receipt: { ...upTo(360), file: 'receipt.png', shows: 'the receipt of a decision with an edit', scheme: 'light' },
  queue: { ...upTo(1200), file: 'queue.png', shows: 'the queue of a supervisor', scheme: 'light' },
  'queue-phone': { ...upTo(390), file: 'queue-phone.png', shows: 'the same queue on a phone', scheme: 'light' },
  insights: { ...upTo(860), file: 'insights.png', shows: 'insights into a week', scheme: 'light' },
  audit: { ...upTo(740), file: 'audit.png', shows: 'the trail of one reply', scheme: 'light' },
  policy: { ...upTo(960), file: 'policy.png', shows: 'the policy in force, in words', scheme: 'light' },
} as const satisfies Readonly<Record<string, Picture>>;

export type PictureName = keyof typeof pictures;
