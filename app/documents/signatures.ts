import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { Block, SignatureBox } from "./blocks";
import { eraDay } from "./japaneseDates";

/** 画面での確認の記録：だれが、いつ、どの版を、どうやって本人と確かめて。 */
export interface RecordedSignature {
  readonly who: string;
  readonly on: IsoDate;
  /** 14:03 */
  readonly at: string;
  readonly edition: number;
  readonly identifiedBy: string;
}

const signers = {
  employee: { role: "本人", statement: "計画は、事情により変更できます。" },
  supervisor: { role: "所属長", statement: "申出や取得を理由とする不利益な取扱いをしません。" },
  hrOfficer: { role: "人事担当課", statement: "受け付けました。" },
} as const;

export type Signer = keyof typeof signers;
export type Signatures = Readonly<Partial<Record<Signer, RecordedSignature | undefined>>>;

/** 確認の欄。A box without a recorded confirmation stays empty, to be signed by hand. */
export function signatureBlocks(
  whoSigns: readonly Signer[],
  signatures: Signatures,
  hasSealBox: boolean,
): readonly Block[] {
  const boxes = whoSigns.map((signer): SignatureBox => {
    const signature = signatures[signer];
    return { ...signers[signer], hasSealBox, ...(signature && { recorded: inWords(signature) }) };
  });
  return [
    { kind: "heading", text: "確認" },
    { kind: "signatures", boxes },
  ];
}

function inWords({ who, on, at, edition, identifiedBy }: RecordedSignature): readonly string[] {
  return [who, `${eraDay(on)} ${at}　第${edition}版を確認`, `本人の確かめ方：${identifiedBy}`];
}
