import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/pageTitle";
import type { RulesContent } from "~/rules/rulesContent";
import { rulesContent } from "~/rules/rulesContent.server";
import { organizationSettings } from "~/services/organization.server";
import { todayInJapan } from "~/services/today.server";
import { RulesView } from "./RulesView";

export const meta = () => pageTitle("使っている規定と数字");

/** Open to everyone: nothing here belongs to a person. */
export function loader(): RulesContent {
  return rulesContent(organizationSettings(), todayInJapan());
}

export default function RulesPage() {
  return <RulesView content={useLoaderData<typeof loader>()} />;
}
