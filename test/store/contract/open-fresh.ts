import type { GraphRecords } from '../../../src/model/records';
import type { GraphStore } from '../../../src/store/graph-store';

/** A store that was empty when it was opened. */
export interface OpenedStore {
  readonly store: GraphStore;
  /** Opens the same graph once more, as another process would. Who opens it closes it. */
  readonly reopen: () => Promise<GraphStore>;
  /** Closes the store where it is open, and removes what it holds. */
  readonly dispose: () => Promise<void>;
}

export type OpenFresh = () => Promise<OpenedStore>;

/** One store for the tests of a `describe` block that only read, with the graph loaded. */
export function useLoadedStore(openFresh: OpenFresh, graph: GraphRecords): () => GraphStore {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openFresh();
    await opened.store.load(graph, 'digest');
  });
  afterAll(() => opened.dispose());
  return () => opened.store;
}

/** An empty store for each test of a `describe` block. */
export function useFreshStore(openFresh: OpenFresh): () => OpenedStore {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await openFresh();
  });
  afterEach(() => opened.dispose());
  return () => opened;
}
