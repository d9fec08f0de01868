/** 休むことをためらわせるおそれのある言葉。The writer is asked once; he decides. */
export interface DiscouragingWords {
  readonly found: string;
  readonly reason: string;
}

interface Entry {
  readonly pattern: RegExp;
  readonly reason: string;
}

const unfavourable = "評価や昇任への影響をほのめかすと、不利益な取扱いと受け取られます。";
const restraining = "取得を控えさせる形での周知や意向確認は、認められていません。";
const burden = "休むことを負担として伝えると、言い出しにくくなります。仕事の分け方は、職場の側で決められます。";
const roleOfSex = "性別で役割を決める言い方は、育児休業等に関するハラスメントに当たるおそれがあります。";

const entries: readonly Entry[] = [
  { pattern: /(評価|査定|昇任|昇格|昇進|出世)(に|が|へ)?[^。]{0,8}(響|影響|下が|不利|遅れ)/u, reason: unfavourable },
  { pattern: /(異動|担当替え|席)[^。]{0,8}(覚悟|なくな|考えて)/u, reason: unfavourable },
  { pattern: /(取得|休業|育休|休み)[^。]{0,6}(控え|遠慮|見送|あきらめ|諦め)/u, reason: restraining },
  { pattern: /(もう少し|もっと|できるだけ)?短く(でき|して|なら)/u, reason: restraining },
  { pattern: /(時期|日程)(を|は)[^。]{0,6}(ずらせ|ずらし|変えられ|避けて)/u, reason: restraining },
  { pattern: /(本当|ほんとう|ほんと)に(休|必要|取る)/u, reason: restraining },
  { pattern: /前例(が|は|の)な/u, reason: restraining },
  { pattern: /迷惑(だ|です|を?(かけ|掛け)|がか|にな)/u, reason: burden },
  { pattern: /(休まれ|抜けられ|いなくな)(ると|たら|ては)[^。]{0,6}(困|こま|回ら|厳し)/u, reason: burden },
  { pattern: /人(手|員)?(が|は)(足り|い)ない(ので|から|のに)/u, reason: burden },
  { pattern: /(わがまま|我がまま|自分勝手|甘え)/u, reason: burden },
  { pattern: /男(性)?(なのに|のくせに|が(育児|育休|休))/u, reason: roleOfSex },
  {
    pattern: /(奥さん|奥様|妻|母親|配偶者)(が|に)[^。]{0,8}(いる|いれば|任せ|見れば|みれば|やれば)/u,
    reason: roleOfSex,
  },
  { pattern: /(自分|私|俺)(なら|の(時|とき|頃|ころ)は)[^。]{0,8}(取らな|休ま|休め)/u, reason: restraining },
];

export function discouragingWordsIn(text: string): readonly DiscouragingWords[] {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  return entries.flatMap(({ pattern, reason }) => {
    const [found] = pattern.exec(plain) ?? [];
    return found === undefined ? [] : [{ found, reason }];
  });
}
