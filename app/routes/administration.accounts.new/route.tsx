import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { CredentialsToHandOver } from "~/account/CredentialsToHandOver";
import { ErrorSummary } from "~/components/ErrorSummary";
import { FieldGroup } from "~/components/Field";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { fieldId } from "~/forms/FormFields";
import { InputField } from "~/forms/InputField";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { makeAccount } from "~/services/administration.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { requireAdministrator } from "~/services/whoIsAsking.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("アカウントを作る", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAdministrator(args);
  return { name: account.name, hasErrors: hasRefusedInput(args) };
}

export async function action(args: ActionFunctionArgs) {
  const made = await makeAccount(await requireAdministrator(args), await args.request.formData());
  return made.kind === "made" ? made : refuseInput(args, made);
}

const choices = [
  { value: "hrOfficer", label: "人事担当", hint: "提出された計画を見て、印刷し、書き出します。" },
  { value: "administrator", label: "管理者", hint: "アカウントを扱います。計画は見られません。" },
] as const;

/** アカウントを作る。 */
export default function NewAccountPage() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.kind === "refused" ? answer : undefined;
  const messages = refused?.messages ?? [];
  const summary = useSummaryFocus(refused);
  const role = messages.find((message) => message.name === "role")?.message;
  return (
    <>
      <AccountBar name={name} />
      <Page
        title={answer?.kind === "made" ? "アカウントを作りました" : "アカウントを作る"}
        back={{ to: "/administration", label: "管理へ戻る" }}
        above={<ErrorSummary ref={summary} messages={messages} />}
      >
        {answer?.kind === "made" ? (
          <CredentialsToHandOver {...answer.handedOver} />
        ) : (
          <Form method="post" noValidate>
            <InputField
              name="loginName"
              label="利用者名"
              hint="例：jinji.hanako。半角の英小文字、数字、「.」「_」「-」の3〜40文字。"
              defaultValue={refused?.typed.loginName}
              autoCapitalize="none"
              spellCheck={false}
              messages={messages}
            />
            <InputField name="name" label="氏名" defaultValue={refused?.typed.name} messages={messages} />
            <FieldGroup id={fieldId("role")} label="役割" message={role} isRequired>
              <ul className="options">
                {choices.map(({ value, label, hint }) => (
                  <li className="option" key={value}>
                    <input
                      type="radio"
                      id={`role-${value}`}
                      name="role"
                      value={value}
                      defaultChecked={refused?.typed.role === value}
                      aria-describedby={`role-${value}-hint`}
                    />
                    <label htmlFor={`role-${value}`}>{label}</label>
                    <span className="option__hint" id={`role-${value}-hint`}>
                      {hint}
                    </span>
                  </li>
                ))}
              </ul>
            </FieldGroup>
            <p className="button-row">
              <button type="submit" className="button button--primary">
                作る
              </button>
            </p>
          </Form>
        )}
      </Page>
    </>
  );
}
