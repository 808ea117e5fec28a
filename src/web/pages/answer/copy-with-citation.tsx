import { useTranslation } from 'react-i18next';
import type { OpenedRowFragment } from '../../fragments/opened-row.generated';
import { withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { CopyButton } from '../../parts/copy-button';
import type { AskedRows } from './asked-rows';
import type { AnswerEdge } from './use-rows';

interface CopyProps {
  readonly row: OpenedRowFragment;
  readonly edge: AnswerEdge;
  readonly asked: AskedRows;
}

/** The row as a sentence with where it stands, and an address that leads back to it. */
export function CopyWithCitation({ row, edge, asked }: CopyProps) {
  const { t } = useTranslation('answer');
  const { date } = useWords();
  const text = () => {
    const { obligation } = edge.node;
    const sources = row.citations.map(({ document, pinpoint }) => [document.name, pinpoint].filter(Boolean).join(', '));
    const statement = `${obligation.summary ?? obligation.name} (${row.instrument.name}${sources[0] ? `; ${sources.join('; ')}` : ''}).`;
    return `${statement} ${withDatesInWords(row.standingReason)} ${t('asOf', { date: date(asked.asOf) })} ${location.href}`;
  };
  return <CopyButton label={t('row.copy')} text={text} />;
}
