import { createRemixStub } from "@remix-run/testing";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { paperDataFormat } from "~/documents/paperData";
import { planOf } from "~/plan/draft";
import { ownDataOf } from "~/plan/ownData/ownData";
import { aDraft } from "~/plan/testing/answers";
import { ImportForm } from "./ImportForm";

const now = "2026-11-24T05:00:00.000Z";
const draft = aDraft({});
const money = { residentTax: "18,317" };
const exported = JSON.stringify(ownDataOf(draft, now));
/** What `plan.json` of a 本人控え holds when it is saved by itself. */
const loose = JSON.stringify({ format: paperDataFormat, money, plan: planOf(draft, isoDate("2026-11-24")) });

const posted = vi.fn();
const onMoney = vi.fn();

function Page() {
  const Stub = createRemixStub([
    {
      path: "/",
      Component: () => <ImportForm text="" message={undefined} onMoney={onMoney} />,
      action: async ({ request }) => {
        posted(await request.text());
        return null;
      },
    },
  ]);
  return <Stub />;
}

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /書き出したデータ/ });
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });
const choose = (text: string) =>
  userEvent.upload(screen.getByLabelText(/ファイルから/), new File([text], "plan.json", { type: "application/json" }));
const send = () => userEvent.click(screen.getByRole("button", { name: "変わるところを見る" }));

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

test.each([
  ["貼り付けた", async () => write(loose)],
  [
    "ファイルで選んだ",
    async () => {
      await choose(loose);
      await screen.findByText(/家計の金額も入っています/);
    },
  ],
])("%s本人控えのデータは、金額をこのパソコンに残し、計画だけを送る", async (_, bring) => {
  render(<Page />);
  await bring();
  await send();
  await waitFor(() => expect(posted).toHaveBeenCalled());
  expect(posted.mock.lastCall?.[0]).toMatch(/ikuji-sanka-keikakusho%22/);
  expect(posted.mock.lastCall?.[0]).not.toMatch(/18%2C317|residentTax/);
  expect(field().value).not.toContain("18,317");
  await send();
  expect(onMoney.mock.calls).toEqual([[money], [money]]);
});

test.each([
  ["形のちがうデータ", JSON.stringify({ format: "other", salary: "18,317" }), /書き出したデータではありません/],
  ["欠けた本人控えのデータ", loose.slice(0, -1), /残しません/],
])("%sは、何も送らずに断る", async (_, text, message) => {
  render(<Page />);
  write(text);
  await send();
  expect(await screen.findByText(message)).toBeTruthy();
  expect(document.activeElement).toBe(field());
  await choose(text);
  await waitFor(() => expect(screen.getAllByText(message)).toHaveLength(2));
  expect(posted).not.toHaveBeenCalled();
  expect(onMoney).not.toHaveBeenCalled();
});

test.each([
  ["書き換えた", async () => write(exported)],
  ["別のファイルを選んだ", async () => choose(exported)],
  ["読めないファイルを選んだ", async () => choose("{")],
])("本人控えを読み取ってから%sときは、その金額を忘れる", async (_, change) => {
  render(<Page />);
  await choose(loose);
  await screen.findByText(/家計の金額も入っています/);
  await change();
  await waitFor(() => expect(screen.queryByText(/家計の金額も入っています|読み取っています/)).toBeNull());
  await send();
  await waitFor(() => expect(posted).toHaveBeenCalled());
  expect(onMoney).toHaveBeenLastCalledWith(undefined);
});

test("JavaScriptがないときは、本人控えのデータを貼り付けないように、欄の前で伝える", () => {
  // The router of the stub says that it is not made for a server.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(renderToString(<Page />)).toMatch(
    /本人控えのデータには家計の金額が入っているので、貼り付けないでください.*<textarea/su,
  );
  render(<Page />);
  expect(screen.queryByText(/貼り付けないでください/)).toBeNull();
});
