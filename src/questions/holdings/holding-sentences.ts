import type { NodeRecord } from '../../model/records';
import type { PartialDate } from '../../model/time/partial-date';
import type { DataKind } from '../../model/values/data-kind';
import { inRussian } from '../../model/words/russian-plural';
import { inARow, type Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

/** How many there are of a sort. */
export interface Counted {
  readonly kind: DataKind;
  readonly number: number;
}

/** What a judgment of what is held speaks of. */
export interface Scope {
  readonly state: NodeRecord;
  readonly topic: NodeRecord | null;
  readonly group: NodeRecord | null;
}

/** Singular and plural of what is counted in English; in Russian the forms after 1, 2 and 5; in Kazakh there is one. */
const WORDS: Readonly<
  Record<DataKind, readonly [en: readonly [string, string], ru: readonly [string, string, string], kk: string]>
> = {
  INTERNATIONAL_OBLIGATION: [
    ['international obligation', 'international obligations'],
    ['международное обязательство', 'международных обязательства', 'международных обязательств'],
    'халықаралық міндеттеме',
  ],
  SOFT_LAW_NORM: [
    ['norm of soft law', 'norms of soft law'],
    ['норма мягкого права', 'нормы мягкого права', 'норм мягкого права'],
    'ұсынымдық құқық нормасы',
  ],
  PARTICIPATION: [
    ['act about a treaty', 'acts about treaties'],
    ['действие в отношении договоров', 'действия в отношении договоров', 'действий в отношении договоров'],
    'шарттарға қатысты әрекет',
  ],
  NATIONAL_ACT: [['act', 'acts'], ['акт', 'акта', 'актов'], 'акт'],
  NATIONAL_PROVISION: [['provision', 'provisions'], ['положение', 'положения', 'положений'], 'ереже'],
  POLICY: [
    ['policy', 'policies'],
    ['программный документ', 'программных документа', 'программных документов'],
    'бағдарламалық құжат',
  ],
  MECHANISM: [['mechanism', 'mechanisms'], ['механизм', 'механизма', 'механизмов'], 'тетік'],
  RESPONSIBILITY: [
    ['task of a body', 'tasks of bodies'],
    ['задача органов', 'задачи органов', 'задач органов'],
    'органдардың міндеті',
  ],
  FINDING: [['finding', 'findings'], ['вывод источников', 'вывода источников', 'выводов источников'], 'тұжырым'],
  PRACTICE: [['practice', 'practices'], ['практика', 'практики', 'практик'], 'тәжірибе'],
  STATISTIC: [
    ['statistic', 'statistics'],
    ['статистический показатель', 'статистических показателя', 'статистических показателей'],
    'статистикалық көрсеткіш',
  ],
  RECOMMENDATION: [['recommendation', 'recommendations'], ['рекомендация', 'рекомендации', 'рекомендаций'], 'ұсыным'],
};

/** `3 provisions, 1 act and 2 policies`. */
function listOf(counted: readonly Counted[]): Told {
  const parts = counted.map(({ kind, number }) => {
    const [[one, more], russian, kazakh] = WORDS[kind];
    return toldInEach({
      en: () => `${number} ${number === 1 ? one : more}`,
      ru: () => `${number} ${inRussian(number, russian)}`,
      kk: () => `${number} ${kazakh}`,
    });
  });
  const joined = (and: string) => (naming: { say: (told: Told) => string }) => {
    const said = parts.map((part) => naming.say(part));
    const last = said.pop() ?? '';
    return said.length > 0 ? `${said.join(', ')} ${and} ${last}` : last;
  };
  return toldInEach({ en: joined('and'), ru: joined('и'), kk: joined('және') });
}

const REST = wordInEach(
  'What they don’t mention it does not hold.',
  'Чего в них нет, того нет и в данных.',
  'Оларда жоқ нәрсе деректерде де жоқ.',
);

/** Of which topic and group the sentence speaks, as a clause after the State; in Russian and Kazakh in its brackets. */
function subjectOf({ topic, group }: Scope): Told {
  return toldInEach({
    en: ({ quoted }) => (topic ? ` on ${quoted(topic)}` : '') + (group ? ` that concerns ${quoted(group)}` : ''),
    ru: ({ quoted }) => (topic ? `, тема ${quoted(topic)}` : '') + (group ? `, группа ${quoted(group)}` : ''),
    kk: ({ quoted }) =>
      (topic ? `, ${quoted(topic)} тақырыбы бойынша` : '') + (group ? `, ${quoted(group)} тобына қатысты` : ''),
  });
}

/** What is said of how an answer about a State’s own law is to be read. */
export const HOLDING_SENTENCES = {
  undated: (scope: Scope, law: readonly Counted[]) => {
    const [subject, held] = [subjectOf(scope), listOf(law)];
    const told = toldInEach({
      en: ({ name, say }) =>
        `The data holds ${say(held)} of ${name(scope.state)}’s law${say(subject)}; as of when their sources speak is not known.`,
      ru: ({ name, say }) =>
        `В данных есть право государства (${name(scope.state)}${say(subject)}): ${say(held)}; по состоянию на какую дату — неизвестно.`,
      kk: ({ name, say }) =>
        `Деректерде мемлекет құқығы бар (${name(scope.state)}${say(subject)}): ${say(held)}; қай күнгі жағдай бойынша екені белгісіз.`,
    });
    return inARow([told, REST]);
  },
  fromLater: (scope: Scope, law: readonly Counted[], first: PartialDate) => {
    const [subject, held] = [subjectOf(scope), listOf(law)];
    const told = toldInEach({
      en: ({ name, say }) =>
        `The data holds ${say(held)} of ${name(scope.state)}’s law${say(subject)}, from sources that speak as of ${first} at the earliest: what was so before, and is no more, they may not say.`,
      ru: ({ name, say, asOf }) =>
        `В данных есть право государства (${name(scope.state)}${say(subject)}): ${say(held)}. Самые ранние источники — по состоянию ${asOf(first)}: о том, что было раньше и больше не действует, в них может не говориться.`,
      kk: ({ name, say, asOf }) =>
        `Деректерде мемлекет құқығы бар (${name(scope.state)}${say(subject)}): ${say(held)}. Ең ерте дереккөздер ${asOf(first)} жағдай бойынша: бұрын болып, қазір жоқ нәрсе оларда айтылмауы мүмкін.`,
    });
    return inARow([told, REST]);
  },
  upTo: (scope: Scope, law: readonly Counted[], latest: PartialDate, isEarlier: boolean) => {
    const [subject, held] = [subjectOf(scope), listOf(law)];
    const told = toldInEach({
      en: ({ name, say }) =>
        `The data holds ${say(held)} of ${name(scope.state)}’s law${say(subject)}, from sources that speak as of ${latest} at the latest${isEarlier ? ': what came later was not checked' : ''}.`,
      ru: ({ name, say, asOf }) =>
        `В данных есть право государства (${name(scope.state)}${say(subject)}): ${say(held)}. Самые поздние источники — по состоянию ${asOf(latest)}${isEarlier ? ': что было позже, не проверялось' : ''}.`,
      kk: ({ name, say, asOf }) =>
        `Деректерде мемлекет құқығы бар (${name(scope.state)}${say(subject)}): ${say(held)}. Ең соңғы дереккөздер ${asOf(latest)} жағдай бойынша${isEarlier ? ': одан кейінгісі тексерілмеген' : ''}.`,
    });
    return inARow([told, REST]);
  },
  nothing: (scope: Scope) => {
    const subject = subjectOf(scope);
    return toldInEach({
      en: ({ name, say }) =>
        `The data holds nothing of ${name(scope.state)}${say(subject)}: an empty answer is no statement about the law.`,
      ru: ({ name, say }) =>
        `О государстве (${name(scope.state)}${say(subject)}) в данных нет ничего: пустой ответ ничего не говорит о праве.`,
      kk: ({ name, say }) =>
        `Деректерде мемлекет (${name(scope.state)}${say(subject)}) туралы ештеңе жоқ: бос жауап құқық туралы ештеңе білдірмейді.`,
    });
  },
  nothingOfLaw: (scope: Scope, held: readonly Counted[]) => {
    const [subject, other] = [subjectOf(scope), listOf(held)];
    return toldInEach({
      en: ({ name, say }) =>
        `The data holds nothing of ${name(scope.state)}’s law${say(subject)}: an empty answer is no statement about the law. It holds ${say(other)}.`,
      ru: ({ name, say }) =>
        `Национального права (${name(scope.state)}${say(subject)}) в данных нет: пустой ответ ничего не говорит о праве. Есть: ${say(other)}.`,
      kk: ({ name, say }) =>
        `Деректерде ұлттық құқық (${name(scope.state)}${say(subject)}) жоқ: бос жауап құқық туралы ештеңе білдірмейді. Бары: ${say(other)}.`,
    });
  },
} as const;
