import { useEffect, useState, type ComponentType } from 'react';
import type { CompletingFieldProps } from './completing-field';
import { usePainted } from './use-painted';

let loaded: ComponentType<CompletingFieldProps> | null = null;

/**
 * The field with completion, which the first painting does not wait for; null until it is there. Where the network is
 * lost, the browser’s coming back to it asks again.
 */
export function useCompletion(): ComponentType<CompletingFieldProps> | null {
  const isPainted = usePainted('sentence');
  const [field, setField] = useState(() => loaded);
  useEffect(() => {
    if (field || !isPainted) return;
    const load = () =>
      void import('./completing-field').then(
        ({ CompletingField }) => {
          loaded = CompletingField;
          setField(() => CompletingField);
        },
        () => addEventListener('online', load, { once: true }),
      );
    load();
    return () => removeEventListener('online', load);
  }, [field, isPainted]);
  return field;
}
