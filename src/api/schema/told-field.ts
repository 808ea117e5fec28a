import { Arg, Field, registerEnumType } from 'type-graphql';
import type { Told } from '../../model/words/told';
import { Tongue } from '../../model/words/tongue';

registerEnumType(Tongue, {
  name: 'SentenceLanguage',
  description: 'A language in which sentences are composed, by its ISO 639-1 code. What they quote of the data stays in its own.',
  valuesConfig: {
    EN: { description: 'English; dates as the data writes them.' },
    RU: { description: 'Russian; dates in words.' },
    KK: { description: 'Kazakh; dates in words.' },
  },
});

interface InLanguage {
  readonly language: Tongue;
}

/** What a field of sentences holds until it is asked for in a language. */
export type Spoken<Said = string> = (asked: InLanguage) => Said;

interface ToldOptions {
  readonly nullable?: boolean;
  readonly isList?: boolean;
}

/** A field that tells something in words, in the language that is asked for; English unless said. */
export function ToldField(description: string, { nullable = false, isList = false }: ToldOptions = {}): PropertyDecorator {
  return (prototype, name) => {
    const field = Field(() => (isList ? [String] : String), { nullable, description });
    field(prototype, name);
    LanguageArgument()(prototype, name, 0);
  };
}

/** The argument of a field of sentences. */
export function LanguageArgument(): ReturnType<typeof Arg> {
  return Arg('language', () => Tongue, {
    defaultValue: Tongue.EN,
    description: 'In which language; English unless said.',
  });
}

/** What is told, for a field of sentences. */
export function spoken(told: Told): Spoken;
export function spoken(told: Told | null): Spoken | null;
export function spoken(told: Told | null): Spoken | null {
  return told && (({ language }) => told.in(language));
}
