import { useTranslation } from 'react-i18next';
import { ended } from '../../language/ended';
import type { MemoHead } from './head';
import { isLink } from './is-link';
import type { Finding, Memo, Statement } from './memo';

interface MemoArticleProps {
  readonly memo: Memo;
  readonly head: MemoHead;
}

/** The memo on the page and on paper. */
export function MemoArticle({ memo, head }: MemoArticleProps) {
  const { t } = useTranslation('memo');
  return (
    <article>
      <h1>{head.title}</h1>
      <p className="lead">{head.question}</p>
      <p className="quiet-text">
        {head.asOf} {head.made}
      </p>
      {head.filters && <p>{head.filters}</p>}
      {head.summary && <p className="memo-summary">{head.summary}</p>}
      <p className="quiet-text">{head.noRuling}</p>
      {memo.sections.length === 0 && <p className="notice">{t('noFindings')}</p>}
      {memo.sections.map(({ heading, findings }) => (
        <section key={heading}>
          <h2>
            <bdi>{heading}</bdi>
          </h2>
          <ol className="findings" start={findings[0]?.number}>
            {findings.map((finding) => (
              <FindingItem key={finding.number} finding={finding} />
            ))}
          </ol>
        </section>
      ))}
      {memo.discrepancies.length > 0 && (
        <section>
          <h2>{t('discrepancies')}</h2>
          {memo.discrepancies.map(({ name, text }) => (
            <p key={name} lang="en">
              <strong>{name}.</strong> {text}
            </p>
          ))}
        </section>
      )}
      <section>
        <h2>{t('notChecked')}</h2>
        {head.notChecked && <p>{head.notChecked}</p>}
        <p>{t('notCheckedText')}</p>
      </section>
      <SourceList sources={memo.sources} />
      <p className="quiet-text memo-address">{head.address}</p>
    </article>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('memo');
  return (
    <li className="finding">
      <p lang="en">
        <Told statement={finding.statement} /> <span className="quiet-text">{finding.place}.</span>
      </p>
      <p className="finding-detail">
        <bdi>{finding.reach}</bdi> <bdi>{finding.bearers}</bdi>
      </p>
      {finding.note && (
        <p className="finding-detail" lang="en">
          <bdi>{finding.note}</bdi>
        </p>
      )}
      <p className="finding-detail">
        <strong>{ended(finding.standing)}</strong> {finding.reason} {finding.doubts && <em>{finding.doubts}</em>}
      </p>
      {finding.penalties.length > 0 && (
        <div className="finding-detail">
          {t('penalties')}
          <ul>
            {finding.penalties.map((penalty) => (
              <li key={penalty}>{penalty}</li>
            ))}
          </ul>
        </div>
      )}
      {finding.law.length > 0 && (
        <div className="finding-detail">
          {t('law')}
          <ul>
            {finding.law.map((statement, index) => (
              <li key={index}>
                <Told statement={statement} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function Told({ statement: { text, sources } }: { readonly statement: Statement }) {
  return (
    <>
      <bdi>{text}</bdi>
      {sources.length > 0 && (
        <>
          {' '}
          [
          {sources.map((number, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <a href={`#source-${number}`}>{number}</a>
            </span>
          ))}
          ]
        </>
      )}
    </>
  );
}

function SourceList({ sources }: { readonly sources: Memo['sources'] }) {
  const { t, i18n } = useTranslation('memo');
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ol className="memo-sources" lang="en">
        {sources.map(({ text, address }, index) => (
          <li key={index} id={`source-${index + 1}`}>
            <bdi>{text}</bdi>{' '}
            {isLink(address) ? (
              <a href={address} rel="noreferrer noopener" target="_blank">
                {address}
              </a>
            ) : (
              <span lang={i18n.language}>{address ?? t('noAddress')}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
