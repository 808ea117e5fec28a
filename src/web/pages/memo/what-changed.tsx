import { useTranslation } from 'react-i18next';
import type { ChangePart, ChangesTold } from './changes-told';
import { Told } from './told';

interface WhatChangedProps {
  readonly changes: ChangesTold;
  readonly isShort: boolean;
  /** Whether the memo tells a part of the answer alone, and the changes are of all of it. */
  readonly isOfAll: boolean;
}

/** What changed since an earlier day, with sources. */
export function WhatChanged({ changes: { heading, count, parts }, isShort, isOfAll }: WhatChangedProps) {
  const { t } = useTranslation('memo');
  return (
    <section className="memo-changes">
      <h2>{heading}</h2>
      <p>
        {count} {isOfAll && t('changesOfAll')}
      </p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} isShort={isShort} />
      ))}
    </section>
  );
}

function Part({ part, isShort }: { readonly part: ChangePart; readonly isShort: boolean }) {
  const { heading, changes, inShort } = part;
  return (
    <>
      {heading && <p>{heading}</p>}
      <ul>
        {changes.slice(0, isShort ? inShort : undefined).map(({ heading: kind, statements }, index) => (
          <li key={index}>
            <strong>{kind}.</strong>{' '}
            {statements.map((piece, place) => (
              <span key={place} lang={piece.isOfData ? 'en' : undefined}>
                <Told statement={piece} />{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
