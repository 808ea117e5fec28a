import { Basis } from '../../model/values/basis';
import { Participation } from '../../model/edges/participation';
import { read } from '../../model/read';
import { type EdgeRecord } from '../../model/records';
import { ConsentAction } from '../../model/values/consent-action';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';
import { actionOf, dateOf } from './participation-acts';

/** Acts in words: `Ratification on 1994-08-12 (source as of 2013-07)`. */
export function describeActs(acts: readonly EdgeRecord[]): Told {
  const told = acts.map(describeAct);
  return {
    in: (tongue) => {
      const text = [...new Set(told.map((each) => each.in(tongue)))].join('; ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  };
}

/** What each act is called within a sentence. */
const ACTIONS: Readonly<Record<ConsentAction, Told>> = {
  SIGNATURE: wordInEach('signature', 'подписание', 'қол қою'),
  PROVISIONAL_APPLICATION: wordInEach('provisional application', 'временное применение', 'уақытша қолдану'),
  RATIFICATION: wordInEach('ratification', 'ратификация', 'ратификациялау'),
  ACCESSION: wordInEach('accession', 'присоединение', 'қосылу'),
  SUCCESSION: wordInEach('succession', 'правопреемство', 'құқықтық мирасқорлық'),
  ACCEPTANCE: wordInEach('acceptance', 'принятие', 'қабылдау'),
  APPROVAL: wordInEach('approval', 'утверждение', 'бекіту'),
  DEFINITIVE_SIGNATURE: wordInEach('definitive signature', 'окончательное подписание', 'түпкілікті қол қою'),
  CONSENT: wordInEach('consent', 'согласие на обязательность', 'міндеттілікке келісім'),
  DENUNCIATION: wordInEach('denunciation', 'денонсация', 'денонсациялау'),
  NOT_PARTY: wordInEach('not a party', 'не участник', 'қатысушы емес'),
  WITHDRAWAL: wordInEach('withdrawal', 'отзыв', 'қайтарып алу'),
};

function describeAct(act: EdgeRecord): Told {
  const attested = read(Participation, act).attestedOn ?? null;
  const action = actionOf(act);
  const what = ACTIONS[action];
  const how = action === ConsentAction.NOT_PARTY ? whyNotParty(act) : null;
  // The day of the source says that there is one.
  const isTold = attested !== null && read(Participation, act).basis !== Basis.INFERRED;
  const date = dateOf(act);
  return toldInEach({
    en: ({ say, on }) => {
      const when = date ? on(date) : 'on a day that the source does not give';
      return `${say(what)}${how ? `, ${say(how)}` : ` ${when}`}${attested ? ` (source as of ${attested})` : ''}`;
    },
    ru: ({ say, on, asOf }) => {
      const when = date ? on(date) : 'в день, которого источник не называет';
      return `${say(what)}${how ? (isTold ? '' : ` (${say(how)})`) : ` ${when}`}${attested ? ` (источник по состоянию ${asOf(attested)})` : ''}`;
    },
    kk: ({ say, date: written, asOf }) => {
      const when = date ? written(date) : 'күнін дереккөз атамайды';
      return `${say(what)}${how ? (isTold ? '' : ` (${say(how)})`) : ` — ${when}`}${attested ? ` (дереккөз ${asOf(attested)} жағдай бойынша)` : ''}`;
    },
  });
}

/** What it rests on that the State is no party. */
function whyNotParty(act: EdgeRecord): Told {
  const { basis, note } = read(Participation, act);
  if (basis !== Basis.INFERRED) return wordInEach('a source says so', 'так говорит источник', 'дереккөз осылай дейді');
  return toldInEach({
    en: () => `inferred: ${note ?? 'a call to join'}`,
    ru: () => `вывод: ${note ? `«${note}»` : 'есть призыв присоединиться'}`,
    kk: () => `қорытынды: ${note ? `«${note}»` : 'қосылуға шақыру бар'}`,
  });
}
