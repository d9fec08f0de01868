import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { annotatedTemplate } from "#salary-rules/organization/annotatedTemplate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { readOrganizationFile } from "./organizationFile.server";

const folder = mkdtempSync(join(tmpdir(), "organization-"));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(text: string): string {
  const file = join(folder, "organization.yaml");
  writeFileSync(file, text);
  return file;
}

test("docs の見本は、注釈つきのひな型のまま", async () => {
  await expect(annotatedTemplate).toMatchFileSnapshot("../../docs/organization.example.yaml");
});

test("見本をそのまま使うと、国準拠の設定になる", () => {
  expect(readOrganizationFile("docs/organization.example.yaml")).toEqual({
    kind: "settings",
    settings: nationalSettings,
  });
});

test("直すところは、ファイル、行、項目、書けるものを言う", () => {
  const file = aFile("basedOn: 国準拠\nmunicipality: 見本市\nholidays: 3\npay:\n  payDay: 32\n");
  const read = readOrganizationFile(file);
  expect(read.kind === "refused" && read.lines).toEqual([
    `${file} 5行目: pay.payDay: 「32」は使えません。1から31までの整数を書いてください。`,
    expect.stringContaining(`${file} 3行目: holidays: この項目はありません。書けるのは `),
  ]);
});

test("ないファイルは、場所を確かめるように言う", () => {
  expect(readOrganizationFile("/nowhere/organization.yaml")).toEqual({
    kind: "refused",
    lines: ["/nowhere/organization.yaml: ファイルを読めません。場所と、読み取りの許可を確かめてください。"],
  });
});

describe("環境変数 ORGANIZATION_FILE", () => {
  async function loaded(file: string) {
    vi.resetModules();
    vi.stubEnv("ORGANIZATION_FILE", file);
    const { organizationSettings } = await import("~/services/organization.server");
    return organizationSettings();
  }

  test("書かれていなければ、国準拠", async () => {
    expect((await loaded("")).municipality).toBe("国準拠");
  });

  test("書かれたファイルの設定を使う", async () => {
    expect((await loaded(aFile("basedOn: 8週型\nmunicipality: 見本市\n"))).municipality).toBe("見本市");
  });

  test("使えないファイルでは始まらず、直すところを端末に書く", async () => {
    const written: string[] = [];
    const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
    const file = aFile("basedOn: 県準拠\n");
    const refusal = `${file} 1行目: basedOn: 「県準拠」は使えません。国準拠、8週型 のどちらかを書いてください。`;
    await expect(loaded(file)).rejects.toThrow(refusal);
    write.mockRestore();
    expect(written.join("")).toContain(refusal);
  });
});
