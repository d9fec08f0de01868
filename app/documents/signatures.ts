import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { Block, SignatureBox } from "./blocks";
import { eraDay } from "./japaneseDates";

/** 画面での確認の記録：どう名乗った人が、いつ、どの版を。A link identifies nobody: the box stays to be signed by hand. */
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
export type Signatures = Readonly<Partial<Record<Signer, DeclaredConfirmation | undefined>>>;

/** 確認の欄。Every box is empty, to be signed by hand; what was confirmed on screen stands above it. */
export function signatureBlocks(
  whoSigns: readonly Signer[],
  signatures: Signatures,
  hasSealBox: boolean,
): readonly Block[] {
  const boxes = whoSigns.map((signer): SignatureBox => {
    const signature = signatures[signer];
    const { role, statement } = signers[signer];
    const said = signature ? `${statement}\n${inWords(signature)}` : statement;
    return { role, statement: said, hasSealBox };
  });
  return [
    { kind: "heading", text: "確認" },
    { kind: "signatures", boxes },
  ];
}

function inWords({ declaredName, on, at, edition }: DeclaredConfirmation): string {
  return `リンクの受取人が確認（氏名は自己申告：${declaredName}）${eraDay(on)} ${at}　第${edition}版`;
}
