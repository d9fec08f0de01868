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

/** リンクの受取人の確認。Nobody was identified, so the box stays to be signed by hand. */
export interface DeclaredConfirmation {
  readonly declaredName: string;
  readonly on: IsoDate;
  /** 14:03 */
  readonly at: string;
  readonly edition: number;
}

const signers = {
  employee: { role: "本人", statement: "計画は、事情により変更できます。" },
  supervisor: { role: "所属長", statement: "申出や取得を理由とする不利益な取扱いをしません。" },
  hrOfficer: { role: "人事担当課", statement: "受け付けました。" },
} as const;

export type Signer = keyof typeof signers;
export type Signatures = Readonly<Partial<Record<Signer, RecordedSignature | DeclaredConfirmation | undefined>>>;

/** 確認の欄。A box without a recorded confirmation stays empty, to be signed by hand. */
export function signatureBlocks(
  whoSigns: readonly Signer[],
  signatures: Signatures,
  hasSealBox: boolean,
): readonly Block[] {
  const boxes = whoSigns.map((signer): SignatureBox => {
    const signature = signatures[signer];
    const { role, statement } = signers[signer];
    if (!signature) return { role, statement, hasSealBox };
    return "declaredName" in signature
      ? { role, statement: `${statement}\n${declaredInWords(signature)}`, hasSealBox }
      : { role, statement, hasSealBox, recorded: inWords(signature) };
  });
  return [
    { kind: "heading", text: "確認" },
    { kind: "signatures", boxes },
  ];
}

function declaredInWords({ declaredName, on, at, edition }: DeclaredConfirmation): string {
  return `リンクの受取人が確認（氏名は自己申告：${declaredName}）${eraDay(on)} ${at}　第${edition}版`;
}

function inWords({ who, on, at, edition, identifiedBy }: RecordedSignature): readonly string[] {
  return [who, `${eraDay(on)} ${at}　第${edition}版を確認`, `本人の確かめ方：${identifiedBy}`];
}
