import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { answersOf } from "~/forms/formValues";
import { loadPlanPage } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { readMoney } from "./moneyForm";
import { moneyOrganizationOf } from "./moneyOrganization";

/** 家計の画面に要るもの。お金は含まない。 */
export async function loadMoneyPage(args: LoaderFunctionArgs) {
  const { planId, plan, today } = await loadPlanPage(args);
  const organization = moneyOrganizationOf(organizationSettings());
  return { planId, plan, today, organization, hasErrors: hasRefusedInput(args) };
}

/** The page without JavaScript: the figures come in, are computed while the page is rendered, and are gone. */
export async function answerMoney(args: ActionFunctionArgs) {
  const { today, plan } = await loadPlanPage(args);
  const values = answersOf(await args.request.formData());
  const { messages } = readMoney(values, today, plan);
  return messages.length > 0 ? refuseInput(args, { values, messages }) : data({ values, messages });
}
