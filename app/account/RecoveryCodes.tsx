/** 予備のコード。Shown once: only hashes of them are kept. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code className="account-code">{code}</code>
          </li>
        ))}
      </ul>
      <p className="small quiet">一つにつき一度だけ使えます。印刷するか書き写して、鍵のかかる所に置いてください。</p>
    </>
  );
}
