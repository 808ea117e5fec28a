import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer';
import { withDatesInWords } from '../../language/dates';
import { useWords } from '../../language/use-words';
import { Awaited } from '../../parts/awaited';
import { nameIn } from '../../parts/named';
import { HeldHereOperation } from './nothing-found.generated';
import type { AskedRows } from './asked-rows';

/** An empty answer: nothing applies, or nothing is held of the State, which are not the same. */
export function NothingFound({ asked }: { readonly asked: AskedRows }) {
  const { t } = useTranslation('answer');
  const { language } = useWords();
  const held = useAnswer(HeldHereOperation, {
    state: asked.state,
    asOf: asked.asOf,
    topics: asked.topics ?? [],
    group: asked.group ?? null,
  });
  return (
    <Awaited state={held}>
      {({ coverageOfData }) => {
        if (!coverageOfData) return null;
        const isHeld = coverageOfData.lawHeld !== 'NOTHING';
        const place = nameIn(language, coverageOfData.state).name;
        return (
          <div className={isHeld ? 'nothing applies' : 'nothing held'}>
            <h2>{t(isHeld ? 'nothing.applies' : 'nothing.held', { place })}</h2>
            <p>{t(isHeld ? 'nothing.appliesText' : 'nothing.heldText', { place })}</p>
            <p>{withDatesInWords(coverageOfData.verdict)}</p>
          </div>
        );
      }}
    </Awaited>
  );
}
