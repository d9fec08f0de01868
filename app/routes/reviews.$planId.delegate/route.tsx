import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { ClosedLink } from "~/review/ClosedLink";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { openReview } from "~/services/reviews.server";
import { makeLinkForDelegate, newLinkKey } from "~/services/shareLinks.server";
import { MadeLink } from "~/sharing/MadeLink";
import { NewLink } from "~/sharing/NewLink";
import { isOpenToReaders } from "~/workflow/caseFile";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("不在のときの代理", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { planId, file } = await openReview(args);
  if (!isOpenToReaders(file)) throw redirect(`/reviews/${planId}`, 303);
  return { planId, hasErrors: hasRefusedInput(args), newLinkKey: newLinkKey() };
}

export async function action(args: ActionFunctionArgs) {
  const review = await openReview(args);
  const link = await makeLinkForDelegate(review, args.request, await args.request.formData());
  switch (link.kind) {
    case "refused":
      return refuseInput(args, { state: "refused" as const, ...link });
    case "made":
      return data({ state: "made" as const, link });
    case "notSubmitted":
      return data({ state: "mayNot" as const }, 409);
  }
}

export const ErrorBoundary = ClosedLink;

/** 所属長が不在のときの代理。 */
export default function DelegatePage() {
  const { planId, newLinkKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.state === "refused" ? answer : undefined;
  const messages = refused?.messages ?? [];
  const summary = useSummaryFocus(refused);
  return (
    <Page
      title="不在のときの代理"
      lead="異動や休みで面談や確認ができないときに、代わりの人へリンクを渡せます。"
      back={{ to: `/reviews/${planId}`, label: "計画へ戻る" }}
      above={<ErrorSummary ref={summary} messages={messages} />}
    >
      {answer?.state === "mayNot" ? (
        <Notice level="error">代理のリンクは、所属長のリンクで開いている人だけが作れます。</Notice>
      ) : null}
      {answer?.state === "made" ? <MadeLink {...answer.link} /> : null}
      <ul>
        <li>代理の人は、あなたと同じものを見て、同じことができます。</li>
        <li>代理を頼んだことは、計画を出した職員にもわかります。</li>
        <li>あなたのリンクが切れるか取り消されると、代理のリンクも使えなくなります。</li>
      </ul>
      <NewLink formKey={newLinkKey} label={refused?.label ?? ""} messages={messages} />
    </Page>
  );
}
