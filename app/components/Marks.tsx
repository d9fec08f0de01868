import { type Mark, markNames } from "#salary-rules";

const badgeOf: Readonly<Record<Mark, string>> = {
  estimate: "badge mark",
  assumption: "badge mark mark--assumption",
  unconfirmed: "badge mark mark--unconfirmed",
};

/** 金額の確かさの印。目安、仮定、要確認。 */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} className={badgeOf[mark]}>
          {markNames[mark]}
        </span>
      ))}
    </>
  );
}
