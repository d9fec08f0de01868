import { RefusalToStart } from "../refusalToStart";
import type { Inspection } from "../storage/inspection";
import { createKeyFile, keyFileExists, readKeyFile } from "./keyFile";
import { type KeyRing, proofOf } from "./masterKey";

type KnownKey = Extract<Inspection, { kind: "ours" }>["keys"][number];

/**
 * The keys that belong to a database. A new one is made only beside an empty database:
 * with a new key, everything stored before would be lost without a word.
 */
export function keyFor(inspection: Inspection, keyFile: string): KeyRing {
  switch (inspection.kind) {
    case "empty":
      return keyFileExists(keyFile) ? readKeyFile(keyFile) : createKeyFile(keyFile);
    case "foreign":
      throw new RefusalToStart(
        "指定されたデータベースには、別のシステムの表があります。\nDATABASE_URL に、このアプリのデータベースを指定してください。",
      );
    case "unreadable":
      throw new RefusalToStart(
        "データベースのファイルが読めません。壊れているか、別の種類のファイルです。\nバックアップから戻すか、DATABASE_URL の指定を直してください。",
      );
    case "ours":
      if (inspection.schema === "newer") {
        throw new RefusalToStart(
          "このデータベースは、新しい版のアプリで使われています。\n新しい版のアプリに戻すか、更新の前の控えから戻してください。",
        );
      }
      return ringThatFits(inspection.keys, keyFile);
  }
}

function ringThatFits(known: readonly KnownKey[], keyFile: string): KeyRing {
  if (!keyFileExists(keyFile)) {
    throw new RefusalToStart(
      `データベースはありますが、鍵ファイルがありません：${keyFile}\n保管してある鍵ファイルをこの場所に戻してから、もう一度起動してください。新しい鍵では、保存済みの計画書を開けません。`,
    );
  }
  const ring = readKeyFile(keyFile);
  const missing = keysMissingIn(ring, known);
  if (missing.length === 0) return ring;
  throw new RefusalToStart(
    missing.length === known.length
      ? `鍵ファイルが、このデータベースのものではありません：${keyFile}\nこのデータベースと一緒に保管してある鍵ファイルを戻してから、もう一度起動してください。`
      : `鍵ファイルが古く、いま使っている鍵が入っていません：${keyFile}\n鍵を替えたあとに保管した鍵ファイルを戻してから、もう一度起動してください。`,
  );
}

/** The keys this database was sealed with, as far as the ring does not hold them. */
export function keysMissingIn(ring: KeyRing, known: readonly KnownKey[]): readonly KnownKey[] {
  return known.filter(({ id, proof }) => !ring.some((key) => key.id === id && proofOf(key) === proof));
}
