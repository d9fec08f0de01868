import { createRemixStub } from "@remix-run/testing";
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { allDated } from "#salary-rules";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { catalogue, requirements } from "#salary-rules/leave-requirements";
import { nationalSettings } from "#salary-rules/organization/presets";
import { terms } from "#salary-rules/vocabulary";
import { rulesContent } from "~/rules/rulesContent.server";
import { RulesView } from "./RulesView";

afterEach(cleanup);

const content = rulesContent(nationalSettings, isoDate("2026-11-24"));

function shown(): HTMLElement {
  const Page = createRemixStub([{ path: "/", Component: () => <RulesView content={content} /> }]);
  render(<Page />);
  return screen.getByRole("main");
}

function headingsOf(main: HTMLElement): readonly (string | null)[] {
  return within(main)
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
}

test("登録された値が、すべて見出しになっている", () => {
  expect(headingsOf(shown())).toEqual(expect.arrayContaining(allDated().map(({ name }) => name)));
});

test("値に、期間、根拠、確かめた日、確かさが付く", () => {
  shown();
  const value = screen.getByRole("heading", { name: "育児休業支援手当金の給付率" }).parentElement;
  expect(value?.textContent).toContain("13%");
  expect(value?.textContent).toContain("2025年4月1日から");
  expect(value?.textContent).toContain("（2026年11月22日に確認）確認済み");
  expect(value?.querySelector("a")?.href).toBe("https://laws.e-gov.go.jp/law/337AC0000000152");
});

test("確かめることと、使える制度が、すべて並んでいる", () => {
  const main = shown();
  const text = main.textContent ?? "";
  const missing = requirements.filter(({ id, description }) => !text.includes(`${id}${description}`));
  expect(missing).toEqual([]);
  const measures = catalogue(nationalSettings).map(({ id, term }) => `${id}${terms[term]}`);
  const headings = headingsOf(main).join("\n");
  expect(measures.filter((measure) => !headings.includes(measure))).toEqual([]);
});

test("目次のどの行にも、行き先がある", () => {
  const main = shown();
  const links = within(screen.getByRole("navigation", { name: "目次" })).getAllByRole("link");
  const targets = links.map((link) => main.querySelector(`h2[id="${link.getAttribute("href")?.slice(1)}"]`));
  expect(targets.map((heading) => heading?.textContent)).toEqual(links.map(({ textContent }) => textContent));
});

test("同じ id は二つない", () => {
  const ids = [...shown().querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
