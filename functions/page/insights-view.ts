import type { RejectReason } from '../domain/approval/draft-state.ts';
import type { Attention } from '../domain/attention/figures.ts';
import type { Comparison } from '../domain/metrics/comparisons.ts';
import type { EditPattern } from '../domain/metrics/edit-patterns.ts';
import type { EditKind } from '../domain/metrics/edits.ts';
import type { HumanShare, SentUnseen } from '../domain/metrics/human-share.ts';
import type { Rates, Reviewer } from '../domain/metrics/rates.ts';
import type { Share } from '../domain/metrics/share.ts';
import type { TooLong } from '../domain/metrics/waiting.ts';
import type { Frame } from './console-frame.tsx';

/** The periods that the page is worked out for, in days of 24 hours back from now. */
export const periods = [1, 7, 28] as const;
export type Period = (typeof periods)[number];

/** What the figures are worked out from, and what was left out. */
export type Basis =
  | {
      readonly of: 'team';
      /** Replies that came in, from `since` on. */
      readonly received: number;
      /** Those of them that needed a person. */
      readonly held: number;
      /** The newest of those: their decisions were read. */
      readonly read: number;
      /** Older ones of the period were left out. */
      readonly cut: boolean;
      readonly unread: number;
      readonly since: Date;
    }
  | {
      readonly of: 'own';
      readonly decisions: number;
      readonly since: Date;
      /** What came in earlier in the period was not looked through; null where all of it was. */
      readonly lookedBackTo: Date | null;
    };

export interface WaitingRow {
  readonly draftId: string;
  readonly reference: string;
  readonly accountName: string;
  readonly why: TooLong;
  readonly receivedAt: Date;
  readonly decideBy: Date | null;
  /** Who is asked, in words. */
  readonly waitsFor: string;
}

export interface TeamView {
  readonly humanShare: HumanShare;
  /** Where others stood at the beginning and the end of the period, so long after they began; null before the first draft. */
  readonly target: { readonly first: number; readonly last: number } | null;
  readonly sentUnseen: { readonly all: SentUnseen; readonly byCategory: readonly SentUnseen[] };
  /** Of the policy in force; null where there is none yet. */
  readonly thresholds: {
    readonly default: number;
    readonly high: number;
    readonly highEnterprise: number;
    readonly categories: Readonly<Record<string, number>>;
  } | null;
  /** From this share of rejections on a category is flagged, 0 to 1; null where there is no policy yet. */
  readonly flaggedFrom: number | null;
  readonly reviewers: readonly Reviewer[];
  /** Whether this person may see how fast each of them decides. */
  readonly seesPace: boolean;
  readonly comparisons: readonly Comparison[];
}

/** What attention checks of the period say. */
export interface AttentionView {
  /** Of whoever looks; null where they had none. */
  readonly own: Attention | null;
  /** Of all together: `few` where that would be figures of single people, null for somebody who sees their own only, and where there were none. */
  readonly team: Attention | 'few' | null;
  /** There were more than are counted. */
  readonly cut: boolean;
  /** So many could not be read, and count in none. */
  readonly unread: number;
}

export interface InsightsView extends Frame {
  readonly days: Period;
  readonly basis: Basis;
  readonly waiting: { readonly rows: readonly WaitingRow[]; readonly all: number; readonly cut: boolean };
  /** All cases together. */
  readonly all: Rates;
  /** By tier, and by risk within a tier. */
  readonly groups: readonly Rates[];
  readonly within: Share | null;
  readonly rules: readonly Rates[];
  readonly categories: readonly Rates[];
  readonly rejections: readonly { readonly reason: RejectReason; readonly share: Share }[];
  /** `looked` edits were compared, the newest; there are more where `cut`. */
  readonly edits: {
    readonly kinds: readonly { readonly kind: EditKind; readonly share: Share }[];
    /** What was changed again and again, the most frequent first. */
    readonly patterns: readonly EditPattern[];
    readonly looked: number;
    readonly cut: boolean;
    /** Their texts are gone, or are not what was kept. */
    readonly unread: number;
  };
  readonly attention: AttentionView;
  /** Null for somebody who sees their own figures only. */
  readonly team: TeamView | null;
}
