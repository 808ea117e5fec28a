import type { GapJudgment } from './gap-answer';
import type { GapScene } from './gap-scene';

/** A rule: the gaps of its kind that a scene shows, those that surely don't hold included. */
export type GapRule = (scene: GapScene) => readonly GapJudgment[];
