import { SummaryList } from "~/components/SummarySection";
import { Authenticator } from "./Authenticator";
import type { QrCode } from "./qrCode";
import { RecoveryCodes } from "./RecoveryCodes";

interface CredentialsToHandOverProps {
  readonly loginName: string;
  readonly name: string;
  readonly password: string;
  readonly setupAddress: string;
  readonly qrCode: QrCode;
  readonly recoveryCodes: readonly string[];
}

/** 本人に渡すもの。The only time it is shown. */
export function CredentialsToHandOver(made: CredentialsToHandOverProps) {
  const { loginName, name, password, recoveryCodes } = made;
  return (
    <section aria-labelledby="credentials-title" className="made-link">
      <h2 id="credentials-title">{name}さんに渡すもの</h2>
      <p>この画面を離れると、もう表示できません。印刷するかその場で登録してもらい、本人だけに渡してください。</p>
      <SummaryList
        rows={[
          ["利用者名", <code key="loginName">{loginName}</code>],
          [
            "パスワード",
            <code key="password" className="account-code">
              {password}
            </code>,
          ],
        ]}
      />
      <h3>認証アプリ</h3>
      <Authenticator {...made} />
      <h3>予備のコード</h3>
      <RecoveryCodes codes={recoveryCodes} />
    </section>
  );
}
