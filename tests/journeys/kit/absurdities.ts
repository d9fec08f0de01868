/** What people, cats and attackers put into a field, whatever the field asks for. */
export const absurdities: readonly { readonly what: string; readonly typed: string }[] = [
  { what: "空欄", typed: "" },
  { what: "空白だけ", typed: "　 　" },
  { what: "うるう日でない2月29日", typed: "2027年2月29日" },
  { what: "遠い過去", typed: "1868-01-25" },
  { what: "遠い未来", typed: "9999-12-31" },
  { what: "負の数", typed: "-5" },
  { what: "途方もない数", typed: "99999999999999999999" },
  { what: "小数の羅列", typed: "1.2.3e5" },
  { what: "絵文字", typed: "👨‍👩‍👧‍👦🍼" },
  { what: "1万文字", typed: "あ".repeat(10_000) },
  { what: "制御文字", typed: "山\u0007田\u200b\u202e太\u0000郎" },
  { what: "スクリプト", typed: `"><script>document.title="乗っ取り"</script>` },
  { what: "サロゲートの片割れ", typed: "\ud842太郎" },
  { what: "書式の罠", typed: "=1+1' OR 1=1;-- #{7*7} {{7*7}} %00" },
];
