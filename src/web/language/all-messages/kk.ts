import type { ResourceKey } from 'i18next';
import common from '../../messages/kk.json';
import { byNamespace } from './by-namespace';

const OF_PAGES = import.meta.glob<ResourceKey>('../../pages/*/messages/kk.json', { import: 'default', eager: true });

export const MESSAGES = byNamespace(common, OF_PAGES);
