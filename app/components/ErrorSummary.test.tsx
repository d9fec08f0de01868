import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ErrorSummary } from "./ErrorSummary";

afterEach(() => {
  cleanup();
  document.title = "";
});

const mistake = [{ name: "label", message: "お名前を入力してください" }];

test("誤りのあるあいだだけ、題名は「エラー：」で始まる", () => {
  document.title = "渡す | 育児参加計画ナビ";
  const { rerender } = render(<ErrorSummary messages={[]} />);
  expect(document.title).toBe("渡す | 育児参加計画ナビ");
  rerender(<ErrorSummary messages={mistake} />);
  expect(document.title).toBe("エラー：渡す | 育児参加計画ナビ");
  rerender(<ErrorSummary messages={[]} />);
  expect(document.title).toBe("渡す | 育児参加計画ナビ");
});

test("サーバーが付けた「エラー：」を、重ねない", () => {
  document.title = "エラー：渡す | 育児参加計画ナビ";
  render(<ErrorSummary messages={mistake} />);
  expect(document.title).toBe("エラー：渡す | 育児参加計画ナビ");
});
