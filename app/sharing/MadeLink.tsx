import { useState } from "react";
import { Field } from "~/components/Field";
import { useIsLive } from "~/components/useIsLive";

interface MadeLinkProps {
  readonly label: string;
  readonly address: string;
  readonly code: string;
}

/** できたリンク。This is the only time it is shown: only a hash of it is kept. */
export function MadeLink({ label, address, code }: MadeLinkProps) {
  const isLive = useIsLive();
  const [isCopied, setIsCopied] = useState(false);
  const hint = "メールやチャットで、この人にだけ送ってください。この画面を離れると、もう表示できません。";
  return (
    <div className="made-link">
      <Field id="field-address" label={`${label}あてのリンク`} hint={hint} message={undefined} isReadOnly>
        <textarea
          className="input input--long"
          id="field-address"
          rows={3}
          readOnly
          value={`育児参加計画書を見ていただけますか。次のリンクから開けます。\n${address}`}
          aria-describedby="field-address-hint"
        />
      </Field>
      {isLive ? (
        <p className="button-row">
          <button
            type="button"
            className="button button--small"
            onClick={() => void navigator.clipboard.writeText(address).then(() => setIsCopied(true))}
          >
            リンクだけを写し取る
          </button>
          <span role="status">{isCopied ? "写し取りました。" : ""}</span>
        </p>
      ) : null}
      <p className="small quiet">
        リンクが開けないときのコード：<span className="made-link__code">{code}</span>
      </p>
    </div>
  );
}
