import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FontName, LoadFont } from "./fonts/fontLibrary";

const resolve = createRequire(import.meta.url).resolve;

const files: Readonly<Record<FontName, string>> = {
  "NotoSansJP-Regular": "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
  "NotoSansJP-Bold": "@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf",
  "BIZUDGothic-Regular": "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
  "BIZUDGothic-Bold": "@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf",
};

/** 書体のファイルを、インストール済みのパッケージから読む。 */
export const readFont: LoadFont = (name) => readFile(resolve(files[name]));
