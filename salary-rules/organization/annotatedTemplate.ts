import { nationalPreset } from "./nationalPreset";

/** 自分の団体の設定を書くための、注釈つきのひな型。 */
export const annotatedTemplate = `# 育児参加計画ナビ 組織の設定ファイル
#
# この写しを書きかえ、環境変数 ORGANIZATION_FILE にファイルの場所を書いて起動します。
# 国準拠や8週型と同じところは省けます。その場合は、はじめに次のどちらかを書きます。
#   basedOn: 国準拠
#   basedOn: 8週型
# 省けるまとまりは、いちばん上の見出し（pay など）と、leave の中のそれぞれの休暇です。
# まとまりを書くときは、その中のすべての項目を書きます。

${nationalPreset}`;
