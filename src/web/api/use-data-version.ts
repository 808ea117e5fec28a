import { useQuery } from '@tanstack/react-query';

interface Readiness {
  readonly graph: { readonly digest: string; readonly loadedAt: string } | null;
}

/** Which state of the data answers, as a short text that changes with the data; null while it is not known. */
export function useDataVersion(): string | null {
  const { data } = useQuery({
    queryKey: ['data version'],
    queryFn: async ({ signal }) => (await (await fetch('/health/ready', { signal })).json()) as Readiness,
  });
  return data?.graph?.digest.slice(0, 12) ?? null;
}
