import type { QrCode } from "./qrCode";

interface AuthenticatorProps {
  readonly setupAddress: string;
  readonly qrCode: QrCode;
}

/** 認証アプリに読ませるもの。For those who cannot scan it, the key to type. */
export function Authenticator({ setupAddress, qrCode }: AuthenticatorProps) {
  const { side, path } = qrCode;
  const key = new URL(setupAddress).searchParams.get("secret") ?? "";
  return (
    <>
      <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label="認証アプリで読み取る二次元コード">
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>
        読み取れないときに打ち込むキー：<code className="account-code">{key}</code>
      </p>
    </>
  );
}
