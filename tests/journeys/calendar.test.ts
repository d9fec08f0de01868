import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aVisitor, type Visitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { inDays } from "./kit/days";
import { beginPlan } from "./kit/steps";
import { goTo, press, textbox } from "./kit/walking";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

/** What another program reads in the file. */
async function eventsIn({ context }: Visitor, plan: string) {
  const file = await (await context.request.get(`${plan}/calendar.ics`)).text();
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, sequence, summary, startDate, endDate } = new ICAL.Event(component);
    const alarms = component
      .getAllSubcomponents("valarm")
      .map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    const days = endDate.subtractDate(startDate).toSeconds() / 86_400;
    return { uid, sequence, summary, day: startDate.toString(), isAllDay: startDate.isDate, days, alarms };
  });
}

/** 「2027-02-23 出生届」, as the list shows its open items with a day. */
async function listed({ page }: Visitor): Promise<readonly string[]> {
  const rows = await page
    .getByRole("listitem")
    .filter({ has: page.locator(".to-do__due:visible") })
    .all();
  return Promise.all(
    rows.map(async (row) => {
      const name = (await row.locator("label").innerText()).replace("済：", "").trim();
      const [, year = "", month = "", day = ""] =
        /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(await row.locator(".to-do__due").innerText()) ?? [];
      return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} ${name}`;
    }),
  );
}

const named = (events: Awaited<ReturnType<typeof eventsIn>>) =>
  events.map(({ day, summary }) => `${day} ${summary.replace(/^期限：/u, "").replace(/（予定）$/u, "")}`).toSorted();

test("カレンダーの予定は、画面とも、印刷した一覧とも同じ日。生まれる日が動くと、同じ予定が動く", async () => {
  const father = await aVisitor({ hasJavaScript: false });
  const { page } = father;
  const plan = `${server.origin}/plans/${await beginPlan(father, server.origin, "見本で試す")}`;

  await goTo(father, `${plan}/deadlines`);
  const before = await eventsIn(father, plan);
  expect(before.length).toBeGreaterThan(10);
  expect(named(before)).toEqual([...(await listed(father))].toSorted());
  await page.emulateMedia({ media: "print" });
  expect(named(before)).toEqual([...(await listed(father))].toSorted());
  await page.emulateMedia({ media: "screen" });
  for (const event of before) expect(event).toMatchObject({ isAllDay: true, days: 1, alarms: ["-P7D", "-P1D"] });

  await goTo(father, `${plan}/steps/birth`);
  await textbox(page, "出産予定日").fill(inDays(100));
  await press(page, "保存して次へ");
  await page.waitForURL(/birth-changed/u);
  await press(page, "次へ");
  await goTo(father, `${plan}/deadlines`);
  const after = await eventsIn(father, plan);
  expect(named(after)).toEqual([...(await listed(father))].toSorted());
  expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
  const moved = after.filter(({ uid, day }) => before.find((event) => event.uid === uid)?.day !== day);
  expect(moved.length).toBeGreaterThan(5);
  for (const { uid, sequence } of moved) {
    expect(sequence).toBeGreaterThan(before.find((event) => event.uid === uid)?.sequence ?? Number.NaN);
  }
  expect(father.faults.take()).toEqual([]);
});
