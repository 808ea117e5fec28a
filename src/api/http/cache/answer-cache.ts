import { LRUCache } from 'lru-cache';
import type { WholeAnswer } from './whole-answer';

/** What an entry takes beside its body: its key, headers and place in the cache. */
const BESIDE_BODY = 500;

/** The largest answer that is kept, as a part of the cache. */
const LARGEST = 1 / 8;

/** Answers, each in each encoding that was asked for; those asked for longest ago make room. */
export class AnswerCache {
  private readonly answers: LRUCache<string, WholeAnswer>;

  /** `bytes`: what all of them may take. */
  constructor(bytes: number) {
    this.answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * LARGEST),
      sizeCalculation: ({ body }) => body.length + BESIDE_BODY,
    });
  }

  get bytes(): number {
    return this.answers.calculatedSize;
  }

  get(key: string): WholeAnswer | undefined {
    return this.answers.get(key);
  }

  set(key: string, answer: WholeAnswer): void {
    this.answers.set(key, answer);
  }
}
