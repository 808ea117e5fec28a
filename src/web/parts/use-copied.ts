import { useState } from 'react';

/** How long it is told what became of a copy, in milliseconds. */
const TOLD = 3000;

/** What became of a text that was to be copied, and of which of several it was. */
export interface Copied {
  readonly of: string;
  readonly outcome: 'copied' | 'refused';
}

/** Copies texts, and tells for a moment what became of the last one. */
export function useCopied(): { readonly copied: Copied | null; copy(this: void, of: string, text: string): void } {
  const [copied, setCopied] = useState<Copied | null>(null);
  const tell = (told: Copied) => {
    setCopied(told);
    setTimeout(() => setCopied((last) => (last === told ? null : last)), TOLD);
  };
  const copy = async (of: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      tell({ of, outcome: 'copied' });
    } catch {
      // A page that is not served from this machine or by HTTPS may not.
      tell({ of, outcome: 'refused' });
    }
  };
  return { copied, copy: (of, text) => void copy(of, text) };
}
