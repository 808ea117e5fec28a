import type { NodeRecord } from '../../model/records';
import type { ResponsibilityRole } from '../../model/values/responsibility';
import type { Told } from '../../model/words/told';
import { toldInEach, wordInEach } from '../../model/words/told-in-each';

const VERBS: Readonly<Record<ResponsibilityRole, Told>> = {
  ISSUES: wordInEach('issue', 'издавать', 'шығару'),
  IMPLEMENTS: wordInEach('carry out', 'исполнять', 'орындау'),
  ENFORCES: wordInEach('enforce', 'обеспечивать соблюдение', 'сақталуын қамтамасыз ету'),
  MONITORS: wordInEach('monitor', 'контролировать', 'бақылау'),
  COORDINATES: wordInEach('coordinate', 'координировать', 'үйлестіру'),
  ADJUDICATES: wordInEach('adjudicate', 'рассматривать дела', 'істерді қарау'),
  FUNDS: wordInEach('fund', 'финансировать', 'қаржыландыру'),
  OPERATES: wordInEach('operate', 'вести', 'жүргізу'),
  ADVISES: wordInEach('advise on', 'консультировать', 'кеңес беру'),
};

const ON_A_TOPIC: Readonly<Record<ResponsibilityRole, Told>> = {
  ...VERBS,
  IMPLEMENTS: wordInEach('act', 'принимать меры', 'шара қолдану'),
  ENFORCES: wordInEach('enforce the law', 'обеспечивать соблюдение права', 'құқықтың сақталуын қамтамасыз ету'),
  MONITORS: wordInEach('monitor compliance', 'контролировать соблюдение', 'сақталуын бақылау'),
  COORDINATES: wordInEach('coordinate action', 'координировать действия', 'іс-қимылды үйлестіру'),
  ADJUDICATES: wordInEach('adjudicate cases', 'рассматривать дела', 'істерді қарау'),
  FUNDS: wordInEach('fund work', 'финансировать работу', 'жұмысты қаржыландыру'),
  OPERATES: wordInEach('work', 'работать', 'жұмыс істеу'),
  ADVISES: wordInEach('advise', 'консультировать', 'кеңес беру'),
};

interface NamedTask {
  readonly role: ResponsibilityRole;
  readonly target: NodeRecord;
}

/** What is said of a task that nobody has, or that its body disclaims. */
export const TASK_SENTENCES = {
  /** What a body does, after `to`: `monitor “Labour Code”`, `monitor compliance in the field of “Forced labour”`. */
  task: ({ role, target }: NamedTask) => {
    const isTopic = target.kind === 'Topic';
    const verb = (isTopic ? ON_A_TOPIC : VERBS)[role];
    return toldInEach({
      en: ({ say, quoted }) => `${say(verb)} ${isTopic ? 'in the field of ' : ''}${quoted(target)}`,
      ru: ({ say, quoted }) => `${say(verb)}${isTopic ? ' в области' : ':'} ${quoted(target)}`,
      kk: ({ say, quoted }) => `${quoted(target)}${isTopic ? ' саласында' : ' —'} ${say(verb)}`,
    });
  },

  nobodyHas: (state: NodeRecord, task: Told, asOf: Told | null) =>
    toldInEach({
      en: ({ name, say }) => `No body of ${name(state)} had the task to ${say(task)}, a source notes${say(asOf)}.`,
      ru: ({ name, say }) =>
        `${name(state)}: источник отмечает, что ни на один орган не возложена задача${say(asOf)}: ${say(task)}.`,
      kk: ({ name, say }) =>
        `${name(state)}: дереккөз мына міндеттің бірде-бір органға жүктелмегенін атап өтеді${say(asOf)}: ${say(task)}.`,
    }),
  disclaimed: (bearer: NodeRecord, task: Told, asOf: Told | null) =>
    toldInEach({
      en: ({ name, say }) => `${name(bearer)} did not see it as its task to ${say(task)}${say(asOf)}.`,
      ru: ({ name, say }) => `${name(bearer)}: орган не считал это своей задачей${say(asOf)}: ${say(task)}.`,
      kk: ({ name, say }) => `${name(bearer)}: орган мұны өз міндеті деп санамаған${say(asOf)}: ${say(task)}.`,
    }),
  concerns: (norm: Told) =>
    toldInEach({
      en: ({ say }) => `It concerns ${say(norm)}.`,
      ru: ({ say }) => `Это касается обязательства ${say(norm)}.`,
      kk: ({ say }) => `Бұл мына міндеттемеге қатысты: ${say(norm)}.`,
    }),
  toldOfWhole: (target: NodeRecord) =>
    toldInEach({
      en: ({ quoted }) => `It is told of ${quoted(target)} as a whole.`,
      ru: ({ quoted }) => `Это сказано в целом о предмете ${quoted(target)}.`,
      kk: ({ quoted }) => `Бұл ${quoted(target)} туралы тұтас айтылған.`,
    }),
} as const;
