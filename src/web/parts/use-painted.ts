import { startTransition, useEffect, useState } from 'react';

/** False until the browser has painted, for what may come a moment later than the rest. */
export function usePainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setIsPainted(true))));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
