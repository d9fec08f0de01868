import { expect, test } from "vitest";
import { actions, roles, rulingOn, statuses, statusLabels, workflow } from "./workflow";

/** 状態 行為 役割 → 次の状態。Written by hand from the agreed course: 提出、面談、確認、見直し、差戻し、復帰の面談、実績、人事担当課の記録、取り下げ、終了。 */
const expected = `
下書き submit employee → 提出済み
提出済み submit employee → 提出済み
提出済み sendBack supervisor → 差戻し
提出済み recordInterview supervisor → 面談済み
提出済み comment employee → same
提出済み comment supervisor → same
提出済み withdraw employee → 取り下げ
提出済み end employee → 終了
差戻し submit employee → 提出済み
差戻し comment employee → same
差戻し comment supervisor → same
差戻し withdraw employee → 取り下げ
差戻し end employee → 終了
面談済み submit employee → 見直し版を提出済み
面談済み sendBack supervisor → 差戻し
面談済み recordInterview supervisor → 面談済み
面談済み acknowledge employee → same
面談済み confirm supervisor → 確認済み
面談済み comment employee → same
面談済み comment supervisor → same
面談済み withdraw employee → 取り下げ
面談済み end employee → 終了
確認済み submit employee → 見直し版を提出済み
確認済み acknowledge employee → same
確認済み comment employee → same
確認済み comment supervisor → same
確認済み withdraw employee → 取り下げ
確認済み end employee → 終了
見直し版を提出済み submit employee → 見直し版を提出済み
見直し版を提出済み sendBack supervisor → 差戻し
見直し版を提出済み recordInterview supervisor → 面談済み
見直し版を提出済み confirm supervisor → 確認済み
見直し版を提出済み comment employee → same
見直し版を提出済み comment supervisor → same
見直し版を提出済み withdraw employee → 取り下げ
見直し版を提出済み end employee → 終了
提出済み recordAtDesk hrOfficer → same
差戻し recordAtDesk hrOfficer → same
面談済み recordAtDesk hrOfficer → same
確認済み recordAtDesk hrOfficer → same
見直し版を提出済み recordAtDesk hrOfficer → same
実績を報告済み recordAtDesk hrOfficer → same
面談済み recordFollowUp supervisor → same
面談済み reportResult employee → 実績を報告済み
確認済み recordFollowUp supervisor → same
確認済み reportResult employee → 実績を報告済み
見直し版を提出済み recordFollowUp supervisor → same
見直し版を提出済み reportResult employee → 実績を報告済み
実績を報告済み recordFollowUp supervisor → same
実績を報告済み reportResult employee → 実績を報告済み
実績を報告済み submit employee → 見直し版を提出済み
実績を報告済み comment employee → same
実績を報告済み comment supervisor → same
実績を報告済み withdraw employee → 取り下げ
実績を報告済み end employee → 終了
取り下げ submit employee → 提出済み
取り下げ end employee → 終了
終了 resume employee → before
`;

test("状態 × 行為 × 役割の表は、決めたとおりで、書いていないことは断る", () => {
  const lines = statuses.flatMap((status) =>
    actions.flatMap((action) =>
      roles.flatMap((role) => {
        const ruling = rulingOn(status, action, role);
        if (ruling.kind !== "allowed") return [];
        const to = ruling.to === "same" || ruling.to === "before" ? ruling.to : statusLabels[ruling.to];
        return [`${statusLabels[status]} ${action} ${role} → ${to}`];
      }),
    ),
  );
  expect(lines.toSorted()).toEqual(expected.trim().split("\n").toSorted());
});

test("断るときは、いまできないのか、その人の役割でないのかを分ける", () => {
  expect(rulingOn("submitted", "confirm", "supervisor")).toEqual({ kind: "notNow", status: "submitted" });
  expect(rulingOn("interviewed", "confirm", "employee")).toEqual({ kind: "notYours" });
});

test("人事担当は記録を書くだけで、状態を変えない。管理者は何もできない", () => {
  const rules = Object.values(workflow).flatMap((each) => Object.entries(each));
  const ofOfficer = rules.filter(([, { by }]) => by.some((role) => role === "hrOfficer"));
  expect([...new Set(ofOfficer.map(([action, { to }]) => `${action} → ${to}`))]).toEqual(["recordAtDesk → same"]);
  expect(rules.flatMap(([, { by }]) => by)).not.toContain("administrator");
});
