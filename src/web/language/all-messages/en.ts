import type { ResourceKey } from 'i18next';
import common from '../../messages/en.json';
import { byNamespace } from './by-namespace';

const OF_PAGES = import.meta.glob<ResourceKey>('../../pages/*/messages/en.json', { import: 'default', eager: true });

export const MESSAGES = byNamespace(common, OF_PAGES);
