import { useQuery } from '@tanstack/react-query';

interface Readiness {
  readonly graph: { readonly digest: string; readonly loadedAt: string } | null;
}

/** The state of the data that answers: a short text that changes with it, and the day on which it was loaded. */
export interface DataVersion {
  readonly version: string;
  readonly loadedOn: string;
}

/** Which state of the data answers; null while that is not known. */
export function useDataVersion(isWanted = true): DataVersion | null {
  const { data } = useQuery({
    queryKey: ['data version'],
    queryFn: async ({ signal }) => (await (await fetch('/health/ready', { signal })).json()) as Readiness,
    enabled: isWanted,
  });
  const graph = data?.graph;
  return graph ? { version: graph.digest.slice(0, 12), loadedOn: graph.loadedAt.slice(0, 10) } : null;
}
