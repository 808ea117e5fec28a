import { LegalNode } from '../../model/nodes/legal-node';
import { read } from '../../model/read';
import { DocumentForm } from '../../model/nodes/document';
import { today } from '../../model/time/partial-date';
import type { GraphStore, GraphVersion } from '../../store/graph-store';

/** As of when the newest of the laws' own texts speaks: read once a version. */
export class NewestEdition {
  private known: { readonly loadedAt: string; readonly day: Promise<string | null> } | null = null;

  constructor(private readonly store: GraphStore) {}

  /** A date, perhaps a month or year alone; null where the graph holds no such text, or it can't be read. */
  of({ loadedAt }: GraphVersion): Promise<string | null> {
    if (this.known?.loadedAt !== loadedAt)
      this.known = { loadedAt, day: this.read().catch(() => ((this.known = null), null)) };
    return this.known.day;
  }

  private async read(): Promise<string | null> {
    const { rows } = await this.store.find({
      type: 'Document',
      condition: { property: 'form', is: { test: 'EQUALS', value: DocumentForm.LAW_TEXT } },
      day: today(),
      includeUnknown: false,
      order: [{ property: 'attestedOn', descending: true }],
      page: { limit: 1, backward: false },
    });
    return rows[0] ? (read(LegalNode, rows[0].node).attestedOn ?? null) : null;
  }
}
