import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/copy-button';
import { save } from '../../parts/save';
import type { Question } from '../answer/question';
import type { MemoHead } from './head';
import { markdownOf, type MemoLabels } from './markdown';
import type { Memo } from './memo';

interface MemoToolsProps {
  readonly memo: Memo;
  readonly head: MemoHead;
  readonly question: Question;
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
      <Link to="/answer" search={question}>
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
  const { t } = useTranslation('memo');
  return {
    law: t('law'),
    penalties: t('penalties'),
    discrepancies: t('discrepancies'),
    notChecked: t('notChecked'),
    notCheckedText: t('notCheckedText'),
    sources: t('sources'),
    noAddress: t('noAddress'),
  };
}
