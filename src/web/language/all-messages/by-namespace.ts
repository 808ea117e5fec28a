import type { ResourceKey, ResourceLanguage } from 'i18next';

/**
 * All messages of a language: those of every page, and those of each by the name of its folder, which is the namespace.
 */
export function byNamespace(common: ResourceKey, ofPages: Readonly<Record<string, ResourceKey>>): ResourceLanguage {
  const namespaces = Object.entries(ofPages).map(([file, messages]) => [folderOf(file), messages] as const);
  return { common, ...Object.fromEntries(namespaces) };
}

function folderOf(file: string): string {
  return file.split('/').at(-3)!;
}
