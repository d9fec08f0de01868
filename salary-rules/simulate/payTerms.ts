import { type BonusSettings, nationalBonusSettings } from "../bonus/settings";
import { type ContributionItem, type ContributionTerms, itemsOf } from "../contributions/contributions";
import type { IsoMonth } from "../kernel/isoDate";
import { isTracing } from "../kernel/trace";
import type { Pay, SimulationRequest, SimulationSettings } from "../simulation";

/** 給与の約束。What follows from the pay and the settings alone, whatever leave is planned. */
export interface PayTerms {
  readonly pay: Pay;
  readonly settings: SimulationSettings | undefined;
  /** 9月からの標準報酬の月額を使い始める月。 */
  readonly revisionMonth: IsoMonth;
  readonly member: ContributionTerms;
  readonly contributionItems: readonly ContributionItem[];
  readonly bonusSettings: BonusSettings;
  /** What `oncePerTerms` has made for these terms. */
  readonly made: Map<(payTerms: PayTerms) => unknown, unknown>;
}

type TermsByPay = WeakMap<Pay, PayTerms>;

const plain: TermsByPay = new WeakMap();
const traced: TermsByPay = new WeakMap();

/**
 * The same terms for the same pay, so that what is worked out for them can be kept: a father who moves a day, and every
 * border near it, asks about the pay that was asked about before. Amounts with traces are kept apart from those without.
 */
export function payTermsOf({ pay, settings }: SimulationRequest, revisionMonth: IsoMonth): PayTerms {
  const known = isTracing() ? traced : plain;
  const before = known.get(pay);
  if (before !== undefined && before.settings === settings && before.revisionMonth === revisionMonth) return before;
  const { contributionRatePreset, associationRates, bonus } = settings ?? {};
  const payTerms = {
    pay,
    settings,
    revisionMonth,
    member: { ...pay, contributionRatePreset, associationRates },
    contributionItems: itemsOf(pay),
    bonusSettings: bonus === undefined ? nationalBonusSettings : { ...nationalBonusSettings, ...bonus },
    made: new Map(),
  };
  known.set(pay, payTerms);
  return payTerms;
}

/** Made once for the same terms, and forgotten with them. */
export function oncePerTerms<Made>(make: (payTerms: PayTerms) => Made): (payTerms: PayTerms) => Made {
  return (payTerms) => {
    const before = payTerms.made.get(make) as Made | undefined;
    if (before !== undefined) return before;
    const first = make(payTerms);
    payTerms.made.set(make, first);
    return first;
  };
}
