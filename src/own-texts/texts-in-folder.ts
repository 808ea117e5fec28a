import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HeldTexts } from './held-texts';
import type { OwnText } from './own-text';
import type { OwnTexts } from './own-texts';

/**
 * The texts in a folder, as it is when it is asked: they are read again where something was added to it or taken out.
 */
export class TextsInFolder implements OwnTexts {
  private held: HeldTexts | null = null;
  private state = '';

  constructor(private readonly folder: string) {}

  of(id: string): readonly OwnText[] {
    return this.now.of(id);
  }

  search(words: string): readonly OwnText[] {
    return this.now.search(words);
  }

  private get now(): HeldTexts {
    const state = stateOf(this.folder);
    if (this.held && state === this.state) return this.held;
    this.held = new HeldTexts(this.folder);
    this.state = state;
    return this.held;
  }
}

function stateOf(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0}`)
    .join('\n');
}
