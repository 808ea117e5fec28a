import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // A page that is not served from this machine or by HTTPS may not.
      setOutcome('refused');
    }
    setTimeout(() => setOutcome(null), 3000);
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="quiet-text">
        {outcome && ` ${t(`copy.${outcome}`)}`}
      </span>
    </>
  );
}
