import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { CaseHistory } from "~/review/CaseHistory";
import { ClosedLink } from "~/review/ClosedLink";
import { historyOf } from "~/review/history";
import { ReviewedPlan } from "~/review/ReviewedPlan";
import { organizationSettings } from "~/services/organization.server";
import { openReview } from "~/services/reviews.server";
import { isOpenToReaders } from "~/workflow/caseFile";
import { statusLabels } from "~/workflow/workflow";

export const meta = () => pageTitle("職員の育児参加計画");

export async function loader(args: LoaderFunctionArgs) {
  const { planId, file, today } = await openReview(args);
  const { status, version } = file;
  if (!isOpenToReaders(file)) return { planId, status, version, shown: undefined };
  const { plan: view } = file.submission;
  return {
    planId,
    status,
    version,
    shown: { view, history: historyOf(file.events), today, settings: organizationSettings() },
  };
}

export const ErrorBoundary = ClosedLink;

/** 所属長の画面。What was taken back or has ended shows its status only. */
export default function ReviewPage() {
  const { status, version, shown } = useLoaderData<typeof loader>();
  if (!shown) return <Page title={statusLabels[status]}>{null}</Page>;
  const { view, history, today, settings } = shown;
  return (
    <Page title="職員の育児参加計画" isWide>
      <p className="case-status">
        <span className="badge">{statusLabels[status]}</span>第{version}版
      </p>
      <ReviewedPlan view={view} settings={settings} today={today} />
      <section aria-labelledby="history-title">
        <h2 id="history-title">これまでのこと</h2>
        <CaseHistory entries={history} />
      </section>
    </Page>
  );
}
