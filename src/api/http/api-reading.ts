import type { GraphStore, GraphVersion } from '../../store/graph-store';
import { NO_OWN_TEXTS, type OwnTexts } from '../../own-texts/own-texts';
import type { RunCypher } from '../console/console-access';
import { RequestContext } from '../reading/request-context';
import { RequestNotes } from '../reading/request-notes';
import type { WholeAnswer } from './cache/whole-answer';
import type { RequestRecord } from './watching/request-record';
import type { SharedVersion } from './shared-version';

/** What one request is answered from, in each run of it. */
export class ApiReading {
  private current: RequestContext | null = null;

  constructor(
    /** The store, as long as the request may be worked on. */
    private readonly view: () => GraphStore,
    private readonly versions: SharedVersion,
    private readonly runCypher: RunCypher,
    /** Where it is noted what is to be told of the request. */
    private readonly record: RequestRecord,
    private readonly texts: OwnTexts = NO_OWN_TEXTS,
  ) {}

  version(): Promise<GraphVersion | null> {
    return this.versions.read();
  }

  context(version: GraphVersion): RequestContext {
    const notes = new RequestNotes(version);
    this.record.notes = notes;
    this.current = new RequestContext(this.view().at(version), this.runCypher, notes, this.texts);
    return this.current;
  }

  isForAll(): boolean {
    const { notes } = this.record;
    return notes !== null && notes.isWhole && !notes.ranStatement && !notes.readOwnTexts;
  }

  onLookedUp(kept: WholeAnswer | null): void {
    this.record.cache = kept ? 'hit' : 'miss';
    if (kept) this.record.question = kept.question;
  }

  question(): string | null {
    return this.record.notes?.question ?? null;
  }

  /** Ends the work for a client that has gone. */
  abandon(): void {
    this.current?.budget.abandon();
  }
}
