import { Declaration } from '../../model/nodes/declaration';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import type { Told } from '../../model/words/told';
import { inDataWords, toldInEach, wordInEach } from '../../model/words/told-in-each';

/** What a declaration is called in a reason, by its kind. */
const KINDS: Readonly<Record<string, Told>> = {
  RESERVATION: wordInEach('A reservation', 'Оговорка', 'Ескертпе'),
  COMPETENCE: wordInEach('A statement on a competence', 'Заявление о компетенции', 'Құзырет туралы мәлімдеме'),
};

const OTHER_KIND = wordInEach('A declaration', 'Заявление', 'Мәлімдеме');

const TEXT_UNKNOWN = wordInEach('its text is unknown', 'текст неизвестен', 'мәтіні белгісіз');

/** What a State’s declarations do to a provision, as reasons and gaps say it. */
export const DECLARATION_SENTENCES = {
  shutsOut: about(
    (what) => `${what} shuts the provision out.`,
    (what) => `${what}: действие положения исключено.`,
    (what) => `${what}: ереженің қолданылуы жоққа шығарылған.`,
  ),
  mayShutOut: about(
    (what) => `${what} may shut the provision out on the date.`,
    (what) => `${what}: возможно, исключает действие положения на эту дату.`,
    (what) => `${what}: бұл күні ереженің қолданылуын жоққа шығаруы мүмкін.`,
  ),
  textUnknown: about(
    (what) => `${what} concerns it, but its text is unknown.`,
    (what) => `${what}: касается этого положения, но текст неизвестен.`,
    (what) => `${what}: осы ережеге қатысты, бірақ мәтіні белгісіз.`,
  ),

  modifies: saying(
    (what, text) => `${what} modifies it: ${text}`,
    (what, text) => `${what}: изменяет действие положения: ${text}`,
    (what, text) => `${what}: ереженің қолданылуын өзгертеді: ${text}`,
  ),
  modifiesObligation: saying(
    (what, text) => `${what} modifies the obligation: ${text}`,
    (what, text) => `${what}: изменяет обязательство: ${text}`,
    (what, text) => `${what}: міндеттемені өзгертеді: ${text}`,
  ),
  mayModify: saying(
    (what, text) => `${what} may modify it on the date: ${text}`,
    (what, text) => `${what}: возможно, изменяет действие положения на эту дату: ${text}`,
    (what, text) => `${what}: бұл күні ереженің қолданылуын өзгертуі мүмкін: ${text}`,
  ),
  mayModifyObligation: saying(
    (what, text) => `${what} may modify the obligation on the date: ${text}`,
    (what, text) => `${what}: возможно, изменяет обязательство на эту дату: ${text}`,
    (what, text) => `${what}: бұл күні міндеттемені өзгертуі мүмкін: ${text}`,
  ),
  specifies: saying(
    (what, text) => `${what} says what it leaves to each State: ${text}`,
    (what, text) => `${what}: определяет то, что положение оставляет на усмотрение государства: ${text}`,
    (what, text) => `${what}: ереже мемлекеттің шешуіне қалдырған мәселені айқындайды: ${text}`,
  ),

  accepts: about(
    (what) => `${what} accepts it, as it must be to bind.`,
    (what) => `${what}: положение принято; без принятия оно не обязывает.`,
    (what) => `${what}: ереже қабылданған; қабылданбаса, ол міндеттемейді.`,
  ),
  mayAccept: about(
    (what) => `${what} may accept the provision on the date; it binds only parties that do.`,
    (what) => `${what}: возможно, положение на эту дату принято; оно обязывает только принявших его участников.`,
    (what) => `${what}: бұл күні ереже қабылданған болуы мүмкін; ол тек өзін қабылдаған қатысушыларды міндеттейді.`,
  ),
  acceptsAtOtherTimes: about(
    (what) => `${what} accepts the provision, but not on the date; it binds only parties that do.`,
    (what) => `${what}: положение принято, но не на эту дату; оно обязывает только принявших его участников.`,
    (what) => `${what}: ереже қабылданған, бірақ бұл күнге емес; ол тек өзін қабылдаған қатысушыларды міндеттейді.`,
  ),
  acceptanceUnknown: wordInEach(
    'The provision binds only parties that accept it, and the data doesn’t tell whether the State does.',
    'Положение обязывает только принявших его участников; приняло ли его государство, из данных неизвестно.',
    'Ереже тек өзін қабылдаған қатысушыларды міндеттейді; мемлекет оны қабылдады ма, деректерден белгісіз.',
  ),
} as const;

type Composed = (what: string) => string;

function about(en: Composed, ru: Composed, kk: Composed): (declaration: NodeRecord) => Told {
  return (declaration) => {
    const what = called(declaration);
    return toldInEach({
      en: ({ say }) => en(say(what)),
      ru: ({ say }) => ru(say(what)),
      kk: ({ say }) => kk(say(what)),
    });
  };
}

type WithText = (what: string, text: string) => string;

/** A sentence that ends with what the declaration says, in its own words. */
function saying(en: WithText, ru: WithText, kk: WithText): (declaration: NodeRecord) => Told {
  return (declaration) => {
    const [what, text] = [called(declaration), textOf(declaration)];
    return toldInEach({
      en: ({ say }) => en(say(what), say(text)),
      ru: ({ say }) => ru(say(what), say(text)),
      kk: ({ say }) => kk(say(what), say(text)),
    });
  };
}

function called(declaration: NodeRecord): Told {
  const kind = KINDS[read(Declaration, declaration).kind ?? ''] ?? OTHER_KIND;
  return { in: (tongue) => `${kind.in(tongue)} (${declaration.id})` };
}

function textOf(declaration: NodeRecord): Told {
  const { text } = read(Declaration, declaration);
  return text === undefined ? TEXT_UNKNOWN : inDataWords(text);
}
