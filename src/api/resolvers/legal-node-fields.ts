import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { LegalNode } from '../../model/nodes/legal-node';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { hydrate, recordOf, viewOf } from '../hydrate';
import { RequestContext } from '../request-context';
import { Citation, citationsOf } from '../types/citation';
import { Claim } from '../types/claim';

@Resolver(() => LegalNode)
export class LegalNodeFields {
  @FieldResolver(() => [Citation], { description: 'Where the statement comes from.' })
  async citations(@Root() node: LegalNode, @Ctx() context: RequestContext): Promise<Citation[]> {
    return citationsOf(await context.citations(node.id), viewOf(node).asOf, context);
  }

  @FieldResolver(() => Truth, {
    description:
      'Whether it holds on the date; UNKNOWN where the sources allow no conclusion. What has no dates always holds.',
  })
  holds(@Root() node: LegalNode): Truth {
    return holdsOn(recordOf(node).window, viewOf(node).asOf);
  }
}

@Resolver(() => Discrepancy)
export class DiscrepancyFields {
  @FieldResolver(() => [LegalNode], { description: 'What the sources disagree about.' })
  async about(@Root() discrepancy: Discrepancy, @Ctx() context: RequestContext): Promise<unknown[]> {
    const rows = await context.allRelated('ABOUT', 'forward', discrepancy.id, null);
    return rows.map(({ node }) => hydrate(node, viewOf(discrepancy).asOf));
  }

  @FieldResolver(() => [Claim], { description: 'What each side says.' })
  claims(@Root() discrepancy: Discrepancy, @Ctx() context: RequestContext): Promise<Claim[]> {
    const { asOf } = viewOf(discrepancy);
    return Promise.all(
      discrepancy.claimStatements.map(async ({ statement, assertedBy, assertion, document, pinpoint }) => {
        const speaker = assertedBy ? await context.node(assertedBy) : null;
        const [citation] = citationsOf([{ document, pinpoint, checked: true }], asOf, context);
        return { statement, assertion, assertedBy: speaker && hydrate(speaker, asOf), citation: citation as Citation };
      }),
    );
  }
}
