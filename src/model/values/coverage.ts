import { registerEnumType } from 'type-graphql';

export enum Coverage {
  DIRECT = 'DIRECT',
  INHERITED = 'INHERITED',
  PARTIAL = 'PARTIAL',
  EXCLUDED = 'EXCLUDED',
}

registerEnumType(Coverage, {
  name: 'Coverage',
  description: 'How an obligation reaches the group that was asked about.',
  valuesConfig: {
    DIRECT: { description: 'It names exactly this group.' },
    INHERITED: { description: 'It names a wider group that contains this one (`everyone`, `children`).' },
    PARTIAL: { description: 'It names only a part of this group (`children of lawfully employed migrant workers`).' },
    EXCLUDED: { description: 'It, or the provision that imposes it, shuts this group out.' },
  },
});
