import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { datedId } from '../../model/dated-id';
import { isPresumed } from '../../model/is-presumed';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { LegalNode } from '../../model/nodes/legal-node';
import { Term, termOf } from '../answers/term';
import { DateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import { hydrate, recordOf, viewOf } from '../reading/hydrate';
import { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from '../answers/citation';
import { Claim } from '../answers/claim';

@Resolver(() => LegalNode)
export class LegalNodeFields {
  @FieldResolver(() => [Citation], { description: 'Where the statement comes from.' })
  async citations(@Root() node: LegalNode, @Ctx() context: RequestContext): Promise<Citation[]> {
    return citationsOf(await context.citations(node.id), viewOf(node).asOf, context);
  }

  @FieldResolver(() => ID, {
    description:
      'The id and the date on which the object is looked at, `kaz/order-468@2012-10-01`: what a client’s cache keeps it under. `node` takes it as an id.',
  })
  key(@Root() node: LegalNode): string {
    return datedId(node.id, viewOf(node).asOf);
  }

  @FieldResolver(() => DateScalar, { description: 'The date on which it is looked at.' })
  asOf(@Root() node: LegalNode): string {
    return viewOf(node).asOf;
  }

  @FieldResolver(() => Boolean, {
    description:
      'True where that date lies after the last one as of which a source speaks of it: law is taken to go on, and nobody has checked.',
  })
  presumed(@Root() node: LegalNode): boolean {
    return isPresumed(recordOf(node), viewOf(node).asOf);
  }

  @FieldResolver(() => Truth, {
    description:
      'Whether it holds on the date; UNKNOWN where the sources allow no conclusion. What has no dates always holds.',
  })
  holds(@Root() node: LegalNode): Truth {
    return holdsOn(recordOf(node).window, viewOf(node).asOf);
  }

  @FieldResolver(() => Term, { description: 'From when to when it holds: what `holds` is read from on every date.' })
  term(@Root() node: LegalNode): Term {
    return termOf(recordOf(node).window);
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
