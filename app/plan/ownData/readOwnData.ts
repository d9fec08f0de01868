import { z } from "~/zod";
import { newestVersion } from "../draftVersions/openDraft";
import { isDeeperThan } from "./depth";
import { type OwnData, ownDataFormat, ownDataSchema } from "./ownData";

export type ReadOwnData =
  | { readonly kind: "read"; readonly data: OwnData }
  | { readonly kind: "refused"; readonly message: string };

/** A plan with every field in full has about half of it. */
export const mostCharacters = 40_000;
/** The document, its answers, a step, a field with several values. */
const deepest = 4;

const envelope = z.object({ format: z.literal(ownDataFormat), schemaVersion: z.int().positive() });

/** 書き出したデータを読み取る。 Whatever is refused is refused whole. */
export function readOwnData(text: string): ReadOwnData {
  if (text.trim() === "") return refused("書き出したデータを貼り付けるか、ファイルを選んでください");
  if (speaksOfMoney(text)) {
    return refused(
      "家計の金額が入ったデータは読み込まず、この画面にも残しません。「データを書き出す」で書き出したものを入れてください",
    );
  }
  if (text.length > mostCharacters) {
    return refused("データが大きすぎます。この画面で書き出したデータだけを入れてください");
  }
  const json = parsed(text);
  if (json === undefined) return refused("データを読み取れません。書き出したデータの全部を、そのまま入れてください");

  const { data: head } = envelope.safeParse(json);
  if (!head) return refused("この画面で書き出したデータではありません。書き出したデータを入れてください");
  if (head.schemaVersion > newestVersion) {
    return refused("新しい版のアプリで書き出されたデータです。アプリが新しくなってから、読み込んでください");
  }

  const { data } = ownDataSchema.safeParse(json);
  return data
    ? { kind: "read", data }
    : refused("データの一部を読み取れません。書き出したデータを、書き換えずに入れてください");
}

/** 断ったあとに、欄に戻す文。 Figures of the household are not sent back, be it a torn 本人控え. */
export function textToShowAgain(text: string): string {
  return speaksOfMoney(text) ? "" : text;
}

/** Nothing in a plan has this name, and within a written answer the quotes would be escaped. */
function speaksOfMoney(text: string): boolean {
  return /"money"\s*:/u.test(text);
}

function refused(message: string): ReadOwnData {
  return { kind: "refused", message };
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return isDeeperThan(json, deepest) ? undefined : json;
  } catch {
    return undefined;
  }
}
