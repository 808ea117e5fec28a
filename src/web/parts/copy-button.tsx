import { useTranslation } from 'react-i18next';
import { useCopied } from './use-copied';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useTranslation();
  const { copied, copy } = useCopied();
  return (
    <>
      <button type="button" className="quiet" onClick={() => copy(label, text())}>
        {label}
      </button>
      <span role="status" className="quiet-text">
        {copied && ` ${t(`copy.${copied.outcome}`)}`}
      </span>
    </>
  );
}
