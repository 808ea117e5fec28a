import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/copy-button';
import { save } from '../../parts/save';

import { readQuestion } from '../answer/question';
import type { MemoHead } from './head';
import { markdownOf, type MemoLabels } from './markdown';
import type { Memo } from './memo';
import type { MemoQuestion } from './memo-question';

interface MemoToolsProps {
  readonly memo: Memo;
  readonly head: MemoHead;
  readonly question: MemoQuestion;
}

/** What a memo can be taken away as. */
export function MemoTools({ memo, head, question }: MemoToolsProps) {
  const { t } = useTranslation('memo');
  const labels = useLabels();
  const [saved, setSaved] = useState<'saved' | 'wordFailed' | null>(null);
  const saveWord = async () => {
    try {
      const { wordOf } = await import('./word');
      save(`${head.fileName}.docx`, await wordOf(memo, head, labels));
      setSaved('saved');
    } catch {
      setSaved('wordFailed');
    }
  };
  const saveMarkdown = () => {
    save(`${head.fileName}.md`, new Blob([markdownOf(memo, head, labels)], { type: 'text/markdown;charset=utf-8' }));
    setSaved('saved');
  };
  return (
    <div className="tools">
      <Link to="/answer" search={readQuestion({ ...question })}>
        {t('back')}
      </Link>
      <span className="memo-buttons">
        <button type="button" onClick={() => print()}>
          {t('print')}
        </button>
        <button type="button" onClick={() => void saveWord()}>
          {t('word')}
        </button>
        <button type="button" onClick={saveMarkdown}>
          {t('markdown')}
        </button>
        <CopyButton label={t('copy')} text={() => markdownOf(memo, head, labels)} />
      </span>
      <p role="status">{saved && t(saved)}</p>
    </div>
  );
}

function useLabels(): MemoLabels {
  const { t } = useTranslation(['memo', 'answer']);
  return {
    law: t('memo:law'),
    penalties: t('memo:penalties'),
    against: `${t('answer:row.against')}:`,
    changesOfAll: t('memo:changesOfAll'),
    norms: t('memo:norms'),
    numbers: t('memo:numbers'),
    columns: [t('memo:column.number'), t('memo:column.norm'), t('memo:column.standing')],
    beyond: t('memo:beyondHeading'),
    fullAt: t('memo:fullAt'),
    discrepancies: t('memo:discrepancies'),
    notChecked: t('memo:notChecked'),
    notCheckedText: t('memo:notCheckedText'),
    sources: t('memo:sources'),
    noAddress: t('memo:noAddress'),
  };
}
