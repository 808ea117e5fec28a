import { choice } from '../declaration/value-kinds';

export enum Coverage {
  DIRECT = 'DIRECT',
  INHERITED = 'INHERITED',
  PARTIAL = 'PARTIAL',
  EXCLUDED = 'EXCLUDED',
}

export const coverage = choice(Coverage, 'Coverage', 'How an obligation reaches the group that was asked about.', {
  DIRECT: 'It names exactly this group.',
  INHERITED: 'It names a wider group that contains this one (`everyone`, `children`).',
  PARTIAL: 'It names only a part of this group (`children of lawfully employed migrant workers`).',
  EXCLUDED: 'It, or the provision that imposes it, shuts this group out.',
});
