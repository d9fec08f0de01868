import { describe, expect, test } from "vitest";
import { isoDate } from "../../kernel/isoDate";
import type { Appointment } from "../plan";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

const birthDate = "2027-02-10";

function anAppointment({ end = "2029-03-31", ...rest }: Partial<Omit<Appointment, "end">> & { end?: string } = {}) {
  return { end: isoDate(end), willNotBeRenewed: false, worksEnoughDays: true, ...rest };
}

function fiscalYear(rest: Parameters<typeof aPlan>[0]) {
  return aPlan({ birthDate, employment: "fiscalYearPartTime", leaves: [aLeave()], ...rest });
}

describe("V24 任期と勤務日数の要件", () => {
  test("常勤と、育児休業のない計画では調べない", () => {
    expect(messagesOf("V24", aPlan({ leaves: [aLeave()] }))).toEqual([]);
    expect(messagesOf("V24", fiscalYear({ leaves: [] }))).toEqual([]);
  });

  test("臨時的任用の人は、対象外とされていると伝える", () => {
    expect(messagesOf("V24", fiscalYear({ employment: "temporary" }))).toEqual([
      "臨時的任用の方は、育児休業の対象外とされています。人事担当課に確認してください。",
    ]);
  });

  test("任期がわからない会計年度任用職員には、要件があると伝える", () => {
    expect(messagesOf("V24", fiscalYear({}))).toEqual([
      "会計年度任用職員の育児休業には、任期と勤務日数の要件があります。人事担当課に確認してください。",
    ]);
  });

  test("要件に合えば出さない", () => {
    expect(messagesOf("V24", fiscalYear({ appointment: anAppointment() }))).toEqual([]);
  });

  test("勤務日数が足りない", () => {
    expect(messagesOf("V24", fiscalYear({ appointment: anAppointment({ worksEnoughDays: false }) }))).toEqual([
      "週3日以上か、年121日以上の勤務が要件です。人事担当課に確認してください。",
    ]);
  });

  // 57日目は2027-04-07。その日から6月を経過する日は2027-10-07。
  test.each([
    { end: "2027-10-07", found: 0 },
    { end: "2027-10-06", found: 1 },
  ])("57日以内の休業で、更新されない任期が $end まで", ({ end, found }) => {
    const appointment = anAppointment({ end, willNotBeRenewed: true });
    expect(messagesOf("V24", fiscalYear({ appointment })).length).toBe(found);
  });

  // 1歳6か月に達する日は2028-08-09、2歳に達する日は2029-02-09。
  test.each([
    { leaveEnd: "2028-02-09", end: "2028-08-09", found: 0 },
    { leaveEnd: "2028-02-09", end: "2028-08-08", found: 1 },
    { leaveEnd: "2028-08-10", end: "2029-02-09", found: 0 },
    { leaveEnd: "2028-08-10", end: "2029-02-08", found: 1 },
  ])("$leaveEnd までの休業で、更新されない任期が $end まで", ({ leaveEnd, end, found }) => {
    const leaves = [aLeave({ id: "long", kind: "childcareLeave", start: "2027-06-01", end: leaveEnd })];
    const appointment = anAppointment({ end, willNotBeRenewed: true });
    const findings = findingsOf("V24", fiscalYear({ appointment, leaves })).filter(({ message }) =>
      message.startsWith("任期の末日"),
    );
    expect(findings.map(({ leaveId }) => leaveId)).toEqual(found ? ["long"] : []);
  });

  test("任期の途中で更新が要る休業には、見込みを確かめてもらう", () => {
    const leaves = [aLeave({ kind: "childcareLeave", start: "2027-02-10", end: "2027-05-31" })];
    expect(messagesOf("V24", fiscalYear({ appointment: anAppointment({ end: "2027-03-31" }), leaves }))).toEqual([
      "任期の末日は2027年3月31日（水）です。2027年2月10日（水）から5月31日（月）までの休業は任期を超えます。更新の見込みを人事担当課に確認してください。",
    ]);
    expect(messagesOf("V24", fiscalYear({ appointment: anAppointment({ end: "2027-05-31" }), leaves }))).toEqual([]);
  });

  test.each([
    { end: "2028-02-09", found: 0 },
    { end: "2028-02-10", found: 1 },
    { end: "2029-02-09", found: 1 },
    { end: "2029-02-10", found: 0 },
  ])("1歳を超える休業には事情が要る: $end まで", ({ end, found }) => {
    const leaves = [aLeave({ kind: "childcareLeave", start: "2027-06-01", end })];
    const messages = messagesOf("V24", fiscalYear({ appointment: anAppointment(), leaves }));
    expect(messages.filter((message) => message.includes("原則2028年2月9日（水）まで")).length).toBe(found);
  });

  test("出生日も予定日もなければ、任期の事情だけを調べる", () => {
    const plan = fiscalYear({ appointment: anAppointment({ willNotBeRenewed: true }) });
    expect(messagesOf("V24", { ...plan, birthDate: undefined })).toEqual([]);
  });
});
