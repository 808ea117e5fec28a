import type { ShownGraph } from './shown-graph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A graph by its numbers: so many nodes, and which of them are related. */
export interface LayoutAsked {
  readonly nodes: number;
  readonly links: readonly (readonly [from: number, to: number])[];
}

/** The place of each node, in the order of the nodes. Once the signal says so nothing more comes. */
export function layoutOf({ nodes, edges }: ShownGraph, signal: AbortSignal): Promise<readonly Point[]> {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const links = edges.map(({ from, to }) => [numbers.get(from.id)!, numbers.get(to.id)!] as const);
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Point[]>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage({ nodes: nodes.length, links } satisfies LayoutAsked);
  });
}
