import { afterReturnChecks } from "./checks/afterReturn";
import { appointmentChecks } from "./checks/appointment";
import { birthChecks } from "./checks/birth";
import { countChecks } from "./checks/count";
import { deadlineChecks } from "./checks/deadline";
import { moneyHints } from "./checks/money";
import { periodChecks } from "./checks/period";
import { specialLeaveChecks } from "./checks/specialLeave";
import { workplaceChecks } from "./checks/workplace";
import type { Requirement } from "./requirement";

/** 計画が満たすべきことの一覧（番号順）。/rules の一覧と、確認の画面の指摘は、どちらもここから生まれる。 */
export const requirements: readonly Requirement[] = [
  ...birthChecks,
  ...periodChecks,
  ...countChecks,
  ...specialLeaveChecks,
  ...deadlineChecks,
  ...afterReturnChecks,
  ...moneyHints,
  ...appointmentChecks,
  ...workplaceChecks,
].toSorted((one, other) => one.id.localeCompare(other.id));
