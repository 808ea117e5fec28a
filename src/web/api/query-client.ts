import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';

const MINUTE = 60_000;

/** What passes by itself, so that asking again may help. */
const PASSING = ['OFFLINE', 'BUSY'];

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      gcTime: 30 * MINUTE,
      refetchOnWindowFocus: false,
      // Offline the server may be on this very machine, so that asking is worth a try.
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof ApiProblem && PASSING.includes(error.kind),
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
  },
});
