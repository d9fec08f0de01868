import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { printableDeadlines } from "~/documents/deadlinePages";
import { moneyPages } from "~/documents/moneyPages";
import type { OwnCopyRequest } from "~/documents/paperRequest";
import type { FormValues } from "~/forms/formValues";
import type { PaperIdentity } from "~/plan/paperFacts";
import type { Plan } from "~/plan/plan";
import { printableOwnCopy } from "~/plan/printable";
import { toDoItems } from "~/plan/toDo";
import { answerTo } from "./answer";
import { echoesOf } from "./echoes";
import { figuresUsed } from "./figuresUsed";
import { moneyOrganizationOf } from "./moneyOrganization";
import { yearsOfLeave } from "./requestFrom";

/** 本人控えに要るもの。`undefined` while the plan has nothing to simulate. */
export function ownCopyOf(
  plan: Plan,
  money: FormValues,
  today: IsoDate,
  identity: PaperIdentity,
  settings: OrganizationSettings,
): Omit<OwnCopyRequest, "kind"> | undefined {
  const { answer } = answerTo(plan, money, today, moneyOrganizationOf(settings));
  if (answer.kind !== "simulated") return undefined;
  return {
    plan: printableOwnCopy(plan, identity, settings),
    deadlines: printableDeadlines(toDoItems(plan, [], settings)),
    money: moneyPages(answer, figuresUsed(money, echoesOf(money, answer), yearsOfLeave(plan))),
    data: { plan, money },
  };
}
