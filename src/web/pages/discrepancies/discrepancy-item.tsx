import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sources } from '../../parts/sources';
import { ThingLink } from '../../parts/thing-link';
import { usePrinting } from '../../parts/use-printing';
import type { Discrepancy } from './discrepancy';
import { DiscrepancyName } from './discrepancy-name';

/** One disagreement by its name, which opens to what each source says; paper has it open. */
export function DiscrepancyItem({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const { t } = useTranslation('discrepancies');
  const [isOpen, setIsOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <li className="answer-row">
      <details
        className="disagreement"
        open={isOpen || isPrinting}
        onToggle={({ currentTarget }) => !isPrinting && setIsOpen(currentTarget.open)}
      >
        <summary>
          <h3 className="row-title">
            <DiscrepancyName discrepancy={discrepancy} />
          </h3>{' '}
          {!discrepancy.resolved && <span className="chip standing-UNKNOWN">{t('settled.false')}</span>}
        </summary>
        {(isOpen || isPrinting) && <Claims discrepancy={discrepancy} />}
      </details>
    </li>
  );
}

function Claims({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const { t } = useTranslation('discrepancies');
  return (
    <>
      <div className="side-by-side">
        {discrepancy.claims.map((claim, index) => (
          <blockquote key={index}>
            <p lang="en">{claim.statement}</p>
            {claim.assertedBy && (
              <p className="quiet-text">
                <ThingLink thing={claim.assertedBy} />
              </p>
            )}
            <Sources citations={[claim.citation]} />
          </blockquote>
        ))}
      </div>
      <p className="measured">
        <strong>{t(discrepancy.resolved ? 'follows' : 'open')}</strong> <span lang="en">{discrepancy.resolution}</span>
      </p>
      <p className="facts">
        {discrepancy.about.length > 0 && t('about')}
        {discrepancy.about.map((thing) => (
          <ThingLink key={thing.id} thing={thing} />
        ))}
        <ThingLink thing={discrepancy}>{t('page')}</ThingLink>
      </p>
    </>
  );
}
