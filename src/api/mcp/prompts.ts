interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

/** A beginning for one of the main uses, which a user chooses. */
export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  readonly write: (given: Readonly<Record<string, string>>) => string;
}

const AS_OF: PromptArgument = {
  name: 'asOf',
  description: 'The date asked about, 2012-10-01; today unless said.',
  required: false,
};
const STATE: PromptArgument = { name: 'state', description: 'The State: KAZ.', required: true };

const onDate = ({ asOf }: Readonly<Record<string, string>>) => (asOf ? `as of ${asOf}` : 'as of today');

/** How every answer is to be given. */
const RULES = `Use the tools of lexgraph only for what is said of the law. Cite document and pinpoint for every statement. Say in words what is presumed, what is UNKNOWN, and what the data does not cover: the notes of each answer say it. Do not fill a gap from memory; where you do add something, mark it as not from lexgraph. Before you show the draft, run check_citations on it and mend what is not IN_FORCE.`;

export const PROMPTS: readonly Prompt[] = [
  {
    name: 'legal_question',
    title: 'A legal question as of a date',
    description:
      'Which obligations cover a group in a State on a date, whether they bind, who bears them, and what national law does with them.',
    arguments: [STATE, { name: 'question', description: 'The question in plain words.', required: true }, AS_OF],
    write: (given) =>
      `Answer this question about the law of ${given['state']} ${onDate(given)}: ${given['question']}

Find the group and the topics with search or the resources lexgraph://groups and lexgraph://topics. Then ask obligations_covering, and responsibilities, gaps or participation where the question needs them, all with the same asOf. Give the answer first, then the reasons, then the sources.

${RULES}`,
  },
  {
    name: 'check_memo',
    title: 'Check the citations of a memo',
    description: 'Each citation of a text with what it refers to, and whether that was in force on the date.',
    arguments: [{ name: 'text', description: 'The memo.', required: true }, AS_OF],
    write: (given) =>
      `Check every citation in the memo below ${onDate(given)} with check_citations. Make a table: citation, verdict, why, what it refers to (id), source. Put those first that are not IN_FORCE. UNVERIFIED means that the data does not hold it: say so, and do not call it wrong. Then say which statements of the memo rest on a citation that is not IN_FORCE.

The memo:

${given['text']}`,
  },
  {
    name: 'gaps_of_state',
    title: 'The gaps of a State',
    description:
      'What stands between obligations and their fulfilment in a State, by kind, with who would have to act.',
    arguments: [STATE, { name: 'group', description: 'A group: group/migrant-children.', required: false }, AS_OF],
    write: (given) =>
      `Which gaps in law and practice are there in ${given['state']}${given['group'] ? ` for ${given['group']}` : ''} ${onDate(given)}? Ask gaps, all pages, then recommendations about the State for what has been asked of it. Group by kind; tell STATED from COMPUTED, and what is alleged from what was found; name who would have to act.

${RULES}`,
  },
];
