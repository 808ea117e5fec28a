import { useTranslation } from 'react-i18next';
import { ended } from '../../language/ended';
import { LeaveOut } from './leave-out';
import type { Memo } from './memo';
import type { ShortFinding, ShortMemo } from './short-memo';
import { Told } from './told';

/** How many bind and what decides, in sentences. */
export function Sentences({ sentences }: Pick<ShortMemo, 'sentences'>) {
  if (sentences.length === 0) return null;
  return (
    <ul className="memo-sentences">
      {sentences.map((pieces, index) => (
        <li key={index}>
          {pieces.map((piece, place) => (
            <span key={place} lang={piece.isOfData ? 'en' : undefined}>
              <Told statement={piece} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface BeyondProps extends Pick<ShortMemo, 'beyond'> {
  readonly fullAddress: string;
}

/** What the full memo has beyond the short one. */
export function Beyond({ beyond, fullAddress }: BeyondProps) {
  const { t } = useTranslation('memo');
  return (
    <section className="memo-beyond">
      <h2>{t('beyondHeading')}</h2>
      <ul>
        {beyond.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="measured">
        {t('fullAt')} <a href={fullAddress}>{fullAddress}</a>
      </p>
    </section>
  );
}

/** The norms that bind, are in force or run against those, a row each. */
export function ShortNorms({ memo }: { readonly memo: Memo }) {
  const { t } = useTranslation('memo');
  const { parts } = memo.short;
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>{t('norms')}</h2>
      <p className="quiet-text">{t('numbers')}</p>
      <table className="memo-norms">
        <thead>
          <tr>
            <th scope="col">{t('column.number')}</th>
            <th scope="col">{t('column.norm')}</th>
            <th scope="col">{t('column.standing')}</th>
          </tr>
        </thead>
        {parts.map(({ heading, rows }) => (
          <tbody key={heading}>
            <tr className="memo-part">
              <th colSpan={3} scope="rowgroup">
                {heading}
              </th>
            </tr>
            {rows.map((row) => (
              <NormRow key={row.finding.number} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function NormRow({ row: { finding, law, limits, note, attested } }: { readonly row: ShortFinding }) {
  const { t } = useTranslation('answer');
  return (
    <tr>
      <td>{finding.number}</td>
      <td>
        <p lang="en">
          <Told statement={finding.statement} />
        </p>
        <p className="quiet-text">
          <bdi>{finding.place}.</bdi> <bdi>{finding.bearers}</bdi> {limits.join(' ')}{' '}
          <LeaveOut norm={finding.edge.node.obligation.id} number={finding.number} />
        </p>
        {note && (
          <p className="quiet-text" lang="en">
            <bdi>{note}</bdi>
          </p>
        )}
        {finding.against.length > 0 && (
          <p>
            {t('row.against')}:{' '}
            {finding.against.map((statement, index) => (
              <span key={index} lang="en">
                {index > 0 && '; '}
                <Told statement={statement} />
              </span>
            ))}
            .
          </p>
        )}
      </td>
      <td>
        <strong>{ended(finding.standing)}</strong> {law} {attested && <em>{attested}</em>}
      </td>
    </tr>
  );
}
