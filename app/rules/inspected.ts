import type { Dated } from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { type Provision, provisions } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { Edition, Inspected } from "./staleness";

/** 見直しの対象のすべて：日付つきの値、休暇・休業の規定、組織の設定の根拠。 */
export function everythingInspected(
  parameters: readonly Dated<unknown>[],
  inUse: ReadonlySet<Dated<unknown>>,
  settings: OrganizationSettings,
): readonly Inspected[] {
  const values = parameters.map((parameter) => ({
    name: parameter.name,
    revision: parameter.revision,
    isInUse: inUse.has(parameter),
    entries: parameter.entries.map(({ reference, ...entry }) => ({ ...entry, checkedOn: reference.checkedOn })),
  }));
  const read = Object.values(provisions).map((provision) => inspectedProvision(provision.title, provision));
  const leave = Object.values(settings.leave).map(({ reference }) =>
    inspectedProvision(`組織の設定「${reference.title}」`, reference),
  );
  return [
    ...values,
    ...read,
    ...leave,
    ...inspectedSettings("組織の設定「支給月数」", settings.pay.bonusMonths),
    ...inspectedSettings("組織の設定「掛金率」", settings.mutualAid.contributionRates),
  ];
}

function inspectedProvision(name: string, { status, checkedOn }: Pick<Provision, "status" | "checkedOn">): Inspected {
  return { name, isInUse: true, entries: [{ from: checkedOn, status, checkedOn }] };
}

interface WrittenSetting {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
  readonly reference: Pick<Provision, "status" | "checkedOn">;
}

/** 書かれていなければ、国の値や明細を使うので、点検するものがない。 */
function inspectedSettings(name: string, written: readonly WrittenSetting[]): readonly Inspected[] {
  const entries: readonly Edition[] = written.map(({ from, until, reference: { status, checkedOn } }) => ({
    from,
    until,
    status,
    checkedOn,
  }));
  return entries.length === 0 ? [] : [{ name, isInUse: true, entries }];
}
